/** A word by which names are compared. */
export interface Keyed {
  readonly key: string;
}

/** A name that begins at some word of a text. */
export interface NameMatch<Bearer> {
  /** The index after its last word. */
  readonly end: number;
  readonly bearers: readonly Bearer[];
}

/**
 * Names and their bearers in a prefix tree, word by word. The time to look for names at one place of a text
 * is bounded by the longest name, however many there are.
 */
export class NameTree<Bearer> {
  readonly #root: Node<Bearer> = emptyNode();

  /**
   * Adds a name by the keys of its words if it is new, and gives its list of bearers, to which the caller adds; a name may have none.
   */
  bearersOf(keys: readonly string[]): Bearer[] {
    let node = this.#root;
    for (const key of keys) node = childOf(node, key);
    node.bearers ??= [];
    return node.bearers;
  }

  /** Every name that begins at `words[start]`, the longest first. */
  namesAt(words: readonly Keyed[], start: number): NameMatch<Bearer>[] {
    const matches: NameMatch<Bearer>[] = [];
    let node = this.#root.children?.get(words[start]?.key ?? '');
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.bearers !== null) matches.unshift({ end, bearers: node.bearers });
      node = node.children?.get(words[end]?.key ?? '');
    }
    return matches;
  }
}

interface Node<Bearer> {
  /** Null if no longer name begins so. */
  children: Map<string, Node<Bearer>> | null;
  /** Null if no name ends here. */
  bearers: Bearer[] | null;
}

const emptyNode = <Bearer>(): Node<Bearer> => ({ children: null, bearers: null });

function childOf<Bearer>(parent: Node<Bearer>, key: string): Node<Bearer> {
  parent.children ??= new Map();
  const known = parent.children.get(key);
  if (known !== undefined) return known;
  const child = emptyNode<Bearer>();
  parent.children.set(key, child);
  return child;
}
