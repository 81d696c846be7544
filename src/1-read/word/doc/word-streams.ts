import { failure } from '../../../errors.ts';
import { CompoundFile } from './compound-file.ts';

/** The streams of an old Word file ([MS-DOC] 2.1), and what its header says of them. */
export interface WordStreams {
  /** The text, and the properties of runs and paragraphs. */
  readonly main: DataView;
  readonly table: DataView;
  /** What found no room elsewhere, such as the properties of wide rows. */
  readonly data: DataView;
  /** The lengths of the parts of the text, in characters, in their order. */
  readonly lengths: Readonly<Record<TextPart, number>>;
  /** The structure of that number (`FibRgFcLcb97`) in the table stream; empty where there is none. */
  readonly structure: (index: number) => DataView;
}

export type TextPart =
  | 'body'
  | 'footnotes'
  | 'headers'
  | 'macros'
  | 'comments'
  | 'endnotes'
  | 'textBoxes'
  | 'headerTextBoxes';

/** Where the length of each part stands in the header, in the order of the parts. */
const LENGTHS: readonly (readonly [TextPart, number])[] = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['headers', 0x54],
  ['macros', 0x58],
  ['comments', 0x5c],
  ['endnotes', 0x60],
  ['textBoxes', 0x64],
  ['headerTextBoxes', 0x68],
];

const MAGIC = 0xa5ec;
/** The first version that has this header: Word 97. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const STRUCTURES = 0x9a;

/** @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_KIND_NOT_READ; RangeError where it points outside itself */
export function wordStreams(bytes: Uint8Array, name: string): WordStreams {
  const file = new CompoundFile(bytes);
  const main = viewOf(file.stream('WordDocument') ?? new Uint8Array());
  if (main.getUint16(0, true) !== MAGIC) throw failure('FILE_KIND_NOT_READ', name, 'Word (before 1997)');
  if (main.getUint16(2, true) < WORD_97) throw failure('FILE_KIND_NOT_READ', name, 'Word (before 1997)');
  const flags = main.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) throw failure('FILE_ENCRYPTED', name, 'Word');
  const table = file.stream((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table');
  if (table === null) throw failure('FILE_BROKEN', name, 'Word', 'it has no table of its text');
  const lengths = Object.fromEntries(LENGTHS.map(([part, at]) => [part, main.getUint32(at, true)]));
  return {
    main,
    table: viewOf(table),
    data: viewOf(file.stream('Data') ?? new Uint8Array()),
    lengths: lengths as Record<TextPart, number>,
    structure: index => {
      const at = STRUCTURES + 8 * index;
      const [start, length] = [main.getUint32(at, true), main.getUint32(at + 4, true)];
      return viewOf(
        length === 0 || start + length > table.length
          ? new Uint8Array()
          : table.subarray(start, start + length),
      );
    },
  };
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
