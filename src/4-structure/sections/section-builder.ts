import type { Traced } from '../../1-read/traced.ts';
import type { Block } from '../../2-blocks/block.ts';
import type { Enumerator } from '../../2-blocks/enumerator.ts';
import type { Part } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import { type Draft, type Drafts, type DraftText, textOf } from '../draft.ts';
import type { UnitIds } from '../unit-ids.ts';
import { SectionTree } from './section-tree.ts';

/** Adds headings to the drafts of a document, as a tree. */
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

  /** The id of the section that the block heads: `A_58_98.S.II.A.1`. */
  take(block: Block, enumerator: Enumerator): UnitId {
    this.#path = this.#tree.place(enumerator);
    return this.#push(this.#path, textOf(block, enumerator.printed.length));
  }

  /** A heading whose numeral stands on a line above it. */
  takeNumbered(numeral: Traced, block: Block): UnitId {
    this.#path = this.#tree.place({ printed: numeral.text, value: numeral.text, style: 'upper' });
    return this.#push(this.#path, { ...textOf(block), enumerator: numeral });
  }

  /** A heading without an enumerator stands below the last one that has one: `A_RES_78_293.S.H1`. */
  takeBare(block: Block): UnitId {
    return this.#push([...this.#path, `H${++this.#bare}`], textOf(block));
  }

  #push(path: readonly string[], text: DraftText): UnitId {
    const id = this.#ids.claim(this.#part?.label ?? '', 'S', ...path);
    const parent = this.#byPath.get(path.slice(0, -1).join('.')) ?? null;
    this.#byPath.set(path.join('.'), id);
    this.#sections.push({ id, path, parent, part: this.#part?.id ?? null, ...text });
    return id;
  }
}
