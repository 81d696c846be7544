import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';

const ASSEMBLY = { body: 'General Assembly', symbol: null };

t.test('every construct in one text, each once and in order', async t => {
  const text =
    'See resolution 45/158, annex; A/58/98; ibid., 2004, Supplement No. 6 (E/2004/26), annex III; ' +
    'United Nations, Treaty Series, vol. 1249, No. 20378; www.un.org/en/ga; Sales No. E.03.IV.10.';
  t.same(
    findCitations(text, ASSEMBLY).map(({ kind, symbol }) => [kind, symbol]),
    [
      ['resolution', 'A/RES/45/158'],
      ['document', 'A/58/98'],
      ['official-records', 'E/2004/26'],
      ['treaty', null],
      ['web', null],
      ['publication', null],
    ],
  );
});

/** A text that is one citation, though it contains what looks like another. */
const WHOLE: readonly [why: string, text: string][] = [
  ['a symbol in a web address', 'https://undocs.org/A/RES/58/208'],
  [
    'a symbol and a decision in the Official Records',
    'Official Records of the Economic and Social Council, 2004, Supplement No. 5 (E/2004/25), chap. I, sect. B, decision 2004/1, para. (c)',
  ],
  ['a symbol before a sales number', 'ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4'],
  ['a decision as a part of a document', 'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex'],
];

for (const [why, text] of WHOLE) {
  const ranges = findCitations(text, ASSEMBLY).map(({ start, end }) => text.slice(start, end));
  t.same(ranges, [text], `${why}: ${text}`);
}

/** A text without a citation. */
const NONE: readonly [why: string, text: string][] = [
  ['drafts', 'draft resolution I, and resolution 5 of the draft'],
  ['words with strokes', 'HIV/AIDS, and/or, origin/destination, ODA/GNI, his/her'],
  ['years, pages, fractions and hours', 'in 2005/06, on pages 12/13, three fourths (3/4), 24/7'],
  ['a decision to do something', 'Recalls its decision, in paragraph 2 above, to meet on 23 December 2003'],
  ['a heading', '78/198. The right to food'],
  ['an opinion of a court', 'advisory opinion OC-18/03 of 17 September 2003'],
  ['names of series', 'the United Nations Treaty Series and the Official Journal'],
  ['a pinpoint alone', '46 member States and paragraph 3 of article 5 of the Convention'],
];

for (const [why, text] of NONE) t.same(findCitations(text, ASSEMBLY), [], `${why}: ${text}`);
