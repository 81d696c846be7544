/**
 * The stack of marked content (ISO 32000-2, 14.6) at a place of a page's operators: whether it is an artifact, and
 * by which number the tags refer to it.
 */
export class MarkedContent {
  readonly #open: Marking[] = [];
  /** Nested more deeply than `DEEPEST`. */
  #deeper = 0;

  get mark(): number | null {
    return this.#open.at(-1)?.mark ?? null;
  }

  get artifact(): boolean {
    return this.#open.at(-1)?.artifact ?? false;
  }

  /** `args` is a tag, as a string or as an object with a name, and the number if it has one. */
  begin([tag, number]: readonly unknown[]): void {
    if (this.#open.length >= DEEPEST) {
      this.#deeper++;
      return;
    }
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    const mark = typeof number === 'number' ? number : this.mark;
    this.#open.push({ mark, artifact: this.artifact || name === 'Artifact' });
  }

  end(): void {
    if (this.#deeper > 0) this.#deeper--;
    else this.#open.pop();
  }
}

interface Marking {
  readonly mark: number | null;
  readonly artifact: boolean;
}

const DEEPEST = 500;
