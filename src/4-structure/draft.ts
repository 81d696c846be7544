import type { NoteMark } from '../1-read/line.ts';
import { EMPTY, join, slice, startOf, type Traced } from '../1-read/traced.ts';
import { type Block, dropStart, moved } from '../2-blocks/block.ts';
import type { Clause, Note, Paragraph, Part, Particular, Section, Unit } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import type { Table } from '../model/table.ts';

/**
 * A unit whose characters can still be traced to the source; position and ranges are
 * added when it is finished.
 */
export type Draft<U extends Unit = Unit> = Omit<U, 'text' | 'enumerator' | 'ranges' | 'places' | 'position'> &
  DraftText;

export interface DraftText {
  readonly enumerator: Traced;
  readonly text: Traced;
  readonly noteMarks: readonly NoteMark[];
  readonly emphasis: readonly Range[];
  /** The rule by which its first block became a unit. */
  readonly rule: Rule;
}

/** What is read from a clause's text in step 5. */
type ReadFromText = 'phrase' | 'action' | 'bracketed';

/** The drafts of one document, by kind. */
export interface Drafts {
  readonly particulars: Draft<Particular>[];
  readonly parts: Draft<Part>[];
  readonly sections: Draft<Section>[];
  readonly paragraphs: Draft<Paragraph>[];
  readonly clauses: Draft<Omit<Clause, ReadFromText>>[];
  readonly notes: Draft<Note>[];
  readonly tables: Draft<Table>[];
}

export const noDrafts = (): Drafts => ({
  particulars: [],
  parts: [],
  sections: [],
  paragraphs: [],
  clauses: [],
  notes: [],
  tables: [],
});

export const allDrafts = (drafts: Drafts): Draft[] => [
  ...drafts.particulars,
  ...drafts.parts,
  ...drafts.sections,
  ...drafts.paragraphs,
  ...drafts.clauses,
  ...drafts.notes,
  ...drafts.tables,
];

/** A block's text from character `start` on; the text before it becomes the enumerator. */
export function textOf(block: Block, rule: Rule, start = 0): DraftText {
  const { text, noteMarks, emphasis } = dropStart(block, start);
  return { enumerator: start === 0 ? EMPTY : slice(block.text, 0, start), text, noteMarks, emphasis, rule };
}

/** `draft` with the blocks added to the end of its text. */
export function append<D extends DraftText>(draft: D, blocks: readonly Block[]): D {
  const text = join([draft.text, ...blocks.map(block => block.text)]);
  let at = draft.text.text.length;
  const marks = blocks.map(block => {
    const from = at === 0 ? 0 : at + 1;
    at = from + block.text.text.length;
    return moved(block, from, text.text.length);
  });
  return {
    ...draft,
    text,
    noteMarks: [...draft.noteMarks, ...marks.flatMap(({ noteMarks }) => noteMarks)],
    emphasis: [...draft.emphasis, ...marks.flatMap(({ emphasis }) => emphasis)],
  };
}

/** All drafts of a document in the order in which they begin in the source. */
export const inReadingOrder = (drafts: Drafts): Draft[] =>
  allDrafts(drafts).sort((a, b) => draftStart(a) - draftStart(b));

/** Source offset of the first character of a draft, its enumerator included. */
export const draftStart = ({ enumerator, text }: DraftText): number =>
  enumerator.text === '' ? startOf(text) : startOf(enumerator);
