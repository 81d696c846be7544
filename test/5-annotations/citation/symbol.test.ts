import t from 'tap';
import { Antecedents } from '../../../src/5-annotations/citation/short-form/antecedents.ts';
import { findSymbols } from '../../../src/5-annotations/citation/symbol.ts';
import { type FinderRow, found, wanted } from './rows.ts';

const TABLE: readonly FinderRow[] = [
  [
    'a blank is missing after it',
    'A/RES/58/208of 23 December 2003',
    ['A/RES/58/208of 23 December 2003', 'A/RES/58/208', '2003-12-23'],
  ],
  ['a letter in square brackets', 'A/RES/50/12[A]', ['A/RES/50/12[A]', 'A/RES/50/12A']],
  ['and after Roman numerals', 'A/RES/217(III)[A]', ['A/RES/217(III)[A]', 'A/RES/217(III)A']],
  [
    'a range implies the symbols between; the pinpoint is that of the last',
    'documents A/78/11–A/78/14, annex',
    ['A/78/11', 'A/78/11'],
    ['A/78/11–A/78/14, annex', 'A/78/12'],
    ['A/78/11–A/78/14, annex', 'A/78/13'],
    ['A/78/14, annex', 'A/78/14', null, 'annex'],
  ],
  [
    'a range over two sessions implies nothing',
    'A/78/11 to A/79/13',
    ['A/78/11', 'A/78/11'],
    ['A/79/13', 'A/79/13'],
  ],
  [
    'in brackets',
    'women migrant workers (A/56/329) and trafficking (A/57/170).',
    ['A/56/329', 'A/56/329'],
    ['A/57/170', 'A/57/170'],
  ],
  ['at the end of a sentence', 'A/58/98.', ['A/58/98', 'A/58/98']],
  [
    'a pinpoint within the brackets',
    '(see A/C.2/54/2, annex);',
    ['A/C.2/54/2, annex', 'A/C.2/54/2', null, 'annex'],
  ],
  [
    'a corrigendum belongs to it',
    '(A/51/341 and Corr.1, appendix)',
    ['A/51/341 and Corr.1, appendix', 'A/51/341', null, 'appendix'],
  ],
  ['corrigenda by their numbers', 'A/59/565 and Corr.1 and 2.', ['A/59/565 and Corr.1 and 2', 'A/59/565']],
  [
    'a pinpoint after an addendum',
    '(A/78/481/Add.2, para. 139)',
    ['A/78/481/Add.2, para. 139', 'A/78/481/Add.2', null, 'para. 139'],
  ],
  [
    'a range of paragraphs',
    'A/AC.105/1138, paras. 205–210; see',
    ['A/AC.105/1138, paras. 205–210', 'A/AC.105/1138', null, 'paras. 205–210'],
  ],
  [
    'the pinpoint and the word "document" before it',
    'para. 12 of document A/58/98',
    ['para. 12 of document A/58/98', 'A/58/98', null, 'para. 12'],
  ],
  [
    'a pinpoint after the brackets takes them in',
    '2001 (A/CONF.192/15), chap. IV, para. 24.',
    ['(A/CONF.192/15), chap. IV, para. 24', 'A/CONF.192/15', null, 'chap. IV, para. 24'],
  ],
  [
    'an act as a part of the document',
    'See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.',
    [
      'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex',
      'FCCC/CP/2015/10/Add.1',
      null,
      'decision 1/CP.21, annex',
    ],
  ],
  ['but not an act of the General Assembly', 'A/58/98, resolution 58/208', ['A/58/98', 'A/58/98']],
  [
    'two symbols at once are one citation, with the date',
    'document TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27 November 2003 for',
    ['TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27 November 2003', 'TD/B/COM.1/64', '2003-11-27'],
  ],
  [
    'the organization at the beginning',
    'World Health Organization, document WHA68/2015/REC/1, annex 3.',
    ['World Health Organization, document WHA68/2015/REC/1, annex 3', 'WHA68/2015/REC/1', null, 'annex 3'],
  ],
  ['but not in a sentence', 'the World Health Organization, in its document A/58/98', ['A/58/98', 'A/58/98']],
  [
    'two symbols joined by a hyphen',
    'A/65/896-S/2011/407, annex I.',
    ['A/65/896-S/2011/407, annex I', 'A/65/896', null, 'annex I'],
  ],
  ['a series of a department', 'ESA/P/WP.176.', ['ESA/P/WP.176', 'ESA/P/WP.176']],
  ['a symbol of IOM', 'the Council (MC/2342) which', ['MC/2342', 'MC/2342']],
  ['a database', 'POP/DB/MIG/2003/1.', ['POP/DB/MIG/2003/1', 'POP/DB/MIG/2003/1']],
  [
    'the year of the Security Council after a blank',
    'S/RES/2754 (2024)',
    ['S/RES/2754 (2024)', 'S/RES/2754(2024)'],
  ],
  [
    'a section of the budget',
    'A/80/6 (Sect. 29D), table 1',
    ['A/80/6 (Sect. 29D), table 1', 'A/80/6(Sect.29D)', null, 'table 1'],
  ],
  ['a volume', 'NPT/CONF.2010/50 (Vol. I)', ['NPT/CONF.2010/50 (Vol. I)', 'NPT/CONF.2010/50(Vol.I)']],
  ['what only looks like a symbol', 'HIV/AIDS, ODA/GNI, and/or, 24/7, 1999/2000'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findSymbols, text), wanted(citations), `${why}: ${text}`);

/** A text, and the kind of what its symbol cites. */
const KINDS: readonly [why: string, text: string, kind: string][] = [
  ['by the symbol', 'A/RES/58/208', 'resolution'],
  ['by the symbol', 'E/DEC/1995/313', 'decision'],
  ['by the symbol', 'A/58/98', 'document'],
  ['by the word before it', 'decision ISBA/28/C/9', 'decision'],
  ['a draft is a document', 'draft resolution A/78/L.60', 'document'],
];

for (const [why, text, kind] of KINDS) {
  const [citation] = findSymbols(text, { body: null, symbol: null }, new Antecedents());
  t.equal(citation?.kind, kind, `${text} is a ${kind} ${why}`);
}
