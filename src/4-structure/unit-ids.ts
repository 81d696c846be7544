import type { DocumentId, UnitId } from '../model/id.ts';
import { unitId } from '../references/address.ts';

/** Hands out unique ids to the units of a document: a number that the text repeats gets `~2`, then `~3`. */
export class UnitIds {
  readonly document: DocumentId;
  readonly #claimed = new Map<string, number>();

  constructor(document: DocumentId) {
    this.document = document;
  }

  claim(...steps: readonly string[]): UnitId {
    return this.#unique(unitId(this.document, ...steps));
  }

  /** The id of a part of a unit: `A_RES_58_208.OP10` -> `A_RES_58_208.OP10.a`. */
  claimUnder(parent: UnitId, ...steps: readonly string[]): UnitId {
    return this.#unique([parent, ...steps].join('.') as UnitId);
  }

  #unique(id: UnitId): UnitId {
    const times = (this.#claimed.get(id) ?? 0) + 1;
    this.#claimed.set(id, times);
    return times === 1 ? id : this.#unique(`${id}~${times}` as UnitId);
  }
}
