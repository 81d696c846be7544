import { type Block, enumeratorOf } from '../2-blocks/block.ts';
import { bulletAt } from '../2-blocks/bullet.ts';
import type { Enumerator } from '../2-blocks/enumerator.ts';
import { isEnumeratedHeading } from '../3-documents/split.ts';
import type { Part } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import type { Rule } from '../model/rule.ts';
import { type Draft, type Drafts, textOf } from './draft.ts';
import { STRUCTURE_RULES as RULES } from './rules.ts';
import { isBareHeading } from './sections/bare-heading.ts';
import { type DottedNumber, DottedNumbers } from './sections/dotted-number.ts';
import { LetteredParts } from './sections/lettered-parts.ts';
import { SectionBuilder } from './sections/section-builder.ts';
import type { UnitIds } from './unit-ids.ts';

/**
 * Structures the body of a report, a summary or an annex: sections, paragraphs, their
 * lettered parts and list items.
 *
 * @param part the summary or annex; null for the body
 */
export function structureParagraphs(
  blocks: readonly Block[],
  ids: UnitIds,
  drafts: Drafts,
  part: Draft<Part> | null = null,
): void {
  const builder = new ParagraphBuilder(ids, drafts, part);
  for (const [index, block] of blocks.entries()) builder.add(block, blocks[index + 1]);
}

type ParagraphFacts = Pick<Drafts['paragraphs'][number], 'id' | 'number' | 'label' | 'role' | 'parent'>;

/** The paragraph or heading whose lettered parts may follow. */
interface Chapeau {
  readonly parts: LetteredParts;
  /** What the parts' labels begin with: "12" of "12 (a)"; empty below a heading. */
  readonly label: string;
  /** Null if it is a heading. */
  readonly paragraph: UnitId | null;
}

const LONGEST_LETTERED_HEADING = 150;

class ParagraphBuilder {
  readonly #ids: UnitIds;
  readonly #drafts: Drafts;
  readonly #part: Draft<Part> | null;
  readonly #sections: SectionBuilder;
  readonly #dotted = new DottedNumbers();
  #section: UnitId | null = null;
  /** The last heading, with an enumerator or without. */
  #heading: UnitId | null = null;
  /** The heading that addresses numbered paragraphs, once their count has begun anew. */
  #countedUnder: UnitId | null = null;
  #lastNumber = 0;
  #unnumbered = 0;
  #chapeau: Chapeau | null = null;
  /** The last paragraph with a plain number, below which dotted ones may count. */
  #chapeauOfCount: Chapeau | null = null;
  #previous: Block | null = null;

  constructor(ids: UnitIds, drafts: Drafts, part: Draft<Part> | null) {
    this.#ids = ids;
    this.#drafts = drafts;
    this.#part = part;
    this.#sections = new SectionBuilder(ids, drafts, part);
  }

  /**
   * Adds the next block as a section, a bare heading, a numbered paragraph, a lettered
   * part or an unnumbered block.
   */
  add(block: Block, next: Block | undefined): void {
    const enumerator = enumeratorOf(block);
    const dotted = isBareHeading(block, next) ? null : this.#dotted.read(block, this.#lastNumber);
    if (dotted !== null) this.#addDotted(block, dotted);
    else if (enumerator === null && isBareHeading(block, next)) this.#addBareHeading(block);
    else if (enumerator === null) this.#addUnnumbered(block);
    else if (this.#isSectionHeading(block, enumerator)) this.#addSection(block, enumerator);
    else if (enumerator.style === 'arabic') this.#addNumbered(block, enumerator);
    else this.#addLettered(block, enumerator);
    this.#previous = block;
  }

  /** Tells a heading from a paragraph that opens with the same enumerator. */
  #isSectionHeading(block: Block, { style, value }: Enumerator): boolean {
    const { text } = block.text;
    // "## 3. Trends", marked as a heading in the source
    if (block.heading) return true;
    // "(a) Migrants and", which goes on below
    if (!isEnumeratedHeading(block) || /\b(?:and|or)$/.test(text)) return false;
    // "II. Trends", "B. Remittances"
    if (style === 'upper') return true;
    // "1. Trends" below paragraph 7: the next paragraph would be number 8
    if (style === 'arabic') return Number(value) !== this.#lastNumber + 1;
    // "(a) Trends", unless the text before it leads in to a list or goes through one
    return text.length <= LONGEST_LETTERED_HEADING && !/[:;,]$/.test(this.#previous?.text.text ?? '');
  }

  #addSection(block: Block, enumerator: Enumerator): void {
    this.#section = this.#sections.add(block, enumerator);
    this.#heading = this.#section;
    this.#chapeau = null;
  }

