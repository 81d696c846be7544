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
  const title = tidy(/<title[^<>]*>([^<]*)/i.exec(html)?.[1] ?? '');
  return {
    says: shortened(title || text),
    isAbsence: ABSENCE.test(text) && !DIFFICULTY.test(text),
  };
}

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

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
