/**
 * Whether a decoded text is HTML: a page as a browser saves it, or a piece of one. A Markdown text that begins
 * with a tag is none.
 */
export function isHtml(text: string): boolean {
  return isPage(text) || (BLOCK_START.test(fromFirstTag(text)) && !MARKDOWN.test(text));
}

/** Whether a text is a whole page; its first 1,024 characters are enough to tell mostly. */
export const isPage = (text: string): boolean => PAGE_START.test(fromFirstTag(text));

/** The text without the blanks, comments and XML declarations that may stand before the first tag. */
function fromFirstTag(text: string): string {
  let rest = text.slice(0, LONGEST_START);
  for (;;) {
    rest = rest.replace(/^[\s\uFEFF]+/, '');
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '>' : null;
    if (end === null) return rest;
    const at = rest.indexOf(end);
    if (at < 0) return '';
    rest = rest.slice(at + end.length);
  }
}

const LONGEST_START = 16_384;

const PAGE_START = /^<(?:!doctype\s{1,9}html|html|head|body|meta|title|base|link|style|script)\b/i;

const BLOCK_START = new RegExp(
  `^<(?:${[
    'p|div|span|font|center|blockquote|pre|hr', // a paragraph pasted from a site
    'h[1-6]|header|nav|main|article|section|aside|footer|figure',
    'ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th',
  ].join('|')})(?=[\\s/>])`,
  'i',
);

/** A heading or bold type of Markdown. */
const MARKDOWN = /^ {0,3}#{1,6} |\*\*\S/m;
