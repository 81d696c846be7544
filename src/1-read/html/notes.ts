import { blockAround, isBlock, isHeading, isRaised } from './display.ts';
import {
  attribute,
  type Element,
  elementsIn,
  isElement,
  type Node,
  type Parent,
  siblingOf,
  styleOf,
  textOf,
} from './tree.ts';

/** The notes of a page, and the marks that lead to them. */
export interface Notes {
  /** The label of each note, by the block that holds it. */
  readonly labels: ReadonlyMap<Element, string>;
  /** The labels of each mark, by the element that is one: a link, or something raised. */
  readonly marks: ReadonlyMap<Element, readonly string[]>;
  /** Links that lead from a note back to its mark, other than its label. */
  readonly backLinks: ReadonlySet<Element>;
}

/**
 * Finds the notes of a page.
 *
 * 1. A link within the page that looks like a note's label is a mark if it is declared to be one (DPUB-ARIA,
 *    EPUB, Word), or raised, or if what it leads to has a link back to it. What it leads to is the note.
 * 2. What stands raised at the start of a block is the label of a note, if it stands raised in the text, too.
 * 3. Other raised figures are marks whose notes are missing, unless they are exponents.
 */
export function findNotes(page: Parent): Notes {
  const elements = [...elementsIn(page)];
  const links = linksWithin(elements);
  const linked = linkedNotes(links);
  const raised = raisedNotes(elements, linked.marks);
  const labels = new Map([...raised.labels, ...linked.labels]);
  return {
    labels,
    marks: new Map([...raised.marks, ...linked.marks]),
    backLinks: linksBack(links, linked.marks, labels),
  };
}

/** A link to a place of its own page. */
interface PageLink {
  readonly link: Element;
  readonly id: string;
  readonly target: Element;
}

function linksWithin(elements: readonly Element[]): PageLink[] {
  const byId = new Map<string, Element>();
  for (const element of elements) for (const id of idsOf(element)) if (!byId.has(id)) byId.set(id, element);
  return elements.flatMap(link => {
    const href = link.tagName === 'a' ? attribute(link, 'href') : null;
    const id = href === null || !href.includes('#') ? '' : href.slice(href.indexOf('#') + 1);
    const target = byId.get(id);
    return target === undefined ? [] : [{ link, id, target }];
  });
}

const idsOf = (element: Element): string[] =>
  ['id', 'name'].flatMap(name => attribute(element, name) ?? []).filter(id => id !== '');

interface Found {
  readonly labels: Map<Element, string>;
  readonly marks: Map<Element, readonly string[]>;
}

function linkedNotes(links: readonly PageLink[]): Found {
  const found: Found = { labels: new Map(), marks: new Map() };
  const back = new Map<string, Element[]>();
  for (const { link, id } of links) {
    const known = back.get(id) ?? [];
    if (known.length < MOST_LINKS_BACK) back.set(id, [...known, link]);
  }
  for (const { link, target } of links) {
    const [label, ...others] = labelsIn(link);
    const note = noteAt(target);
    if (label === undefined || others.length > 0 || isHeading(note) || contains(note, link)) continue;
    const leadsBack = around(link).some(element =>
      idsOf(element).some(id => back.get(id)?.some(other => contains(note, other)) === true),
    );
    if (!(isDeclaredMark(link) || isRaisedLink(link) || leadsBack) || startsBlock(link)) continue;
    found.marks.set(link, [label]);
    if (!found.labels.has(note)) found.labels.set(note, label);
  }
  return found;
}

/** Bounds the search for the way back; a note that is cited more often than this is found all the same. */
const MOST_LINKS_BACK = 10;

function raisedNotes(elements: readonly Element[], linked: Found['marks']): Found {
  const raised = elements.filter(
    element =>
      isRaised(element) && labelsIn(element).length > 0 && !around(element).some(other => linked.has(other)),
  );
  const starting = new Set(raised.filter(startsBlock));
  const inText = raised.filter(element => !starting.has(element) && !UNIT.test(textBefore(element)));
  const noteLabels = new Set([...starting].flatMap(labelsIn));
  const isMark = (element: Element): boolean => {
    const labels = labelsIn(element);
    const haveNotes = labels.every(label => noteLabels.has(label));
    return haveNotes || (labels.every(label => NO_LETTER.test(label)) && !TEN.test(textBefore(element)));
  };
  const marks = new Map(inText.filter(isMark).map(element => [element, labelsIn(element)] as const));
  const markLabels = new Set([...marks.values()].flat());
  const notes = [...starting].flatMap(element => {
    const [label] = labelsIn(element);
    return label !== undefined && markLabels.has(label) ? [[noteAt(element), label] as const] : [];
  });
  return { marks, labels: new Map(notes) };
}

