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
    let node = childAt(this.#root, words[start]?.key ?? '');
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.bearers !== null) matches.unshift({ end, bearers: node.bearers });
      node = childAt(node, words[end]?.key ?? '');
    }
    return matches;
  }
}

/** Most nodes have but one child, for which a map would take several times the memory. */
interface Node<Bearer> {
  /** The word of the only child; null if there is none, or there are several. */
  key: string | null;
  child: Node<Bearer> | null;
  /** Null unless there are several. */
  children: Map<string, Node<Bearer>> | null;
  /** Null if no name ends here. */
  bearers: Bearer[] | null;
}

const emptyNode = <Bearer>(): Node<Bearer> => ({ key: null, child: null, children: null, bearers: null });

function childAt<Bearer>(
  { key: only, child, children }: Node<Bearer>,
  key: string,
): Node<Bearer> | undefined {
  if (children !== null) return children.get(key);
  return child !== null && only === key ? child : undefined;
}

/** The child at a word, which is added if there is none. */
function childOf<Bearer>(parent: Node<Bearer>, key: string): Node<Bearer> {
  const known = childAt(parent, key);
  if (known !== undefined) return known;
  const child = emptyNode<Bearer>();
  if (parent.children !== null) parent.children.set(key, child);
  else if (parent.child === null || parent.key === null) {
    parent.key = key;
    parent.child = child;
  } else {
    parent.children = new Map([
      [parent.key, parent.child],
      [key, child],
    ]);
    parent.key = null;
    parent.child = null;
  }
  return child;
}
