import { type Block, enumeratorOf, isEmphasized, isOpen } from '../2-blocks/block.ts';
import type { Enumerator } from '../2-blocks/enumerator.ts';
import { isEnumeratedHeading } from '../3-documents/split.ts';
import type { Part } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { type Draft, type Drafts, textOf } from './draft.ts';
import { LetteredList } from './lettered-list.ts';
import { SectionBuilder } from './section-builder.ts';
import type { UnitIds } from './unit-ids.ts';

/** Sections, paragraphs, their lettered parts and items of the body of a report, of a summary or of an annex. */
export function structureParagraphs(
  blocks: readonly Block[],
  ids: UnitIds,
  drafts: Drafts,
  part: Draft<Part> | null = null,
): void {
  const builder = new ParagraphBuilder(ids, drafts, part);
  for (const block of blocks) builder.take(block);
}

const LONGEST_LETTERED_HEADING = 150;

class ParagraphBuilder {
  readonly #ids: UnitIds;
  readonly #drafts: Drafts;
  readonly #part: Draft<Part> | null;
  readonly #headings: SectionBuilder;
  #section: UnitId | null = null;
  #number = 0;
  #unnumbered = 0;
  #paragraph: { readonly id: UnitId; readonly label: string } | null = null;
  #list = new LetteredList();
  #before: Block | null = null;

  constructor(ids: UnitIds, drafts: Drafts, part: Draft<Part> | null) {
    this.#ids = ids;
    this.#drafts = drafts;
    this.#part = part;
    this.#headings = new SectionBuilder(ids, drafts, part);
  }

  take(block: Block): void {
    const enumerator = enumeratorOf(block);
    if (enumerator === null) this.#unnumberedBlock(block);
    else if (this.#isHeading(block, enumerator)) {
      this.#section = this.#headings.take(block, enumerator);
      this.#paragraph = null;
    } else if (enumerator.style === 'arabic') this.#numbered(block, enumerator);
    else this.#lettered(block, enumerator);
    this.#before = block;
  }

  #isHeading(block: Block, { style, value }: Enumerator): boolean {
    if (block.heading) return true;
    if (!isEnumeratedHeading(block) || /\b(?:and|or)$/.test(block.text.text)) return false;
    if (style === 'upper') return true;
    if (style === 'arabic') return Number(value) !== this.#number + 1;
    return (
      block.text.text.length <= LONGEST_LETTERED_HEADING && !/[:;,]$/.test(this.#before?.text.text ?? '')
    );
  }

  #numbered(block: Block, { printed, value }: Enumerator): void {
    this.#number = Number(value);
    this.#list = new LetteredList();
    const id = this.#ids.claim(this.#label, `P${value}`);
    this.#paragraph = { id, label: value };
    this.#push(block, { id, number: value, label: value, role: 'paragraph', parent: null }, printed.length);
  }

  /** A lettered part belongs to the paragraph above it; without one it is a paragraph that keeps its letter. */
  #lettered(block: Block, enumerator: Enumerator): void {
    const path = this.#paragraph === null ? null : this.#list.place(enumerator);
    if (this.#paragraph === null || path === null) {
      this.#unnumberedBlock(block);
      return;
    }
    const id = this.#ids.claimUnder(this.#paragraph.id, ...path);
    const label = `${this.#paragraph.label}${path.map(step => ` (${step})`).join('')}`;
    const parent = [this.#paragraph.id, ...path.slice(0, -1)].join('.') as UnitId;
    this.#push(
      block,
      { id, number: enumerator.value, label, role: 'paragraph', parent },
      enumerator.printed.length,
    );
  }

  #unnumberedBlock(block: Block): void {
    const label = `U${++this.#unnumbered}`;
    const role = block.bullet ? 'item' : this.#isBareHeading(block) ? 'heading' : 'paragraph';
    this.#push(
      block,
      { id: this.#ids.claim(this.#label, label), number: null, label, role, parent: null },
      0,
    );
  }

  #isBareHeading(block: Block): boolean {
    return block.heading || (isEmphasized(block) && isOpen(block.text.text));
  }

  #push(
    block: Block,
    facts: Pick<Drafts['paragraphs'][number], 'id' | 'number' | 'label' | 'role' | 'parent'>,
    start: number,
  ): void {
    this.#drafts.paragraphs.push({
      ...facts,
      section: this.#section,
      part: this.#part?.id ?? null,
      complete: true,
      cutAt: [],
      ...textOf(block, start),
    });
  }

  get #label(): string {
    return this.#part?.label ?? '';
  }
}
