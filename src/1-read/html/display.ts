import tags from './tags.json' with { type: 'json' };
import { attribute, type Element, elementsIn, isElement, styleOf } from './tree.ts';

/** What an element's tag, attributes and own style say about how it is displayed. */

const BLOCK = new Set(tags.block);
const NOT_DISPLAYED = new Set([...tags.notDisplayed, ...tags.control]);
const AROUND = new Set(tags.aroundTheText);
const ROLES_AROUND = new Set(tags.rolesAroundTheText);
const EMPHASIS = new Set(tags.emphasis);

/** Whether it begins and ends a line. */
export function isBlock(element: Element): boolean {
  const display = styleOf(element, 'display');
  if (display === 'block' || display === 'list-item') return true;
  return display !== 'inline' && BLOCK.has(element.tagName);
}

/** Not displayed at all, or a control to click on: neither is text of the page. */
export const isHidden = (element: Element): boolean =>
  NOT_DISPLAYED.has(element.tagName) ||
  attribute(element, 'hidden') !== null ||
  attribute(element, 'aria-hidden') === 'true' ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'visibility') === 'hidden' ||
  styleOf(element, 'mso-hide') === 'all';

/** Navigation, a site's head and foot, a dialog: displayed around the text, and no part of it. */
export function isAroundText(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role !== null && ROLES_AROUND.has(role)) return true;
  if (/^(?:header|footer)$/.test(styleOf(element, 'mso-element') ?? '')) return true; // Word's own
  return AROUND.has(element.tagName) && role === null && !isWithinText(element) && !holdsTitle(element);
}

/** A head with a title and without links, as converters of documents make it. */
function holdsTitle(element: Element): boolean {
  let [title, link] = [false, false];
  for (const { tagName } of elementsIn(element)) {
    if (tagName === 'h1') title = true;
    if (tagName === 'a') link = true;
  }
  return title && !link;
}

/** A head or foot of a part of the text belongs to the text. */
function isWithinText({ tagName, parentNode }: Element): boolean {
  if (tagName !== 'header' && tagName !== 'footer') return false;
  for (let parent = parentNode; parent !== null && isElement(parent); parent = parent.parentNode)
    if (PARTS.has(parent.tagName)) return true;
  return false;
}

const PARTS = new Set(['article', 'main', 'section']);

/** Whether text directly in it is in italics, bold or underlined, given whether the text around it is. */
export function isEmphatic(element: Element, around: boolean): boolean {
  const [style, weight] = [styleOf(element, 'font-style'), styleOf(element, 'font-weight')];
  if (style === 'italic' || style === 'oblique' || BOLD.test(weight ?? '')) return true;
  if (styleOf(element, 'text-decoration') === 'underline') return true;
  if (style === 'normal' || weight === 'normal' || weight === '400') return false;
  return around || EMPHASIS.has(element.tagName);
}

const BOLD = /^(?:bold|bolder|[6-9]00)$/;

export const isRaised = (element: Element): boolean =>
  element.tagName === 'sup' || styleOf(element, 'vertical-align') === 'super';

export const keepsLineEnds = (element: Element): boolean =>
  element.tagName === 'pre' || /^(?:pre|pre-line|pre-wrap)$/.test(styleOf(element, 'white-space') ?? '');

export const isHeading = (element: Element): boolean =>
  /^h[1-6]$/.test(element.tagName) || attribute(element, 'role') === 'heading';

/** The closest block that an element is in, or it itself. */
export function blockAround(element: Element): Element {
  let block = element;
  while (!isBlock(block) && block.parentNode !== null && isElement(block.parentNode))
    block = block.parentNode;
  return block;
}
