import t from 'tap';
import { readReference } from '../../src/references/reference.ts';

const GA = ['A/RES/58/208'];
const BARE = ['A/RES/58/208', 'A/HRC/RES/58/208'];
const ANY = [...BARE, 'A/58/208', 'A/DEC/58/208', 'A/HRC/DEC/58/208'];
const OP10A = [['OP10', 'a']];

const references: [ref: string, symbols: string[], pinpoints?: string[][]][] = [
  ['A/RES/58/208', GA],
  ['  a/res/58/208. ', GA],
  ['“A/RES/58/208”', GA],
  ['https://undocs.org/en/A/RES/58/208', GA],
  ['A_RES_58_208.OP10.a', GA, OP10A],
  ['a_res_58_208.op10.A', GA, OP10A],
  ['A_58_98.S.II.C', ['A/58/98'], [['S', 'II', 'C']]],
  ['A_RES_58_208.annex1.s.i', GA, [['ANNEX1', 'S', 'I']]],
  ['a_res_58_208.s.vii.op7.B', GA, [['S', 'VII', 'OP7', 'b']]],
  ['A_58_275.U2', ['A/58/275'], [['U2']]],
  [
    'General Assembly resolution 58/208 of 23 December 2003, para. 10 (a)',
    GA,
    [
      ['OP10', 'a'],
      ['P10', 'a'],
    ],
  ],
  ['UNGA res. 58/208', GA],
  ['A/RES/58/208of 23 December 2003', GA],
  ['A/RES/50/12[A]', ['A/RES/50/12A']],
  ['res 58/208 OP10(a)', BARE, OP10A],
  ['58/208 op 10 a', ANY, OP10A],
  ['A/RES/58/208 OP 10 (a) (i)', GA, [['OP10', 'a', 'i']]],
  ['A/RES/58/208, preambular paragraph 3', GA, [['PP3']]],
  ['PP3 of resolution 58/208', BARE, [['PP3']]],
  // Letters that are numerals, too.
  ['OP10 (c) of resolution 58/208', BARE, [['OP10', 'c']]],
  ['OP3 (i) of 58/208', ANY, [['OP3', 'i']]],
  ['resolution 217 a (iii)', ['A/RES/217(III)A', 'E/RES/217(III)A']],
  ['paragraph 10, resolution 58/208', BARE, [['OP10'], ['P10']]],
  ['A/58/98 para 12', ['A/58/98'], [['P12'], ['OP12']]],
  ['A/58/98 § 12', ['A/58/98'], [['P12'], ['OP12']]],
  ['paragraphs 3-5 of A/58/98', ['A/58/98'], [['P3'], ['OP3']]],
  ['A/58/98, note 4', ['A/58/98'], [['N4']]],
  ['sect. II.C of A/58/98', ['A/58/98'], [['S', 'II', 'C']]],
  ['E/2004/25, chap. I, sect. B', ['E/2004/25'], [['S', 'I', 'B']]],
  ['A/RES/78/1, annex', ['A/RES/78/1'], [['ANNEX1']]],
  ['Annex II to A/RES/78/1', ['A/RES/78/1'], [['ANNEX2']]],
  [
    'A/RES/78/1, annex I, para. 5',
    ['A/RES/78/1'],
    [
      ['ANNEX1', 'P5'],
      ['ANNEX1', 'OP5'],
    ],
  ],
  ['A/60/205, appendix II', ['A/60/205'], [['APPENDIX2']]],
  ['Appendix B to annex C of A/60/205', ['A/60/205'], [['ANNEX3', 'APPENDIX2']]],
  [
    'A/60/205, annex, enclosure, para. 121.3',
    ['A/60/205'],
    [
      ['ANNEX1', 'ENCLOSURE1', 'P121', '3'],
      ['ANNEX1', 'ENCLOSURE1', 'OP121', '3'],
    ],
  ],
  ['A/60/205 summary', ['A/60/205'], [['SUMMARY']]],
  ['resolution 52/6', ['A/RES/52/6', 'A/HRC/RES/52/6']],
  ['Human Rights Council resolution 52/6', ['A/HRC/RES/52/6']],
  ['Council resolution 52/6', ['A/HRC/RES/52/6']],
  ['decision 58/530', ['A/DEC/58/530', 'A/HRC/DEC/58/530']],
  ['Economic and Social Council decision 1995/313', ['E/DEC/1995/313']],
  ['resolution 57/270 b', ['A/RES/57/270B', 'A/HRC/RES/57/270B']],
  ['General Assembly resolution 217 A (III)', ['A/RES/217(III)A']],
  ['Security Council resolution 1325 (2000)', ['S/RES/1325(2000)']],
  ['1325 (2000)', ['S/RES/1325(2000)']],
  ['resolution 1244 (CI)', ['IOM/RES/1244']],
  ['IOM Council resolution No. 1244', ['IOM/RES/1244']],
  ['A/80/6 (Sect. 29D)', ['A/80/6(Sect.29D)']],
  ['A/57/387 and Corr.1', ['A/57/387']],
  ['A/65/896-S/2011/407', ['A/65/896', 'S/2011/407']],
];
for (const [ref, symbols, pinpoints = null] of references) {
  const read = readReference(ref);
  t.same([read?.symbols, read?.pinpoints, read?.remainder], [symbols, pinpoints, ''], ref);
}

for (const ref of [
  '',
  'hello',
  'HIV/AIDS',
  'para. 10',
  'resolution',
  'Security Council resolution 58/208',
  '1.2',
])
  t.equal(readReference(ref), null, `${JSON.stringify(ref)} names no document`);

t.equal(
  readReference('resolution 58/208 of 23 december 2003')?.date,
  '2003-12-23',
  'the date that is given, in any case',
);
t.equal(readReference('A/58/98, table nonsense')?.remainder, 'table nonsense', 'what was not understood');
