import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { failure } from '../../errors.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
type TreeDocument = DefaultTreeAdapterTypes.Document;

/**
 * Parses HTML as browsers do (HTML Living Standard, 13.2); nothing is an error to that.
 *
 * @throws ClausaryError FILE_TOO_LARGE beyond the bounds below, which keep the time linear: unclosed tags can
 *   make elements in the square of their number
 */
export function parseHtml(text: string, name: string): TreeDocument {
  let [elements, open] = [0, 0];
  const tooLarge = (limit: string) => failure('FILE_TOO_LARGE', name, 'HTML', limit);
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tag, namespace, attributes) {
        if (++elements > MOST_ELEMENTS) throw tooLarge(`${MOST_ELEMENTS} elements`);
        return defaultTreeAdapter.createElement(tag, namespace, attributes);
      },
      onItemPush() {
        if (++open > MOST_OPEN) throw tooLarge(`${MOST_OPEN} elements within one another`);
      },
      onItemPop() {
        open--;
      },
      insertBefore(parent, child, before) {
        parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, child);
        child.parentNode = parent;
      },
      insertTextBefore(parent, text, before) {
        const previous = parent.childNodes[parent.childNodes.lastIndexOf(before) - 1];
        if (previous !== undefined && isText(previous)) previous.value += text;
        else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before);
      },
      detachNode(child) {
        const siblings = child.parentNode?.childNodes ?? [];
        siblings.splice(siblings.lastIndexOf(child), 1);
        child.parentNode = null;
      },
    },
  });
}

const MOST_ELEMENTS = 500_000;
/** As deep as browsers go. */
const MOST_OPEN = 512;

export const { isElementNode: isElement, isTextNode: isText } = defaultTreeAdapter;

/** An attribute's value; null for an element without it. */
export const attribute = ({ attrs }: Element, name: string): string | null =>
  attrs.find(attr => attr.name === name)?.value ?? null;

/** The value of a property in an element's `style`, in lower case; null without it. */
export function styleOf(element: Element, property: string): string | null {
  const style = attribute(element, 'style');
  if (style === null) return null;
  for (const declaration of style.slice(0, LONGEST_STYLE).split(';').reverse()) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return null;
}

const LONGEST_STYLE = 5000;

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** All elements below a node, in the order of the text. */
export function* elementsIn(node: Parent): Generator<Element> {
  const waiting = node.childNodes.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (const child of next.childNodes.toReversed()) waiting.push(child);
  }
}

/** The text below a node, hidden or not, but no more than `limit` characters of it, in as many nodes and more. */
export function textOf(node: Node, limit: number): string {
  const waiting: Node[] = [node];
  let text = '';
  for (let visits = limit + FEWEST_VISITS; visits > 0 && text.length < limit; visits--) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (isText(next)) text += next.value.slice(0, limit - text.length);
    else for (const child of childrenOf(next).slice(0, visits).reverse()) waiting.push(child);
  }
  return text;
}

/** Nodes, which keeps short what is asked of each of many nodes within one another. */
const FEWEST_VISITS = 100;

/** The node that stands `distance` places behind another, or before it if `distance` is negative. */
export function siblingOf(node: Node, distance: number): Node | undefined {
  const siblings = node.parentNode?.childNodes ?? [];
  if (!POSITIONS.has(node)) for (const [at, sibling] of siblings.entries()) POSITIONS.set(sibling, at);
  return siblings[(POSITIONS.get(node) ?? 0) + distance];
}

/** Of nodes among their siblings: looked up once for all of them, as a tree does not change once it is made. */
const POSITIONS = new WeakMap<Node, number>();
