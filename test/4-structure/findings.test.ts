import t from 'tap';
import { parseOne, resolution } from '../pipeline/parse/outline.ts';

const found = (text: string) =>
  parseOne(text).findings.map(({ code, unit }) => `${code} ${unit?.split('.').slice(1).join('.') ?? '-'}`);
const report = (body: string) => `A/58/1. Migration\n\n${body}`;

t.test('what is wrong or doubtful, and where', async t => {
  for (const [construct, text, expected] of [
    ['a gap in operative paragraphs', resolution('1. Decides;\n\n3. Requests.'), ['NUMBERING_GAP OP3']],
    ['a repeat', resolution('1. Decides;\n\n2. Requests;\n\n2. Invites.'), ['NUMBER_REPEATED OP2~2']],
    ['letters that jump', resolution('1. Requests:\n\n(a) To go;\n\n(c) To stay.'), ['NUMBERING_GAP OP1.c']],
    [
      'letters that repeat',
      resolution('1. Requests:\n\n(a) To go;\n\n(b) To run;\n\n(b) To stay.'),
      ['NUMBER_REPEATED OP1.b~2'],
    ],
    ['a gap in paragraphs', report('1. One.\n\n2. Two.\n\n4. Four.'), ['NUMBERING_GAP P4']],
    [
      'a gap in headings',
      report('## I. Scope\n\n1. One.\n\n## III. Aim\n\n2. Two.'),
      ['NUMBERING_GAP S.III'],
    ],
    ['a mark without a note', resolution('1. Notes it.<sup>1</sup>'), ['MARK_WITHOUT_NOTE OP1']],
    ['a note without a mark', resolution('1. Notes it.\n\n<sup>1</sup> Ibid.'), ['NOTE_WITHOUT_MARK N1']],
    [
      'a gap in notes',
      resolution('1. Notes it<sup>1</sup> and it.<sup>3</sup>\n\n<sup>1</sup> A.\n\n<sup>3</sup> B.'),
      ['NUMBERING_GAP N3'],
    ],
    [
      'a formula that is not there',
      'A/RES/58/1\n\n58/1. Migration\n\nNoting,\n\n1. Decides.',
      ['FORMULA_MISSING PP1'],
    ],
    [
      'a preambular phrase after number 1',
      resolution('1. Decides;\n\n2. Recalling it.'),
      ['PHRASE_OUT_OF_PLACE OP2'],
    ],
    [
      'an operative phrase before number 1',
      resolution('Recalls it,\n\n1. Decides.'),
      ['PHRASE_OUT_OF_PLACE PP1'],
    ],
    ['numbers that were lost', resolution('Requests it;\n\nDecides so.'), ['NUMBER_COUNTED OP1']],
    ['a resolution without a clause', 'A/RES/58/1\n\nSome words of a page.', ['NO_CLAUSES SYMBOL']],
    ['a heading without a text', 'A/58/1. Migration', ['NO_TEXT TITLE']],
  ] as const) {
    t.same(found(text), expected, construct);
  }
});

t.test('a correct text has no findings', async t => {
  for (const [construct, text] of [
    [
      'a resolution',
      resolution('Recalling it,\n\n1. Decides:\n\n(a) To go;\n\n(b) To stay;\n\n2. Requests.'),
    ],
    [
      'letters from (h) to (j)',
      resolution(`1. Requests:\n\n${[...'abcdefghij'].map(of => `(${of}) To go;`).join('\n\n')}`),
    ],
    [
      'letters from (z) to (bb)',
      resolution(
        `1. Requests:\n\n${[...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map(of => `(${of}) To go;`).join('\n\n')}`,
      ),
    ],
    ['letters that begin anew', resolution('1. Decides:\n\n(a) To go;\n\n2. Requests:\n\n(a) To stay.')],
    [
      'numerals below letters',
      resolution('1. Decides:\n\n(a) To go:\n\n(i) One;\n\n(ii) Two;\n\n(b) To stay.'),
    ],
    ['an excerpt that begins late', 'A/58/1\n\n38. One.\n\n39. Two.'],
    [
      'an annex that numbers its own',
      resolution('1. Adopts it.\n\n2. Decides.\n\nAnnex\n\nRules\n\n1. One.\n\n2. Two.'),
    ],
    [
      'headings that begin anew below one without a number',
      report('## Qatar\n\n## 1. A\n\n1. One.\n\n## 2. B\n\n2. Two.\n\n## Peru\n\n## 1. A\n\n3. Three.'),
    ],
    ['sections that begin anew', report('## I. A\n\n## A. B\n\n1. One.\n\n## II. C\n\n## A. D\n\n2. Two.')],
    [
      'participles for subjects',
      resolution(
        '1. Decides;\n\n2. Recognizing diversity is essential;\n\n3. Eradicating poverty is an aim.',
      ),
    ],
    ['notes that begin late', resolution('1. Notes it.<sup>14</sup>\n\n<sup>14</sup> Ibid.')],
    [
      'a mark that is repeated',
      resolution('1. Notes it,<sup>1</sup> and it.<sup>1</sup>\n\n<sup>1</sup> Ibid.'),
    ],
  ] as const) {
    t.same(found(text), [], construct);
  }
});

t.test('a finding has a place in the source', async t => {
  const text = resolution('1. Decides;\n\n3. Requests.');
  const [finding] = parseOne(text).findings;
  t.same(
    finding?.ranges.map(({ start, end }) => text.slice(start, end)),
    ['3. Requests.'],
  );
  t.match(finding?.message, /3.*1/);
});

t.test('kinds of findings: the source or the parser', async t => {
  for (const [construct, text, kind] of [
    ['a number that is nowhere', resolution('1. Decides;\n\n3. Requests.'), 'source'],
    [
      'a number that may stand within a text',
      resolution('1. Decides: 2. Invites;\n\n3. Requests.'),
      'parser',
    ],
    [
      'a letter after (z) that may stand within a text',
      resolution(
        `1. Requests:\n\n${[...'abcdefghijklmnopqrstuvwxyz'].map(of => `(${of}) To go;`).join('\n\n')} (aa) To run;\n\n(bb) To stay.`,
      ),
      'parser',
    ],
    ['more than two numbers missing', resolution('1. Decides;\n\n2. Notes;\n\n7. Requests.'), 'parser'],
    [
      'what stands before the gap does not end',
      resolution('1. Decides;\n\n2. Notes it and the\n\n4. Requests.'),
      'parser',
    ],
    ['a count that begins anew', resolution('1. Decides;\n\n2. Notes;\n\n1. Requests.'), 'parser'],
    [
      'a numeral that may stand within a text',
      resolution('1. Requests:\n\n(a) To go:\n\n(i) One;\n\n(ii) Two; (iii) Three;\n\n(iv) Four.'),
      'parser',
    ],
    [
      'a mark beside others',
      resolution('1. Notes it.<sup>1</sup> So.<sup>2</sup>\n\n<sup>1</sup> Ibid.'),
      'source',
    ],
    ['a mark in a text whose notes may be lost', resolution('1. Notes it.<sup>1</sup>'), 'parser'],
    ['a mark that may have been overlooked', resolution('1. Notes it.\n\n<sup>1</sup> Ibid.'), 'parser'],
  ] as const) {
    t.strictSame(
      parseOne(text).findings.map(finding => finding.kind),
      [kind],
      construct,
    );
  }
});
