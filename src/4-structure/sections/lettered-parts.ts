import { type Enumerator, readEnumerator } from '../../2-blocks/enumerator.ts';
import type { UnitId } from '../../model/id.ts';
import type { UnitIds } from '../unit-ids.ts';
import { LetteredList } from './lettered-list.ts';

/** Where a lettered part stands below its unit. */
export interface LetteredPart {
  /** `A_RES_58_208.OP10.b.ii` */
  readonly id: UnitId;
  /** ["b", "ii"] */
  readonly path: readonly string[];
  /** The part that it is a part of, `A_RES_58_208.OP10.b`; null if it stands directly below the unit. */
  readonly parent: UnitId | null;
}

/** Longer than an enumerator with the blanks around it. */
const WINDOW = 30;

/** "(a)", "(i)". */
const OPENS_LIST = /^\((?:a|i)\)$/;

/** The lettered parts of one clause, paragraph or heading, and their ids. */
export class LetteredParts {
  readonly #ids: UnitIds;
  readonly #unit: UnitId;
  readonly #list = new LetteredList();
  readonly #idByPath = new Map<string, UnitId>();

  constructor(ids: UnitIds, unit: UnitId) {
    this.#ids = ids;
    this.#unit = unit;
  }

  /**
   * Opens the list at the first letter that a text itself begins with: "(a)" of "11. (a) Expresses concern", or
   * "(i)" of "(a) (i) To keep under review". What follows it, (i) or (b), then has its place in the list.
   */
  enter(text: string): void {
    const enumerator = readEnumerator(text.slice(0, WINDOW).trimStart());
    if (enumerator !== null && OPENS_LIST.test(enumerator.printed)) this.#list.place(enumerator);
  }

  /** Claims an id for the next part; null if the enumerator letters no part. */
  claim(enumerator: Enumerator): LetteredPart | null {
    const path = this.#list.place(enumerator);
    if (path === null) return null;
    const id = this.#ids.claimUnder(this.#unit, ...path);
    this.#idByPath.set(path.join('.'), id);
    return { id, path, parent: this.#idByPath.get(path.slice(0, -1).join('.')) ?? null };
  }
}
