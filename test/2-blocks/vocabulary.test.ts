import t from 'tap';
import { lineRanges } from '../../src/1-read/lines.ts';
import { readMarkup } from '../../src/1-read/markup.ts';
import { joinLines, vocabularyOf } from '../../src/2-blocks/vocabulary.ts';

/** Joins the lines of `text`, in a document that also contains `elsewhere`. */
function joined(text: string, elsewhere = ''): string {
  const read = (of: string) => readMarkup(of, lineRanges(of), false);
  const vocabulary = vocabularyOf(read(`${elsewhere}\n\n${text}`));
  return joinLines(
    read(text).map(line => line.text),
    vocabulary,
  ).text.text;
}

t.test('lines are joined, and words hyphenated at their ends mended', async t => {
  for (const [construct, text, expected, elsewhere] of [
    ['words', 'one\ntwo', 'one two'],
    ['a hyphen of its own', 'gender-\nbased violence', 'gender-based violence'],
    ['two hyphens of its own', 'whole-of-\nsociety', 'whole-of-society'],
    ['at the first of two hyphens', 'whole-\nof-society', 'whole-of-society'],
    [
      'a broken word that stands whole elsewhere',
      'inter-\nnational law',
      'international law',
      'international peace',
    ],
    ['whatever its capitals', 'Inter-\nnational law', 'International law', 'INTERNATIONAL PEACE'],
    [
      'a word that stands with its hyphen elsewhere',
      'co-\noperation',
      'co-operation',
      'co-operation and cooperation',
    ],
    ['a soft hyphen', 'inter\u00AD\nnational', 'international'],
    ['a soft hyphen with no line behind it', 'inter\u00AD', 'inter'],
    ['a prefix before a name', 'non-\nUnited Nations', 'non-United Nations'],
    ['a number before a word', '15-\nyear-old girls', '15-year-old girls'],
    ['a word before a number', 'COVID-\n19 pandemic', 'COVID-19 pandemic'],
    ['a range of years', 'for 2023-\n2024', 'for 2023-2024'],
    ['and/or', 'countries and/\nor regions', 'countries and/or regions'],
    ['a hyphen that hangs', 'short- and\nlong-term', 'short- and long-term'],
    ['a dash', 'the report -\nand others', 'the report - and others'],
    ['a dash without blanks', 'the report—\nand others', 'the report— and others'],
    ['over three lines', 'one\ntwo-\nfold\nthree', 'one two-fold three'],
    ['an empty line between', 'one\n\ntwo', 'one two'],
    ['a document symbol', 'A/\n58/98', 'A/58/98'],
    ['a number of a resolution', 'resolution 58/\n208 of', 'resolution 58/208 of'],
    ['a note mark with a stroke', 'the report,26/\nand others', 'the report,26/ and others'],
  ] as const) {
    t.equal(joined(text, elsewhere), expected, construct);
  }
});

t.test('the start of each line is kept', async t => {
  const text = 'one\ngender-\nbased';
  const lines = readMarkup(text, lineRanges(text), false);
  const { starts } = joinLines(
    lines.map(line => line.text),
    vocabularyOf(lines),
  );
  t.same(starts, [0, 4, 11]);
});
