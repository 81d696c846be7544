import t from 'tap';
import { Antecedents } from '../../../src/5-annotations/citation/short-form/antecedents.ts';
import { findSymbols } from '../../../src/5-annotations/citation/symbol.ts';
import { type Found, full, rows } from './rows.ts';

const table: [text: string, ...found: Found[]][] = [
  [
    'documents A/78/11–A/78/14, annex',
    ['A/78/11', 'A/78/11'],
    ['A/78/11–A/78/14, annex', 'A/78/12'],
    ['A/78/11–A/78/14, annex', 'A/78/13'],
    ['A/78/14, annex', 'A/78/14', null, 'annex'],
  ],
  ['A/78/11 to A/79/13', ['A/78/11', 'A/78/11'], ['A/79/13', 'A/79/13']],
  [
    'women migrant workers (A/56/329) and trafficking (A/57/170).',
    ['A/56/329', 'A/56/329'],
    ['A/57/170', 'A/57/170'],
  ],
  ['A/58/98.', ['A/58/98', 'A/58/98']],
  ['(see A/C.2/54/2, annex);', ['A/C.2/54/2, annex', 'A/C.2/54/2', null, 'annex']],
  ['(A/51/341 and Corr.1, appendix)', ['A/51/341 and Corr.1, appendix', 'A/51/341', null, 'appendix']],
  ['A/59/565 and Corr.1 and 2.', ['A/59/565 and Corr.1 and 2', 'A/59/565']],
  ['(A/78/481/Add.2, para. 139)', ['A/78/481/Add.2, para. 139', 'A/78/481/Add.2', null, 'para. 139']],
  [
    'A/AC.105/1138, paras. 205–210; see',
    ['A/AC.105/1138, paras. 205–210', 'A/AC.105/1138', null, 'paras. 205–210'],
  ],
  ['para. 12 of document A/58/98', ['para. 12 of document A/58/98', 'A/58/98', null, 'para. 12']],
  [
    '2001 (A/CONF.192/15), chap. IV, para. 24.',
    ['(A/CONF.192/15), chap. IV, para. 24', 'A/CONF.192/15', null, 'chap. IV, para. 24'],
  ],
  [
    'See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.',
    [
      'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex',
      'FCCC/CP/2015/10/Add.1',
      null,
      'decision 1/CP.21, annex',
    ],
  ],
  ['A/58/98, resolution 58/208', ['A/58/98', 'A/58/98']],
  [
    'document TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27 November 2003 for',
    ['TD/B/COM.1/64-TD/B/COM.1/EM.22/3 of 27 November 2003', 'TD/B/COM.1/64', '2003-11-27'],
  ],
  [
    'World Health Organization, document WHA68/2015/REC/1, annex 3.',
    ['World Health Organization, document WHA68/2015/REC/1, annex 3', 'WHA68/2015/REC/1', null, 'annex 3'],
  ],
  ['the World Health Organization, in its document A/58/98', ['A/58/98', 'A/58/98']],
  ['A/65/896-S/2011/407, annex I.', ['A/65/896-S/2011/407, annex I', 'A/65/896', null, 'annex I']],
  ['ESA/P/WP.176.', ['ESA/P/WP.176', 'ESA/P/WP.176']],
  ['the Council (MC/2342) which', ['MC/2342', 'MC/2342']],
  ['POP/DB/MIG/2003/1.', ['POP/DB/MIG/2003/1', 'POP/DB/MIG/2003/1']],
  ['S/RES/2754 (2024)', ['S/RES/2754 (2024)', 'S/RES/2754(2024)']],
  ['A/80/6 (Sect. 29D), table 1', ['A/80/6 (Sect. 29D), table 1', 'A/80/6(Sect.29D)', null, 'table 1']],
  ['NPT/CONF.2010/50 (Vol. I)', ['NPT/CONF.2010/50 (Vol. I)', 'NPT/CONF.2010/50(Vol.I)']],
  ['HIV/AIDS, ODA/GNI, and/or, 24/7, 1999/2000'],
];
for (const [text, ...found] of table) t.same(rows(findSymbols, text), found.map(full), text);

const kinds: [text: string, kind: string][] = [
  ['A/RES/58/208', 'resolution'],
  ['E/DEC/1995/313', 'decision'],
  ['A/58/98', 'document'],
  ['decision ISBA/28/C/9', 'decision'],
  ['draft resolution A/78/L.60', 'document'],
];
for (const [text, kind] of kinds)
  t.equal(
    findSymbols(text, { body: null, symbol: null }, new Antecedents())[0]?.kind,
    kind,
    `${text} is a ${kind}`,
  );
