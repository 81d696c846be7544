import { readFileSync } from 'node:fs';
import t from 'tap';
import { DEFAULT_READ_OPTIONS, type TextLayer } from '../../../src/1-read/text-layer.ts';
import { readDoc } from '../../../src/1-read/word/doc.ts';
import { marked, roles } from './read.ts';

/** Written by LibreOffice 7.4 from a Word file with one of each construct. */
const DRAFT = readFileSync(new URL('files/draft.doc', import.meta.url));

const read = (changes: 'accepted' | 'original' = 'accepted', bytes: Uint8Array = DRAFT): Promise<TextLayer> =>
  readDoc(bytes, 'draft.doc', { ...DEFAULT_READ_OPTIONS, changes });

t.test('an old Word file is read as a new one is', async t => {
  const layer = await read();
  t.strictSame(roles(layer), [
    'masthead: A/80/L.1',
    'heading: On migration',
    'paragraph: Recalling its report and that,',
    'note: A/58/98.',
    'paragraph: 1. Decides:', // the numbers of lists
    'paragraph: (a) To',
    'paragraph: (b) Also',
    'paragraph: 2. Calls upon States;', // a tracked change
    'list-item: Peace',
    'cell: Year',
    'cell: Sum',
    'cell: 2025',
    'cell: 3',
    'note: Gross.',
    'paragraph: Hid and a-b', // hidden text, and a hyphen that does not break
    'paragraph: c', // behind a line break
    'paragraph: See A/80/1.', // the result of a field
    'note: A/58/99.',
  ]);
  t.strictSame(
    marked(layer).filter(line => line.includes('[')),
    ['Recalling its report[1] and that[i],', '[1]A/58/98.', '3[a]', '[a]Gross.', '[i]A/58/99.'],
  );
  t.match(
    layer.lines
      .filter(({ evidence }) => evidence?.element?.cell)
      .map(({ evidence }) => evidence?.element?.cell),
    [
      { row: 0, column: 0, isHeading: true },
      { row: 0, column: 1, isHeading: true },
      { row: 1, column: 0, isHeading: false },
      { row: 1, column: 1, isHeading: false },
    ],
  );
  t.match(layer.lines[2], { emphasis: [{ start: 0, end: 9 }], evidence: { size: 11 } });
});

t.test('tracked changes, comments and links', async t => {
  const { text, links, remarks } = await read();
  t.match(remarks, [
    { kind: 'deletion', author: 'Chair', date: '2026-03-01T10:00:00', text: 'on' },
    { kind: 'insertion', author: 'Chair', text: 'upon' },
    { kind: 'comment', text: 'Agreed language?' },
  ]);
  t.strictSame(
    remarks.map(({ range }) => text.slice(range.start, range.end)),
    ['', 'upon', ''],
  );
  t.strictSame(
    links.map(({ start, end, address }) => [text.slice(start, end), address]),
    [['A/80/1', 'https://undocs.org/A/80/1']],
  );
  t.match(roles(await read('original'))[7], 'paragraph: 2. Calls on States;');
});

/** The file with numbers of four bytes put at the given places. */
function changed(...numbers: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const bytes = Buffer.from(DRAFT);
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at);
  return bytes;
}

/** Where the first sector of the table of sectors stands, and where the header of the text does. */
const FAT = 512 * (DRAFT.readUInt32LE(76) + 1);
const HEADER = DRAFT.indexOf(Buffer.of(0xec, 0xa5));

t.test('a damaged file is refused in one line', async t => {
  const rows: readonly (readonly [why: string, bytes: Uint8Array, code: string])[] = [
    ['the header of a compound file and no more', DRAFT.subarray(0, 512), 'FILE_BROKEN'],
    ['a file cut short', DRAFT.subarray(0, 3000), 'FILE_BROKEN'],
    ['sectors that run in a circle', changed([FAT, 1], [FAT + 4, 2], [FAT + 8, 0]), 'FILE_BROKEN'],
    [
      'a text of four thousand million characters',
      changed([HEADER + 0x1a2, 0], [HEADER + 0x1a6, 0]),
      'FILE_BROKEN',
    ],
    [
      'one with a password',
      changed([HEADER + 8, DRAFT.readUInt32LE(HEADER + 8) | 0x01000000]),
      'FILE_ENCRYPTED',
    ],
    ['one of Word 6', changed([HEADER, 0x0065_a5dc]), 'FILE_KIND_NOT_READ'],
  ];
  for (const [why, bytes, code] of rows)
    await t.rejects(read('accepted', bytes), { code, message: /^draft\.doc: [^\n]+$/ }, why);
});
