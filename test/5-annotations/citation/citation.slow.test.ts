import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { millionOf, processorTime } from '../../processor-time.ts';

const ASSEMBLY = { body: 'General Assembly', symbol: null };

/** Beginnings of constructs, repeated. */
const PIECES = [
  'resolutions 1/1, 1/1, ',
  'resolution ',
  'A/A/A/',
  'A/1/',
  '1',
  '1/1, ',
  '(',
  ')',
  ' ',
  'Council ',
  'of the ',
  'Official Records of ',
  'Ibid., Supplement No. 1 ',
  'Treaty Series, vol. 1, ',
  'www.)',
  'Sales No. ',
  'annex I, ',
  'resolution 1/1, annex I, ',
  'A/58/98 and Corr.1, ',
  'A-',
  'a.',
  'its ',
  'Agenda 2063 of the Union ',
  'Agenda 21: Union of Union, and Union ',
  'Bank, document A/1/1 ',
  'decision 1/CP.1 of the Meeting of the Parties to the Convention ',
  'the declaration “A” and “B” ',
  'Sales No. E.96.IV.13) ',
  'World Report on Report ',
  'first World and ',
];

t.test('takes time in proportion to the text', async t => {
  for (const piece of PIECES) {
    const text = millionOf(piece);
    const time = processorTime(() => findCitations(text, ASSEMBLY));
    t.ok(time < 6000, `a million characters of ${JSON.stringify(piece)}`);
  }
});
