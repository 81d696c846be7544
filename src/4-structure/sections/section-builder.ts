import type { Traced } from '../../1-read/traced.ts';
import type { Block } from '../../2-blocks/block.ts';
import type { Enumerator } from '../../2-blocks/enumerator.ts';
import type { Part } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { type Draft, type Drafts, type DraftText, textOf } from '../draft.ts';
import { STRUCTURE_RULES } from '../rules.ts';
import type { UnitIds } from '../unit-ids.ts';
import { SectionTree } from './section-tree.ts';

/** Adds headings to the drafts of a document as a tree of sections. */
export class SectionBuilder {
  readonly #ids: UnitIds;
  readonly #sections: Drafts['sections'];
  readonly #part: Draft<Part> | null;
  readonly #tree = new SectionTree();
  readonly #byPath = new Map<string, UnitId>();
  #path: readonly string[] = [];
  #bare = 0;

  constructor(ids: UnitIds, drafts: Drafts, part: Draft<Part> | null = null) {
    this.#ids = ids;
    this.#sections = drafts.sections;
    this.#part = part;
  }

  /** Adds the section that the block heads; returns its id: `A_58_98.S.II.A.1`. */
  add(block: Block, enumerator: Enumerator): UnitId {
    this.#path = this.#tree.place(enumerator);
    return this.#push(this.#path, textOf(block, STRUCTURE_RULES.sectionHeading, enumerator.printed.length));
  }

  /** Adds a section with its numeral on a line above the heading. */
  addBelowNumeral(numeral: Traced, block: Block): UnitId {
    this.#path = this.#tree.place({ printed: numeral.text, value: numeral.text, style: 'upper' });
    return this.#push(this.#path, {
      ...textOf(block, STRUCTURE_RULES.headingBelowNumeral),
      enumerator: numeral,
    });
  }

  /** Adds a section whose heading is its numeral alone. */
  addUntitled(block: Block): UnitId {
    const { text } = block.text;
    this.#path = this.#tree.place({ printed: text, value: text, style: 'upper' });
    return this.#push(this.#path, textOf(block, STRUCTURE_RULES.numeralAlone));
  }

  /** Adds a section without an enumerator below the last section that has one: `A_RES_78_293.S.H1`. */
  addBare(block: Block): UnitId {
    return this.#push(
      [...this.#path, `H${++this.#bare}`],
      textOf(block, STRUCTURE_RULES.headingBetweenClauses),
    );
  }

  #push(path: readonly string[], text: DraftText): UnitId {
    const id = this.#ids.claim(this.#part?.label ?? '', 'S', ...path);
    const parent = this.#byPath.get(path.slice(0, -1).join('.')) ?? null;
    this.#byPath.set(path.join('.'), id);
    this.#sections.push({ id, path, parent, part: this.#part?.id ?? null, ...text });
    return id;
  }
}
