import t from 'tap';
import { inPlainForm, type Traced, TracedBuilder, without } from '../../src/1-read/traced.ts';

function traced(source: string): Traced {
  const builder = new TracedBuilder();
  for (const [at, character] of source.split('').entries()) builder.push(character, at);
  return builder.finish();
}

t.test('characters become what they mean', async t => {
  for (const [construct, source, expected] of [
    ['blanks of all kinds', ' a\u00A0b\tc\u2009d\u3000e\u0085f ', 'a b c d e f'],
    ['several blanks', 'a \t\u00A0 b', 'a b'],
    ['a soft hyphen within a word', 'resolu\u00ADtion', 'resolution'],
    ['a soft hyphen where a line ended', 'resolu\u00AD tion', 'resolution'],
    ['a soft hyphen at the end, which says that the word goes on', 'resolu\u00AD', 'resolu\u00AD'],
    ['a soft hyphen behind a blank', 'a \u00AD', 'a'],
    [
      'ligatures',
      'Rea\uFB03rms the o\uFB03ce, \uFB01ve \uFB02ows o\uFB00',
      'Reaffirms the office, five flows off',
    ],
    ['a non-breaking hyphen', 'seventy\u2011ninth', 'seventy-ninth'],
    ['a hyphen', 'Secretary\u2010General', 'Secretary-General'],
    ['a minus sign between figures', '2014\u22122015', '2014-2015'],
    ['a figure dash between figures', 'Adds.1\u20122', 'Adds.1-2'],
    ['a minus sign that is one', 'to \u22125 degrees', 'to \u22125 degrees'],
    ['a minus sign between blanks', '2014 \u2212 2015', '2014 \u2212 2015'],
    ['an en dash and an em dash', '2014–2015—two', '2014–2015—two'],
    ['what has no width', '\uFEFFA\u200B/58\u2060/\u200E98\u200D', 'A/58/98'],
    ['letters with marks, and characters of two units', 'e\u0301 \u{1F30D}', 'e\u0301 \u{1F30D}'],
  ] as const) {
    t.equal(traced(source).text, expected, construct);
  }
});

t.test('each character has its place in the source', async t => {
  t.same([...traced('a \uFB01\u00ADx').origin], [0, 1, 2, 2, 4], 'the letters of a ligature share its place');
  t.same([...traced('1\u22122').origin], [0, 1, 2]);
});

t.test('what a builder made can be copied', async t => {
  const made = traced('o\uFB03ce\u00A0a\u2011b c\u00AD');
  t.same(without(made, [{ start: 0, end: 0 }]), made);
});

t.test('a text can be put in plain form with its white space', async t => {
  for (const [construct, source, expected] of [
    ['white space', ' a\n\n b ', ' a\n\n b '],
    ['a soft hyphen at the end of a line', 're\u00AD\n solution', 'resolution'],
    [
      'hyphens and ligatures',
      'o\uFB03ce, 2014\u22122015, \u22125, A\u2011B',
      'office, 2014-2015, \u22125, A-B',
    ],
    ['characters of two units', '\u{1F30D}', '\u{1F30D}'],
  ] as const) {
    t.equal(inPlainForm(source).text, expected, construct);
  }
  t.same([...inPlainForm('a\u00AD\n\uFB01').origin], [0, 3, 3], 'each character has its place');
});
