import type { Enumerator } from '../../2-blocks/enumerator.ts';
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

  /** Claims an id for the next part; null if the enumerator letters no part. */
  claim(enumerator: Enumerator): LetteredPart | null {
    const path = this.#list.place(enumerator);
    if (path === null) return null;
    const id = this.#ids.claimUnder(this.#unit, ...path);
    this.#idByPath.set(path.join('.'), id);
    return { id, path, parent: this.#idByPath.get(path.slice(0, -1).join('.')) ?? null };
  }
}