function linksBack(
  links: readonly PageLink[],
  marks: Found['marks'],
  labels: Found['labels'],
): ReadonlySet<Element> {
  const places = new Set([...marks.keys()].flatMap(around));
  const back = links.filter(({ link, target }) => {
    const label = places.has(target) && !marks.has(link) ? labelAround(link, labels) : undefined;
    return label !== undefined && labelsIn(link)[0] !== label;
  });
  return new Set(back.map(({ link }) => link));
}

/** The label of the note that a link stands in. */
function labelAround(link: Element, labels: Found['labels']): string | undefined {
  for (let node: Parent | null = link; node !== null && isElement(node); node = node.parentNode) {
    const label = labels.get(node);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The labels in what may be a mark, without its brackets: "[4]", "4, 5", "*"; none if it is something else. */
const labelsIn = (element: Element): string[] =>
  LABELS.exec(textOf(element, LONGEST_MARK + 1).trim())?.[1]?.split(/[,\s]+/) ?? [];

const LONGEST_MARK = 20;
const LABELS = /^[[(]?(\d{1,3}(?:(?:,\s?|\s)\d{1,3}){0,4}|\*{1,3}|[a-z]|[ivxlc]{1,6}|[†‡§¶])[\])]?\.?$/;
const NO_LETTER = /^[^a-z]+$/;

/** "5 km<sup>2</sup>" has an exponent, and so has "10<sup>6</sup>" if there is no such note. */
const UNIT = /(?<!\p{L})[ckm]?m$/u;
const TEN = /(?<![\d/])10$/;

function textBefore(element: Element): string {
  const before = siblingOf(element, -1);
  return before === undefined ? '' : textOf(before, LONGEST_TEXT).slice(-5);
}

const LONGEST_TEXT = 100_000;

function isDeclaredMark(link: Element): boolean {
  const declared = ['role', 'epub:type', 'class'].map(name => attribute(link, name) ?? '').join(' ');
  return /\b(?:doc-)?(?:foot|end)?note-?ref/i.test(declared) || styleOf(link, 'mso-footnote-id') !== null;
}

const isRaisedLink = (link: Element): boolean => around(link).some(isRaised);

/** An element, all that is in it, and all that is around it within its block. */
function around(element: Element): Element[] {
  const all = [element, ...elementsIn(element)];
  let { parentNode } = element;
  while (parentNode !== null && isElement(parentNode) && !isBlock(parentNode)) {
    all.push(parentNode);
    parentNode = parentNode.parentNode;
  }
  return all;
}

function contains(block: Element, element: Element): boolean {
  for (let node: Parent | null = element; node !== null; node = isElement(node) ? node.parentNode : null)
    if (node === block) return true;
  return false;
}

/**
 * The block of a note, given the place to which its mark leads: that block itself, or the one around the
 * place, or behind it; and what encloses all paragraphs of the note.
 */
function noteAt(target: Element): Element {
  let note = blockAround(target);
  if (note !== target && !hasText(target)) note = blockBehind(target) ?? note;
  while (note.parentNode !== null && isElement(note.parentNode) && isWholeNote(note.parentNode))
    note = note.parentNode;
  return note;
}

function blockBehind(place: Element): Element | null {
  for (let distance = 1; distance <= MOST_BLANK; distance++) {
    const behind = siblingOf(place, distance);
    if (hasText(behind)) return behind !== undefined && isElement(behind) && isBlock(behind) ? behind : null;
  }
  return null;
}

const isWholeNote = (element: Element): boolean =>
  element.tagName === 'li' ||
  element.tagName === 'tr' ||
  /^(?:foot|end)note$/.test(styleOf(element, 'mso-element') ?? '') ||
  /\b(?:foot|end|rear)note\b/.test(`${attribute(element, 'role')} ${attribute(element, 'epub:type')}`);

/** Whether no text stands before an element in its block. */
function startsBlock(element: Element): boolean {
  for (let node = element; !isBlock(node); ) {
    for (let distance = 1; distance <= MOST_BLANK; distance++)
      if (hasText(siblingOf(node, -distance))) return false;
    const { parentNode } = node;
    if (parentNode === null || !isElement(parentNode)) return true;
    node = parentNode;
  }
  return true;
}

/** How many nodes without text may stand beside a mark or a note's place. */
const MOST_BLANK = 10;

const hasText = (node: Node | undefined): boolean =>
  node !== undefined && textOf(node, LONGEST_BLANK).trim() !== '';

/** Blanks beyond this many are taken for text. */
const LONGEST_BLANK = 200;
