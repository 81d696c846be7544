/** What a page that was sent in place of a document says about it. */
export interface ErrorPage {
  /** Its title, or the beginning of its text. */
  readonly says: string;
  /** Whether it says that there is no such document, and not that the service has difficulties. */
  readonly isAbsence: boolean;
}

/** As much of a page as is read. */
const LONGEST_PAGE = 2 ** 16;
/** As much of a title or a text as a message quotes. */
const LONGEST_QUOTE = 80;

/** Reads an error page that came with status 200: HTML, JSON or plain text. */
export function readErrorPage(page: string): ErrorPage {
  const html = withoutScripts(page.slice(0, LONGEST_PAGE));
  const text = tidy(html.replaceAll(/<[^<>]*>/g, ' '));
  const title = titleOf(html);
  return {
    says: shortened(title || text),
    isAbsence: ABSENCE.test(text) && !DIFFICULTY.test(text),
  };
}

const titleOf = (html: string): string =>
  tidy(/<title[^<>]*>([^<]*)/i.exec(html.slice(0, LONGEST_PAGE))?.[1] ?? '');

const ABSENCE = new RegExp(
  [
    // "Error 404", but not "A/79/404"
    String.raw`(?<![\w/.-])404(?![\w/])`,
    // "The document was not found", "could not be located"
    String.raw`\bnot (?:be )?(?:found|located)\b`,
    // "There is no document", "no such file", "No matching results"
    String.raw`\bno (?:such |matching )?(?:documents?|files?|records?|results?|symbols?)\b`,
    // "does not exist", "doesn't exist"
    String.raw`\bdoes(?: not|n['’]t) exist\b`,
    // "is not yet issued", "not published"
    String.raw`\bnot (?:yet )?(?:been )?(?:issued|published|released)\b`,
  ].join('|'),
  'i',
);

/** "temporarily", "under maintenance", "try again later", "Internal Server Error", "too many requests". */
const DIFFICULTY =
  /\btemporar|\bmaintenance\b|\bunavailable\b|\btry again\b|\blater\b|\bserver error\b|\btoo many\b|\boverload|\btimed? ?out\b/i;

/** Without what a browser runs or lays out by, which says nothing to the reader. */
const withoutScripts = (html: string): string =>
  html
    .split(/<(?=(?:script|style)[\s>])/i)
    .map((piece, index) => (index === 0 ? piece : piece.slice(endOfScript(piece))))
    .join(' ');

function endOfScript(piece: string): number {
  const end = piece.search(/<\/(?:script|style)/i);
  return end === -1 ? piece.length : end;
}

const tidy = (text: string): string =>
  text
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .trim();

/** The beginning of a text, as a message quotes it. */
export const shortened = (text: string): string => {
  const line = tidy(text.slice(0, LONGEST_PAGE));
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
};

/** A page with more text says more than that something is missing. */
const LONGEST_ERROR = 1000;

/** "Error", "404 Not Found", "Page not found". */
const ERROR_TITLE = /^(?:Error|\W*404)\b|\bnot found\b/i;

/**
 * Whether a page stands in place of a document that was not found: its title says so, and so does its text, which
 * is short.
 *
 * @param text what a browser displays of it
 */
export const isErrorPage = (html: string, text: string): boolean =>
  text.length <= LONGEST_ERROR && ERROR_TITLE.test(titleOf(html)) && readErrorPage(text).isAbsence;
