import type { TextUnit, WholeText } from '../8-services/documents/whole-document.ts';

/** A text as a list of blocks, from which plain text and Markdown are written. */
export interface Block {
  readonly kind: 'title' | 'line' | 'heading' | 'paragraph' | 'table' | 'note';
  /** How deep it stands: of a heading, below the title; of a paragraph, as a part of another. */
  readonly depth: number;
  /** What is printed before it: "1.", "(a)", the label of a note. */
  readonly enumerator: string | null;
  readonly text: string;
  /** The opening words that are set in italics: "Requests also". */
  readonly phrase: string | null;
  readonly unit: TextUnit | null;
}

/** The blocks of a text, without its notes. */
export function blocksOf({ document, citation, unit, particulars, body }: WholeText): Block[] {
  if (unit !== null) return [line(unit.citation), ...body.flatMap(one => blocksWithin(one, 0, 0))];
  const formal = particulars.filter(({ particular }) => !IN_THE_TITLE.includes(particular ?? ''));
  const below = formal.filter(({ particular }) => AT_THE_END.includes(particular ?? ''));
  const above = formal.filter(one => !below.includes(one));
  return [
    { ...line(document.title ?? citation), kind: 'title' },
    ...(document.title === null ? [] : [line(citation)]),
    ...above.map(lineOf),
    ...body.flatMap(one => blocksWithin(one, 0, 0)),
    ...below.map(lineOf),
  ];
}

/** Formal lines that title and citation say. */
const IN_THE_TITLE = ['symbol', 'organ', 'title'];
const AT_THE_END = ['dateline', 'remark'];

const line = (text: string): Block => ({
  kind: 'line',
  depth: 0,
  enumerator: null,
  text,
  phrase: null,
  unit: null,
});

const lineOf = (unit: TextUnit): Block => ({ ...line(unit.text), enumerator: unit.enumerator, unit });

/**
 * @param headings how many headings the unit stands below
 * @param parts how many paragraphs it is a part of
 */
function blocksWithin(unit: TextUnit, headings: number, parts: number): Block[] {
  if (unit.kind === 'section' || unit.kind === 'part')
    return [
      { ...lineOf(unit), kind: 'heading', depth: headings },
      ...unit.children.flatMap(child => blocksWithin(child, headings + 1, 0)),
    ];
  if (unit.kind === 'table') return [{ ...lineOf(unit), kind: 'table' }];
  const isHeading = unit.role === 'heading';
  const tail = unit.clause?.tail ?? null;
  return [
    isHeading
      ? { ...lineOf(unit), kind: 'heading', depth: headings }
      : { ...lineOf(unit), kind: 'paragraph', depth: parts, phrase: unit.clause?.phrase ?? null },
    ...unit.children.flatMap(child => blocksWithin(child, headings, isHeading ? parts : parts + 1)),
    ...(tail === null ? [] : [{ ...line(tail), kind: 'paragraph' as const, depth: parts }]),
  ];
}

/** "4" of a note whose id ends in ".N4"; "4~2" where a label comes twice. */
export const noteNumber = (id: string): string => id.slice(id.lastIndexOf('.N') + 2);

/**
 * The text of a block, with a mark where it points to a note.
 *
 * @param write how the text between the marks is written
 */
export function withNoteMarks(
  { text, unit }: Pick<Block, 'text' | 'unit'>,
  mark: (reference: TextUnit['noteReferences'][number]) => string,
  write: (text: string) => string = text => text,
): string {
  let at = 0;
  const pieces = (unit?.noteReferences ?? []).map(reference => {
    const piece = write(text.slice(at, reference.at)) + mark(reference);
    at = reference.at;
    return piece;
  });
  return pieces.join('') + write(text.slice(at));
}
