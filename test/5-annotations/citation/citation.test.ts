import t from 'tap';
import { type FoundCitation, findCitations } from '../../../src/5-annotations/citation/citation.ts';

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

t.test('what a larger construct holds is not cited again', async t => {
  const texts = [
    'https://undocs.org/A/RES/58/208',
    'Official Records of the Economic and Social Council, 2004, Supplement No. 5 (E/2004/25), chap. I, sect. B, decision 2004/1, para. (c)',
    'ST/ESA/SER.A/220. United Nations publication, Sales No. 03.XIII.4',
    'FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex',
  ];
  for (const text of texts)
    t.same(
      findCitations(text, ASSEMBLY).map(({ start, end }) => text.slice(start, end)),
      [text],
      text,
    );
});

t.test('what is no citation', async t => {
  const texts = [
    'draft resolution I, and resolution 5 of the draft',
    'HIV/AIDS, and/or, origin/destination, ODA/GNI, his/her',
    'in 2005/06, on pages 12/13, three fourths (3/4), 24/7',
    'Recalls its decision, in paragraph 2 above, to meet on 23 December 2003',
    '78/198. The right to food',
    'advisory opinion OC-18/03 of 17 September 2003',
    'the United Nations Treaty Series and the Official Journal',
    '46 member States and paragraph 3 of article 5 of the Convention',
  ];
  for (const text of texts) t.same(findCitations(text, ASSEMBLY), [], text);
});

t.test('"Ibid." means what the note before it cited last', async t => {
  const before: FoundCitation[] = [...findCitations('See resolution 45/158, annex.', ASSEMBLY)];
  const ibidem = (text: string) =>
    findCitations(text, ASSEMBLY, { lastInPreviousNote: before.at(-1) ?? null }).map(found => [
      text.slice(found.start, found.end),
      found.kind,
      found.symbol,
      found.pinpoint,
    ]);
  t.same(ibidem('Ibid.'), [['Ibid.', 'resolution', 'A/RES/45/158', 'annex']]);
  t.same(ibidem('See ibid., para. 4.'), [['ibid., para. 4', 'resolution', 'A/RES/45/158', 'para. 4']]);
  t.same(ibidem('Ibid., vol. 660, No. 9464.'), [['Ibid., vol. 660, No. 9464', 'treaty', null, null]]);
  t.same(findCitations('Ibid., annex II.', ASSEMBLY), [], 'nothing stands before it');
});
