import type { Block } from '../../2-blocks/block.ts';
import type { Enumerator } from '../../2-blocks/enumerator.ts';
import type { Clause } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { append, type Drafts, type DraftText, textOf } from '../draft.ts';
import { STRUCTURE_RULES } from '../rules.ts';
import { LetteredParts } from '../sections/lettered-parts.ts';
import type { UnitIds } from '../unit-ids.ts';
import type { ClauseHeadings } from './clause-headings.ts';

type ClauseDraft = Drafts['clauses'][number];

const PARAGRAPH_RULES = {
  preambular: STRUCTURE_RULES.preambularParagraph,
  operative: STRUCTURE_RULES.operativeParagraph,
} as const;

/** Where clauses are added, and what their ids and labels begin with. */
export interface ClausePlace {
  readonly ids: UnitIds;
  readonly drafts: Drafts;
  readonly headings: ClauseHeadings;
  /**
   * The section that counts its paragraphs anew: "II" of `A_RES_78_247.S.II.OP1`; null if the resolution
   * has one count throughout.
   */
  readonly numeral: string | null;
}

/**
 * Adds clauses to the drafts of a document: paragraphs, their lettered parts, and
 * the text that follows these.
 */
export class ClauseBuilder {
  /** The section in which the next clauses stand. */
  section: UnitId | null = null;
  readonly #kind: Clause['kind'];
  readonly #ids: UnitIds;
  readonly #clauses: ClauseDraft[];
  readonly #numeral: string | null;
  /** The index of the current paragraph in `#clauses`; -1 before the first. */
  #current = -1;
  #parts: LetteredParts | null = null;
  /** Blocks that continue the current paragraph, joined to it once it is complete. */
  #continuations: Block[] = [];
  #hasTail = false;

  constructor(kind: Clause['kind'], { ids, drafts, numeral }: ClausePlace) {
    this.#kind = kind;
    this.#ids = ids;
    this.#clauses = drafts.clauses;
    this.#numeral = numeral;
  }

  get isEmpty(): boolean {
    return this.#current < 0;
  }

  /** Begins a paragraph; its text starts at character `start` of the block. */
  addParagraph(block: Block, number: string, start = 0): void {
    const plain = `${this.#kind === 'preambular' ? 'PP' : 'OP'}${number}`;
    const [label, steps, path] =
      this.#numeral === null
        ? [plain, [plain], [number]]
        : [`sect. ${this.#numeral}, ${plain}`, ['S', this.#numeral, plain], [this.#numeral, number]];
    const id = this.#ids.claim(...steps);
    this.finish();
    this.#parts = new LetteredParts(this.#ids, id);
    const text = textOf(block, PARAGRAPH_RULES[this.#kind], start);
    this.#current = this.#push(text, { id, label, path, parent: null });
  }

  /**
   * True for a number that belongs to a list inside the current paragraph, as in a resolution that sets out
   * an agenda: it is not the number of the next paragraph, and either begins the list, as 1 after a colon, or
   * continues it.
   */
  isInInnerList({ value }: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    if (clause === undefined || Number(value) === Number(clause.path.at(-1)) + 1) return false;
    const last = this.#clauses.at(-1);
    if (last === clause) return value === '1' && this.#endOf(clause).endsWith(':');
    return Number(last?.path[clause.path.length]) + 1 === Number(value);
  }

  /**
   * Adds a lettered part of the current paragraph; false if there is none, or the enumerator letters no part.
   */
  addPart(block: Block, enumerator: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    const part = this.#parts?.claim(enumerator) ?? null;
    if (clause === undefined || part === null) return false;
    const label = `${clause.label}${part.path.map(step => `(${step})`).join('')}`;
    const path = [...clause.path, ...part.path];
    const parent = part.parent ?? clause.id;
    const text = textOf(block, STRUCTURE_RULES.letteredPart, enumerator.printed.length);
    this.#push(text, { id: part.id, label, path, parent });
    return true;
  }

  /** Adds text that continues the current paragraph: its tail, if lettered parts came in between. */
  addContinuation(block: Block): void {
    this.#hasTail ||= this.#current < this.#clauses.length - 1;
    this.#continuations.push(block);
  }

  /** Completes the current paragraph. Must be called after the last block. */
  finish(): void {
    const clause = this.#clauses[this.#current];
    if (clause !== undefined && this.#continuations.length > 0) {
      const tail = this.#hasTail ? this.#continuations.map(({ text }) => text.text).join(' ') : null;
      this.#clauses[this.#current] = { ...append(clause, this.#continuations), tail };
    }
    this.#continuations = [];
    this.#hasTail = false;
  }

  /** The text with which the current paragraph ends so far, or its last block. */
  #endOf(clause: ClauseDraft): string {
    return (this.#continuations.at(-1) ?? clause).text.text;
  }

  #push(text: DraftText, facts: Pick<ClauseDraft, 'id' | 'label' | 'path' | 'parent'>): number {
    const rest = { kind: this.#kind, section: this.section, part: null, tail: null, complete: true } as const;
    return this.#clauses.push({ ...facts, ...rest, ...text }) - 1;
  }
}
