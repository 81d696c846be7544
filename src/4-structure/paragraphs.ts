import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import type { Enumerator } from '../2-blocks/enumerator.ts';
import { isEnumeratedHeading } from '../3-documents/split.ts';
import type { Part } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { type Draft, type Drafts, textOf } from './draft.ts';
import { isBareHeading } from './sections/bare-heading.ts';
import { LetteredList } from './sections/lettered-list.ts';
import { SectionBuilder } from './sections/section-builder.ts';
import type { UnitIds } from './unit-ids.ts';

/** Sections, paragraphs, their lettered parts and items of the body of a report, of a summary or of an annex. */
export function structureParagraphs(
  blocks: readonly Block[],
  ids: UnitIds,
  drafts: Drafts,
  part: Draft<Part> | null = null,
): void {
  const builder = new ParagraphBuilder(ids, drafts, part);
  for (const [index, block] of blocks.entries()) builder.take(block, blocks[index + 1]);
}

const LONGEST_LETTERED_HEADING = 150;

/** The lettered parts under one paragraph or heading, with their ids by their paths. */
interface Lettering {
  readonly under: UnitId;
  readonly label: string;
  readonly paragraph: UnitId | null;
  readonly letters: LetteredList;
  readonly parts: Map<string, UnitId>;
}

const lettering = (under: UnitId, label: string, paragraph: UnitId | null): Lettering => ({
  under,
  label,
  paragraph,
  letters: new LetteredList(),
  parts: new Map(),
});

class ParagraphBuilder {
  readonly #ids: UnitIds;
  readonly #drafts: Drafts;
  readonly #part: Draft<Part> | null;
  readonly #headings: SectionBuilder;
  #section: UnitId | null = null;
  /** The last heading of either kind, and the one under which paragraphs are counted. */
  #heading: UnitId | null = null;
  #countedUnder: UnitId | null = null;
  #number = 0;
  #unnumbered = 0;
  #list: Lettering | null = null;
  #before: Block | null = null;

  constructor(ids: UnitIds, drafts: Drafts, part: Draft<Part> | null) {
    this.#ids = ids;
    this.#drafts = drafts;
    this.#part = part;
    this.#headings = new SectionBuilder(ids, drafts, part);
  }

  take(block: Block, next: Block | undefined): void {
    const enumerator = enumeratorOf(block);
    if (enumerator === null) this.#unnumberedBlock(block, isBareHeading(block, next) ? 'heading' : null);
    else if (this.#isHeading(block, enumerator)) {
      this.#section = this.#headings.take(block, enumerator);
      this.#heading = this.#section;
      this.#list = null;
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

  /** A count that begins anew below a heading is addressed under that heading: `A_RES_78_327.ANNEX3.U12.P1`. */
  #numbered(block: Block, { printed, value }: Enumerator): void {
    if (value === '1' && this.#number > 0) this.#countedUnder = this.#heading;
    this.#number = Number(value);
    const step = `P${value}`;
    const id =
      this.#countedUnder === null
        ? this.#ids.claim(this.#label, step)
        : this.#ids.claimUnder(this.#countedUnder, step);
    this.#list = lettering(id, value, id);
    this.#push(block, { id, number: value, label: value, role: 'paragraph', parent: null }, printed.length);
  }

  /** A lettered part belongs to the paragraph above it, or to the heading; without either it keeps its letter. */
  #lettered(block: Block, enumerator: Enumerator): void {
    const list = this.#list ?? (this.#heading === null ? null : lettering(this.#heading, '', null));
    this.#list = list;
    const path = list?.letters.place(enumerator) ?? null;
    if (list === null || path === null) {
      this.#unnumberedBlock(block);
      return;
    }
    const id = this.#ids.claimUnder(list.under, ...path);
    const label = `${list.label}${path.map(step => ` (${step})`).join('')}`.trim();
    const parent = list.parts.get(path.slice(0, -1).join('.')) ?? list.paragraph;
    list.parts.set(path.join('.'), id);
    const facts = { id, number: enumerator.value, label, role: 'paragraph', parent } as const;
    this.#push(block, facts, enumerator.printed.length);
  }

  /** A heading ends what was lettered before it; a paragraph that ends in a colon may have lettered parts. */
  #unnumberedBlock(block: Block, heading: 'heading' | null = null): void {
    const label = `U${++this.#unnumbered}`;
    const id = this.#ids.claim(this.#label, label);
    if (heading !== null) {
      this.#heading = id;
      this.#list = null;
    } else if (block.text.text.endsWith(':')) {
      this.#list = lettering(id, label, id);
    }
    const role = heading ?? (block.bullet ? 'item' : 'paragraph');
    this.#push(block, { id, number: null, label, role, parent: null }, 0);
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
