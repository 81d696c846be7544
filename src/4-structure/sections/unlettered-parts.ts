import { letterOf } from '../../2-blocks/enumerator.ts';
import type { UnitId } from '../../model/id.ts';

/** A clause, or a part of one. */
interface Unit {
  readonly id: UnitId;
  /** ["10", "a"] */
  readonly path: readonly string[];
}

interface Level extends Unit {
  readonly mark: string;
  readonly items: number;
}

/**
 * Places the parts of one clause that have no letters: items behind bullets, which are counted ("U2"), and parts
 * whose letters were lost, as Word's own are where a file was made text, which get the letters of their places.
 */
export class UnletteredParts {
  #levels: readonly Level[] = [];

  /**
   * The path of the next item. Items with the same mark stand side by side; another mark opens a level below
   * the unit that leads it in.
   *
   * @param mark the bullet; empty for a lost letter
   */
  place(
    mark: string,
    above: Unit,
    paragraph: Unit,
  ): { readonly path: readonly string[]; readonly parent: UnitId } {
    const at = this.#levels.findIndex(level => level.mark === mark);
    const open = at < 0 ? { ...(mark === '' ? paragraph : above), mark, items: 0 } : this.#levels[at];
    const level = { ...(open ?? paragraph), mark, items: (open?.items ?? 0) + 1 };
    this.#levels = [...this.#levels.slice(0, at < 0 ? undefined : at), level];
    const step = mark === '' ? letterOf(level.items) : `U${level.items}`;
    return { path: [...level.path, step], parent: level.id };
  }

  /** Begins anew below a lettered part. */
  clear(): void {
    this.#levels = [];
  }
}
