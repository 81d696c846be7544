interface Nested {
  readonly id: string;
  readonly place: { readonly parent: string | null };
}

/**
 * Builds trees from items in reading order: each gets its children in the property that `children` names. An
 * item whose parent is not among `items` is a root.
 */
export function nest<Item extends Nested, Name extends string>(
  items: readonly Item[],
  children: Name,
): (Item & Record<Name, Item[]>)[] {
  type Node = Item & Record<Name, Item[]>;
  const nodes = items.map(item => ({ ...item, [children]: [] }) as unknown as Node);
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parentOf = (node: Node): Node | undefined => byId.get(node.place.parent ?? '');
  for (const node of nodes) parentOf(node)?.[children].push(node);
  return nodes.filter(node => !parentOf(node));
}
