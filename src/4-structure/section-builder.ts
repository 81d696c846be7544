import type { Block } from '../2-blocks/block.ts';
import type { Enumerator } from '../2-blocks/enumerator.ts';
import type { Part } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { type Draft, type Drafts, textOf } from './draft.ts';
import { SectionTree } from './section-tree.ts';
import type { UnitIds } from './unit-ids.ts';

/** Adds headings with an enumerator to the drafts of a document, as a tree. */
export class SectionBuilder {
  readonly #ids: UnitIds;
  readonly #sections: Drafts['sections'];
  readonly #part: Draft<Part> | null;
  readonly #tree = new SectionTree();
  readonly #byPath = new Map<string, UnitId>();

  constructor(ids: UnitIds, drafts: Drafts, part: Draft<Part> | null = null) {
    this.#ids = ids;
    this.#sections = drafts.sections;
    this.#part = part;
  }

  /** The id of the section that the block heads: `A_58_98.S.II.A.1`. */
  take(block: Block, enumerator: Enumerator): UnitId {
    const path = this.#tree.place(enumerator);
    const id = this.#ids.claim(this.#part?.label ?? '', 'S', ...path);
    this.#byPath.set(path.join('.'), id);
    this.#sections.push({
      id,
      path,
      parent: this.#byPath.get(path.slice(0, -1).join('.')) ?? null,
      part: this.#part?.id ?? null,
      ...textOf(block, enumerator.printed.length),
    });
    return id;
  }
}
