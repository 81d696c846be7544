import type { Block } from '../../2-blocks/block.ts';
import { type Enumerator, numberOf } from '../../2-blocks/enumerator.ts';
import type { Clause } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { append, type Drafts, type DraftText, textOf } from '../draft.ts';
import { STRUCTURE_RULES } from '../rules.ts';
import { LetteredParts } from '../sections/lettered-parts.ts';
import { UnletteredParts } from '../sections/unlettered-parts.ts';
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
  /** Blocks that the last lettered part quotes, joined to it likewise. */
  #quoted: Block[] = [];
  #hasTail = false;
  readonly #unlettered = new UnletteredParts();

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
    const [printed, steps, path] =
      this.#numeral === null
        ? [plain, [plain], [number]]
        : [`sect. ${this.#numeral}, ${plain}`, ['S', this.#numeral, plain], [this.#numeral, number]];
    const label = printed.replaceAll('-', ' ');
    const id = this.#ids.claim(...steps);
    this.finish();
    this.#unlettered.clear();
    this.#parts = new LetteredParts(this.#ids, id);
    const text = textOf(block, PARAGRAPH_RULES[this.#kind], start);
    this.#parts.enter(text.text.text);
    this.#current = this.#push(text, { id, label, path, parent: null });
  }

  /**
   * True for a number that belongs to a list inside the current paragraph, as in a resolution that sets out
   * an agenda: it is not the number of the next paragraph, and either begins the list, as 1 after a colon, or
   * continues it.
   */
  isInInnerList(enumerator: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    const number = numberOf(enumerator);
    if (clause === undefined || enumerator.part !== undefined || number === this.number + 1) return false;
    const last = this.#clauses.at(-1);
    if (last === clause) return enumerator.value === '1' && this.#endOf(clause).endsWith(':');
    return Number(last?.path[clause.path.length]) + 1 === number;
  }

  /** The number of the current paragraph, 1 for "1 bis"; NaN where there is none. */
  get number(): number {
    return Number.parseInt(this.#clauses[this.#current]?.path.at(-1) ?? '', 10);
  }

  /**
   * Adds a lettered part of the current paragraph; false if there is none, or the enumerator letters no part.
   */
  addPart(block: Block, enumerator: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    const part = this.#parts?.claim(enumerator) ?? null;
    if (clause === undefined || part === null) return false;
    const text = textOf(block, STRUCTURE_RULES.letteredPart, enumerator.printed.length);
    this.#unlettered.clear();
    this.#parts?.enter(text.text.text);
    this.#pushPart(text, part.path, part.id, part.parent ?? clause.id);
    return true;
  }

  #pushPart(text: DraftText, path: readonly string[], id: UnitId, parent: UnitId): void {
    this.#finishQuoted();
    const { label = '', path: above = [] } = this.#clauses[this.#current] ?? {};
    const steps = path.map(step => `(${step.replaceAll('-', ' ')})`).join('');
    this.#push(text, { id, label: label + steps, path: [...above, ...path], parent });
  }

  /**
   * Adds a part that has no letter.
   *
   * @param mark the bullet that it has instead; empty where its letter was lost
   */
  addUnletteredPart(block: Block, mark: string): void {
    const clause = this.#clauses[this.#current];
    if (clause === undefined) return;
    const last = this.#clauses.at(-1) ?? clause;
    const { path, parent } = this.#unlettered.place(
      mark,
      last.text.text.endsWith(':') ? last : clause,
      clause,
    );
    const start = block.text.text.startsWith(mark) ? mark.length : 0;
    const id = this.#ids.claimUnder(parent, path.at(-1) ?? '');
    this.#pushPart(
      textOf(block, STRUCTURE_RULES.unletteredPart, start),
      path.slice(clause.path.length),
      id,
      parent,
    );
  }

  /** Adds text that continues the current paragraph: its tail, if lettered parts came in between. */
  addContinuation(block: Block): void {
    this.#hasTail ||= this.#current < this.#clauses.length - 1;
    this.#continuations.push(block);
  }

  /** Adds a block that the last clause or lettered part quotes. */
  addQuoted(block: Block): void {
    if (this.#hasTail || this.#current === this.#clauses.length - 1) this.addContinuation(block);
    else this.#quoted.push(block);
  }

  #finishQuoted(): void {
    const part = this.#clauses.at(-1);
    if (part !== undefined && this.#quoted.length > 0)
      this.#clauses[this.#clauses.length - 1] = append(part, this.#quoted);
    this.#quoted = [];
  }

  /** Completes the current paragraph. Must be called after the last block. */
  finish(): void {
    this.#finishQuoted();
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
