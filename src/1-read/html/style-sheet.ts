import { attribute, type Element, elementsIn, type Parent, textOf } from './tree.ts';

/**
 * Writes into the `style` of each element what the page's own style sheets say about its tag and its classes, as
 * office programs write italics and numbered lists. Only selectors of one element are known, and nothing is hidden
 * by a style sheet: what a script would show again may be text.
 */
export function applyStyleSheets(page: Parent): void {
  const elements = [...elementsIn(page)];
  const sheets = elements
    .filter(({ tagName }) => tagName === 'style')
    .map(style => textOf(style, LONGEST_SHEET));
  const styles = stylesOf(sheets.join('\n'));
  if (styles.size > 0) for (const element of elements) applyTo(element, styles);
}

const LONGEST_SHEET = 200_000;

function applyTo(element: Element, styles: ReadonlyMap<string, string>): void {
  const { tagName } = element;
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).slice(0, MOST_CLASSES);
  const selectors = [tagName, ...classes.flatMap(name => [`.${name}`, `${tagName}.${name}`])];
  const markers = classes.map(name => beforeItems(`.${name}`));
  const found = [...selectors, ...markers].flatMap(selector => styles.get(selector) ?? []);
  if (found.length === 0) return;
  const value = [found.join(';').slice(-LONGEST_STYLE), attribute(element, 'style') ?? ''].join(';');
  element.attrs = [...element.attrs.filter(({ name }) => name !== 'style'), { name: 'style', value }];
}

const MOST_CLASSES = 20;

/** The declarations that matter, by selector: "p", ".c5", "ol.lst-kix_1-0". */
function stylesOf(sheet: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  const add = (selector: string, declarations: readonly string[]): void => {
    const known = styles.get(selector) ?? '';
    if (known.length < LONGEST_STYLE) styles.set(selector, [known, ...declarations].join(';'));
  };
  for (const { selectors, body } of rulesOf(sheet)) {
    const declarations = body.split(';').filter(isKnown);
    for (const selector of selectors.split(',').map(part => part.trim())) {
      const [, list] = BEFORE_ITEMS.exec(selector) ?? [];
      if (list !== undefined) add(beforeItems(list), [`list-style-type:${markerStyle(body)}`]);
      else if (declarations.length > 0 && SIMPLE.test(selector)) add(selector, declarations);
    }
  }
  return styles;
}

/** Characters that style sheets say about an element. */
const LONGEST_STYLE = 600;
const LONGEST_DECLARATION = 60;

const isKnown = (declaration: string): boolean =>
  declaration.length <= LONGEST_DECLARATION && KNOWN.test(declaration);

const KNOWN =
  /^\s*(?:font-style|font-weight|list-style|list-style-type|text-decoration|vertical-align|white-space)\s*:/i;
const SIMPLE = /^(?:[a-z][a-z\d]*)?(?:\.[\w-]+)?$/i;

const beforeItems = (list: string): string => `${list}>li:before`;

/** What stands before the items of a list: `.lst-kix_1-0>li:before{content:"" counter(c,lower-latin) ") "}`. */
const BEFORE_ITEMS = /^(\.[\w-]+)\s?>\s?li::?before$/;

const markerStyle = (body: string): string =>
  /\bcounter\([\w-]{1,99},\s?([a-z-]{1,30})\)/.exec(body)?.[1] ?? 'disc';

interface StyleRule {
  readonly selectors: string;
  readonly body: string;
}

/** The rules outside of others, such as those for printing. */
function rulesOf(sheet: string): StyleRule[] {
  const text = withoutComments(sheet);
  const rules: StyleRule[] = [];
  let [depth, start, open] = [0, 0, 0];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index;
    if (brace === '}' && --depth <= 0) {
      const selectors = text.slice(start, open);
      if (!selectors.includes('@')) rules.push({ selectors, body: text.slice(open + 1, index) });
      [depth, start] = [0, index + 1];
    }
  }
  return rules;
}

/** Office programs put a whole sheet into a comment of HTML. */
const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('*/') + 2)))
    .join('')
    .replaceAll(/<!--|-->/g, '');
