import t from 'tap';
import { marked, read, roles } from './read.ts';
import { p, RAISED, r, row, table, t as text, type WordParts } from './word-file.ts';

const REFERENCE = (id: number, more = ''): string => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`;
const note = (id: number, content: string): string =>
  `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${content}`)}`)}</w:footnote>`;
const SEPARATOR = `<w:footnote w:type="separator" w:id="-1">${p('_____')}</w:footnote>`;

const ROWS: readonly { why: string; parts: WordParts; lines: readonly string[] }[] = [
  {
    why: 'a note stands behind the paragraph that refers to it, and begins with its label',
    parts: {
      body: p(`${r('The report')}${REFERENCE(7)}${r(' of')}`) + p('More'),
      footnotes: SEPARATOR + note(7, 'A/58/98.'),
    },
    lines: ['The report[1] of', '[1]A/58/98.', 'More'],
  },
  {
    why: 'the blank before a mark goes with it, if punctuation follows',
    parts: { body: p(`${r('The report ')}${REFERENCE(1)}${r(', and')}`), footnotes: note(1, 'A/58/98.') },
    lines: ['The report[1], and', '[1]A/58/98.'],
  },
  {
    why: 'notes are numbered in the order of their marks, whatever their ids',
    parts: {
      body: p(`${r('One')}${REFERENCE(9)}`) + p(`${r('Two')}${REFERENCE(3)}`),
      footnotes: note(3, 'Second.') + note(9, 'First.'),
    },
    lines: ['One[1]', '[1]First.', 'Two[2]', '[2]Second.'],
  },
  {
    why: 'a mark of the author’s own, which is not counted',
    parts: {
      body:
        p(`${r('Item')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/>${text('*')}</w:r>`) +
        p(`${r('One')}${REFERENCE(2)}`),
      footnotes: `<w:footnote w:id="1">${p('* Reissued.')}</w:footnote>${note(2, 'First.')}`,
    },
    lines: ['Item[*]', '[*]Reissued.', 'One[1]', '[1]First.'],
  },
  {
    why: 'a note without its mark gets it; its paragraphs are one element',
    parts: {
      body: p(`${r('One')}${REFERENCE(1)}`),
      footnotes: `<w:footnote w:id="1">${p('See')}${p('below.')}</w:footnote>`,
    },
    lines: ['One[1]', '[1]See', 'below.'],
  },
  {
    why: 'formats and starts of the section; a new section begins anew',
    parts: {
      body:
        p(
          `${r('One')}${REFERENCE(1)}`,
          '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr></w:sectPr>',
        ) +
        p(`${r('Two')}${REFERENCE(2)}`) +
        '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>',
      footnotes: note(1, 'First.') + note(2, 'Second.'),
    },
    lines: ['One[c]', '[c]First.', 'Two[1]', '[1]Second.'],
  },
  {
    why: 'endnotes stand at the end, with small Roman numbers unless the file says otherwise',
    parts: {
      body: p(`${r('One')}<w:r><w:endnoteReference w:id="2"/></w:r>`) + p('More'),
      endnotes: `<w:endnote w:id="2">${p(`<w:r><w:endnoteRef/></w:r>${r(' See below.')}`)}</w:endnote>`,
    },
    lines: ['One[i]', 'More', '[i]See below.'],
  },
  {
    why: 'a raised letter is a mark where there is such a note; several at one place',
    parts: {
      body:
        p(`${r('Projected')}${r('a,', RAISED)}${r('b', RAISED)}`) +
        p(`<w:r><w:tab/></w:r>${r('a', RAISED)}<w:r><w:tab/></w:r>${r('Estimates.')}`) +
        p(`${r('b ', RAISED)}${r('Gross.')}`),
    },
    lines: ['Projected[a][b]', '[a]Estimates.', '[b]Gross.'],
  },
  {
    why: 'raised figures and letters without a note are text',
    parts: {
      body:
        p(
          `${r('The 2')}${r('nd', RAISED)}${r(' of 5 km')}${r('2', RAISED)}${r(' and report')}${r('2', RAISED)}`,
        ) + p(`${r('2', RAISED)}${r(' See above.')}`),
    },
    lines: ['The 2nd of 5 km2 and report[2]', '[2]See above.'],
  },
  {
    why: 'an asterisk at a word’s end, where a paragraph begins with one',
    parts: {
      body: p(`${r('The preliminary list')}${r('*')}`) + p(`${r('*')}<w:r><w:tab/></w:r>${r('A/80/50.')}`),
    },
    lines: ['The preliminary list[*]', '[*]A/80/50.'],
  },
  {
    why: 'asterisks before the items of a list are no notes',
    parts: { body: p('* Peace') + p('* Security, 3 * 4') },
    lines: ['* Peace', '* Security, 3 * 4'],
  },
  {
    why: 'a mark to a note that is not there',
    parts: { body: p(`${r('One')}${REFERENCE(5)}${r(' more')}`) },
    lines: ['One[1] more'],
  },
];

t.test('notes and their marks', async t => {
  for (const { why, parts, lines } of ROWS) t.strictSame(marked(await read(parts)), lines, why);
});

t.test('a typed note below a table is no cell', async t => {
  const layer = await read(
    p('Sums') +
      table(
        row(['Year', 'Sum']),
        row(['2025', `${p(`${r('3')}${r('a', RAISED)}`)}`]),
        row([p(`${r('a', RAISED)}${r(' Gross.')}`)]),
      ),
  );
  t.strictSame(roles(layer), [
    'paragraph: Sums',
    'cell: Year',
    'cell: Sum',
    'cell: 2025',
    'cell: 3',
    'note: Gross.',
  ]);
});

t.test('the text layer has the marks as they are printed', async t => {
  const { text: layer, lines } = await read({
    body: p(`${r('The report ')}${REFERENCE(1)}${r(', and')}`),
    footnotes: note(1, 'A/58/98.'),
  });
  t.equal(layer, 'The report 1, and\n\n1 A/58/98.\n');
  t.strictSame(
    lines.map(({ range }) => layer.slice(range.start, range.end)),
    ['The report 1, and', '1 A/58/98.'],
  );
});
