import t from 'tap';
import { formatNumber } from '../../../src/1-read/word/numbering/number-format.ts';
import { read, texts } from './read.ts';
import { item, p } from './word-file.ts';

t.test('numbers are written as Word writes them', async t => {
  const rows: readonly (readonly [format: string, value: number, printed: string])[] = [
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'], // not "ab" after it, but "bb"
    ['lowerLetter', 28, 'bb'],
    ['lowerLetter', 0, '0'], // there is no letter for it
    ['lowerLetter', 1_000_000_000, '1000000000'], // a hostile start makes no long text
    ['upperLetter', 3, 'C'],
    ['russianLower', 8, 'з'],
    ['lowerRoman', 4, 'iv'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['upperRoman', 1_000_000_000, '1000000000'],
    ['ordinal', 1, '1st'],
    ['ordinal', 12, '12th'],
    ['ordinal', 23, '23rd'],
    ['chicago', 5, '**'],
    ['numberInDash', 3, '- 3 -'],
    ['none', 3, ''],
    ['thaiCounting', 3, '3'], // not known: in figures
  ];
  for (const [format, value, printed] of rows)
    t.equal(formatNumber(value, format), printed, `${format} ${value}`);
});

interface LevelXml {
  readonly text: string;
  readonly format?: string;
  readonly more?: string;
}

const list = (id: string, levels: readonly LevelXml[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels
    .map(
      ({ text, format = 'decimal', more = '' }, index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

const num = (id: string, sequence: string, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${sequence}"/>${overrides}</w:num>`;

const CLAUSES = [
  { text: '%1.' },
  { text: '(%2)', format: 'lowerLetter' },
  { text: '(%3)', format: 'lowerRoman' },
];

t.test('lists are counted', async t => {
  const rows: readonly { why: string; numbering: string; body: string; printed: readonly string[] }[] = [
    {
      why: 'a deeper level begins anew below each paragraph',
      numbering: list('0', CLAUSES) + num('1', '0'),
      body:
        item('Decides', '1') +
        item('To', '1', 1) +
        item('Also', '1', 1) +
        item('Asks', '1') +
        item('For', '1', 1),
      printed: ['1. Decides', '(a) To', '(b) Also', '2. Asks', '(a) For'],
    },
    {
      why: 'a list goes on after other text, and as another list of the same sequence',
      numbering: list('0', CLAUSES) + num('1', '0') + num('2', '0'),
      body: item('One', '1') + p('Between') + item('Two', '1') + item('Three', '2'),
      printed: ['1. One', 'Between', '2. Two', '3. Three'],
    },
    {
      why: 'a list that starts anew does so once',
      numbering:
        list('0', CLAUSES) +
        num('1', '0') +
        num('2', '0', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
      body: item('One', '1') + item('Five', '2') + item('Six', '2'),
      printed: ['1. One', '5. Five', '6. Six'],
    },
    {
      why: 'numbers of higher levels in a number; in figures where it says so',
      numbering:
        list('0', [
          { text: '%1', format: 'upperRoman' },
          { text: '%1.%2' },
          { text: '%1.%2.%3', more: '<w:isLgl/>' },
        ]) + num('1', '0'),
      body: item('Part', '1') + item('Section', '1', 1) + item('Rule', '1', 2),
      printed: ['I Part', 'I.1 Section', '1.1.1 Rule'],
    },
    {
      why: 'a level that never begins anew',
      numbering:
        list('0', [
          { text: '%1.', format: 'upperRoman' },
          { text: '%2.', more: '<w:lvlRestart w:val="0"/>' },
        ]) + num('1', '0'),
      body: item('A', '1') + item('B', '1', 1) + item('C', '1') + item('D', '1', 1),
      printed: ['I. A', '1. B', 'II. C', '2. D'],
    },
    {
      why: 'an empty paragraph of a list has a number; a bullet without text is nothing',
      numbering:
        list('0', CLAUSES) + list('1', [{ text: '-', format: 'bullet' }]) + num('1', '0') + num('2', '1'),
      body: item('One', '1') + item('', '1') + item('', '2') + item('Three', '1'),
      printed: ['1. One', '2.', '3. Three'],
    },
    {
      why: 'list 0 takes a paragraph out of the list of its style; an unknown list is none',
      numbering: list('0', CLAUSES) + num('1', '0'),
      body: item('One', '1') + item('Text', '0') + item('More', '9'),
      printed: ['1. One', 'Text', 'More'],
    },
    {
      why: 'a list that is defined by its style',
      numbering:
        list('0', CLAUSES, '<w:styleLink w:val="Clauses"/>') +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Clauses"/></w:abstractNum>' +
        num('1', '1'),
      body: item('One', '1') + item('Part', '1', 1),
      printed: ['1. One', '(a) Part'],
    },
  ];
  for (const { why, numbering, body, printed } of rows)
    t.strictSame(texts(await read({ body, numbering })), printed, why);
});

t.test('the number of a style, and its level', async t => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Main"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Part"><w:basedOn w:val="Main"/></w:style>';
  const tied = [
    { text: '%1.', more: '<w:pStyle w:val="Main"/>' },
    { text: '(%2)', more: '<w:pStyle w:val="Part"/>' },
  ];
  const layer = await read({
    styles,
    numbering: list('0', tied) + num('1', '0'),
    body: p('One', '<w:pStyle w:val="Main"/>') + p('Part', '<w:pStyle w:val="Part"/>'),
  });
  t.strictSame(texts(layer), ['1. One', '(1) Part']);
  t.equal(layer.text, '1.\tOne\n\n(1)\tPart\n', 'the number is in the text layer');
});

t.test('a bullet is not in the text', async t => {
  const layer = await read({
    numbering: list('0', [{ text: '\uF0B7', format: 'bullet' }]) + num('1', '0'),
    body: item('Peace', '1'),
  });
  t.match(layer.lines, [
    { text: { text: 'Peace' }, bullet: true, evidence: { element: { role: 'list-item' } } },
  ]);
  t.equal(layer.text, '•\tPeace\n');
});
