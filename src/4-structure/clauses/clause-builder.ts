import type { Block } from '../../2-blocks/block.ts';
import type { Enumerator } from '../../2-blocks/enumerator.ts';
import type { Clause } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { append, type Drafts, textOf } from '../draft.ts';
import { LetteredList } from '../sections/lettered-list.ts';
import type { UnitIds } from '../unit-ids.ts';
import type { ClauseHeadings } from './clause-headings.ts';

type ClauseDraft = Drafts['clauses'][number];

/** Where clauses go, and what their ids and labels begin with. */
export interface ClausePlace {
  readonly ids: UnitIds;
  readonly drafts: Drafts;
  readonly headings: ClauseHeadings;
  /** The section in which paragraphs are counted anew: "II" of `A_RES_78_247.S.II.OP1`; null where they are not. */
  readonly numeral: string | null;
}

/** Adds clauses to the drafts of a document: paragraphs, their lettered parts, and what follows these. */
export class ClauseBuilder {
  section: UnitId | null = null;
  readonly #kind: Clause['kind'];
  readonly #ids: UnitIds;
  readonly #clauses: ClauseDraft[];
  readonly #numeral: string | null;
  #list = new LetteredList();
  /** Where the current paragraph stands in the clauses, and the parts by their paths. */
  #current = -1;
  #parts = new Map<string, UnitId>();
  /** What goes on with the current paragraph, joined to it once when it is complete. */
  #more: Block[] = [];
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

  /** A paragraph of its own; its text begins at character `start` of the block. */
  clause(block: Block, number: string, start = 0): void {
    const plain = `${this.#kind === 'preambular' ? 'PP' : 'OP'}${number}`;
    const [label, steps, path] =
      this.#numeral === null
        ? [plain, [plain], [number]]
        : [`sect. ${this.#numeral}, ${plain}`, ['S', this.#numeral, plain], [this.#numeral, number]];
    const id = this.#ids.claim(...steps);
    this.finish();
    this.#list = new LetteredList();
    this.#parts = new Map([['', id]]);
    this.#current = this.#push(block, start, { id, label, path, parent: null });
  }

  /**
   * True for a number that belongs to a list inside the current paragraph, as an agenda does: it begins at 1 after a
   * colon, or goes on with such a list, and is not the number of the next paragraph.
   */
  isListed({ value }: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    if (clause === undefined || Number(value) === Number(clause.path.at(-1)) + 1) return false;
    const last = this.#clauses.at(-1);
    const inList = last !== clause && Number(last?.path[clause.path.length]) + 1 === Number(value);
    const { text } = (this.#more.at(-1) ?? clause).text;
    return inList || (last === clause && value === '1' && text.endsWith(':'));
  }

  /** A lettered part of the current paragraph; false if there is none or the enumerator letters nothing. */
  part(block: Block, enumerator: Enumerator): boolean {
    const clause = this.#clauses[this.#current];
    const path = clause === undefined ? null : this.#list.place(enumerator);
    if (clause === undefined || path === null) return false;
    const parent = this.#parts.get(path.slice(0, -1).join('.')) ?? clause.id;
    const id = this.#ids.claimUnder(clause.id, ...path);
    this.#parts.set(path.join('.'), id);
    const label = `${clause.label}${path.map(step => `(${step})`).join('')}`;
    this.#push(block, enumerator.printed.length, { id, label, path: [...clause.path, ...path], parent });
    return true;
  }

  /** Text that goes on with the current paragraph: its tail, if lettered parts came between. */
  continuation(block: Block): void {
    this.#hasTail ||= this.#current < this.#clauses.length - 1;
    this.#more.push(block);
  }

  /** Completes the current paragraph; to be called after the last block too. */
  finish(): void {
    const clause = this.#clauses[this.#current];
    if (clause !== undefined && this.#more.length > 0) {
      const tail = this.#hasTail ? this.#more.map(({ text }) => text.text).join(' ') : null;
      this.#clauses[this.#current] = { ...append(clause, this.#more), tail };
    }
    this.#more = [];
    this.#hasTail = false;
  }

  #push(block: Block, start: number, facts: Pick<ClauseDraft, 'id' | 'label' | 'path' | 'parent'>): number {
    const rest = { kind: this.#kind, section: this.section, part: null, tail: null, complete: true } as const;
    return this.#clauses.push({ ...facts, ...rest, ...textOf(block, start) }) - 1;
  }
}