  /** A heading without an enumerator is a paragraph of the role `heading`: `A_58_98.U2`. */
  #addBareHeading(block: Block): void {
    const { id, label } = this.#claimUnnumbered();
    this.#heading = id;
    this.#chapeau = null;
    this.#push(block, { id, number: null, label, role: 'heading', parent: null }, RULES.unnumberedHeading);
  }

  /** A paragraph or list item; one that ends in a colon may have lettered parts. */
  #addUnnumbered(block: Block): void {
    const { id, label } = this.#claimUnnumbered();
    if (block.text.text.endsWith(':')) this.#chapeau = this.#chapeauAt(id, label, id);
    const bullet = bulletAt(block.text.text);
    const [role, rule] =
      block.bullet || bullet !== ''
        ? (['item', RULES.listItem] as const)
        : (['paragraph', RULES.unnumberedParagraph] as const);
    this.#push(block, { id, number: null, label, role, parent: null }, rule, bullet);
  }

  /**
   * A count that begins anew below a heading is addressed under that heading: `A_RES_78_327.ANNEX3.U12.P1`.
   */
  #addNumbered(block: Block, { printed, value }: Enumerator): void {
    if (value === '1' && this.#lastNumber > 0) this.#countedUnder = this.#heading;
    this.#lastNumber = Number(value);
    const step = `P${value}`;
    const id =
      this.#countedUnder === null
        ? this.#ids.claim(this.#partLabel, step)
        : this.#ids.claimUnder(this.#countedUnder, step);
    this.#chapeau = this.#chapeauAt(id, value, id);
    this.#chapeauOfCount = this.#chapeau;
    this.#chapeau.parts.enter(block.text.text.slice(printed.length));
    const facts = { id, number: value, label: value, role: 'paragraph', parent: null } as const;
    this.#push(block, facts, RULES.numberedParagraph, printed);
  }

  /** A number within another: `A_HRC_43_15.P121.3` is a part of paragraph 121, where there is one. */
  #addDotted(block: Block, { printed, value, base }: DottedNumber): void {
    const id = this.#ids.claim(this.#partLabel, `P${value}`);
    const parent = this.#chapeauOfCount?.label === base ? this.#chapeauOfCount.paragraph : null;
    this.#chapeau = this.#chapeauAt(id, value, id);
    const facts = { id, number: value, label: value, role: 'paragraph', parent } as const;
    this.#push(block, facts, RULES.numberedParagraph, printed);
  }

  /**
   * A lettered part belongs to the paragraph above it, or to the heading; without either it is unnumbered.
   */
  #addLettered(block: Block, enumerator: Enumerator): void {
    this.#chapeau ??= this.#heading === null ? null : this.#chapeauAt(this.#heading, '', null);
    const chapeau = this.#chapeau;
    const part = chapeau?.parts.claim(enumerator) ?? null;
    if (chapeau === null || part === null) {
      this.#addUnnumbered(block);
      return;
    }
    chapeau.parts.enter(block.text.text.slice(enumerator.printed.length));
    const label = `${chapeau.label}${part.path.map(step => ` (${step})`).join('')}`.trim();
    const parent = part.parent ?? chapeau.paragraph;
    const facts = { id: part.id, number: enumerator.value, label, role: 'paragraph', parent } as const;
    this.#push(block, facts, RULES.letteredPart, enumerator.printed);
  }

  #chapeauAt(unit: UnitId, label: string, paragraph: UnitId | null): Chapeau {
    return { parts: new LetteredParts(this.#ids, unit), label, paragraph };
  }

  #claimUnnumbered(): { readonly id: UnitId; readonly label: string } {
    const label = `U${++this.#unnumbered}`;
    return { id: this.#ids.claim(this.#partLabel, label), label };
  }

  #push(block: Block, facts: ParagraphFacts, rule: Rule, printedEnumerator = ''): void {
    this.#drafts.paragraphs.push({
      ...facts,
      section: this.#section,
      part: this.#part?.id ?? null,
      complete: true,
      cutAt: [],
      ...textOf(block, rule, printedEnumerator.length),
    });
  }

  get #partLabel(): string {
    return this.#part?.label ?? '';
  }
}
