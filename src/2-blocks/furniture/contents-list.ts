import { hasElement, type Line } from '../../1-read/line.ts';
import { type FurnitureLine, type FurnitureRule, type FurnitureRules, isBlank } from './furniture-rule.ts';

export const CONTENTS_HEADING: FurnitureRule = {
  name: 'contents-heading',
  kind: 'contents',
  example: 'Contents\n\nI. Introduction ........ 3\n\nII. Trends ........ 4',
};
export const CONTENTS_ENTRY: FurnitureRule = {
  name: 'contents-entry',
  kind: 'contents',
  example: 'Contents\n\nI. Introduction 3\n\nII. Trends in migration 4',
};

/** The rules by which a line belongs to a list of contents. */
export const CONTENTS_RULES: readonly FurnitureRule[] = [CONTENTS_HEADING, CONTENTS_ENTRY];

/**
 * Finds lists of contents, of tables and of figures: a heading, and below it lines that end with the number of a
 * page, which never goes down. Lines between these belong to the list too: headings that take several lines, the
 * names of its columns, "Annexes". The list ends where the text begins: at a sentence, or where a heading of the list
 * is printed again without a page.
 */
export function findContents(lines: readonly Line[], found: FurnitureRules): FurnitureLine[] {
  const texts = textLines(lines, found);
  const contents: FurnitureLine[] = [];
  let at = 0;
  while (at < texts.length) {
    const end = HEADING.test(texts[at]?.text ?? '') ? endOfList(texts, at + 1) : at;
    for (const { index } of texts.slice(at, end))
      contents.push([index, index === texts[at]?.index ? CONTENTS_HEADING : CONTENTS_ENTRY]);
    at = Math.max(end, at + 1);
  }
  return contents;
}

/** A line that may belong to a list. */
interface TextLine {
  readonly index: number;
  readonly text: string;
  /** The table that the line stands in; null outside tables. */
  readonly table: number | null;
}

/** The lines of text but notes, which stand at the foot of the pages of a list too. */
const textLines = (lines: readonly Line[], found: FurnitureRules): readonly TextLine[] =>
  lines.flatMap((line, index) =>
    isBlank(line) || found[index] != null || isNote(line)
      ? []
      : [{ index, text: line.text.text, table: line.evidence?.element?.cell?.table ?? null }],
  );

const isNote = (line: Line): boolean =>
  hasElement(line) ? line.evidence?.element?.role === 'note' : /^\*/.test(line.text.text);

const HEADING = new RegExp(
  [
    // "Contents", "Table of contents (continued)", "CONTENTS Paragraphs Page"
    String.raw`^(?:table of )?contents(?: \(continued\))?(?: (?:chapters?|paragraphs?|pages?|sections?)){0,3}$`,
    // "List of tables", "LIST OF FIGURES"
    '^list of (?:tables|figures|boxes|maps|charts|annexes|appendices)$',
    // the French and the Spanish
    '^(?:table des matières|sommaire|índice)$',
  ].join('|'),
  'i',
);

/** A list has so many entries. */
const FEWEST_ENTRIES = 2;
/** How many lines without a page may follow one another in a list. */
const LONGEST_GAP = 4;
/** How many pages a chapter may take. */
const LONGEST_CHAPTER = 150;

/** The index behind the last entry of the list that begins at `start`; the index of its heading if there is none. */
function endOfList(texts: readonly TextLine[], start: number): number {
  const headings = new Set<string>();
  let end = start - 1;
  let entries = 0;
  let page = 0;
  for (let at = start; at < texts.length && at - end <= LONGEST_GAP + 1; at++) {
    const line = texts[at];
    if (line === undefined) break;
    const entry = readEntry(line.text);
    const pages = entry?.page ?? page;
    if (entry !== null && pages >= page && pages - page <= LONGEST_CHAPTER) {
      headings.add(lettersOf(entry.heading));
      [end, page] = [at + 1, pages];
      entries++;
    } else if (opensText(line, texts[at + 1], headings)) break;
  }
  return entries < FEWEST_ENTRIES ? start - 1 : endOfTable(texts, end);
}

/** An entry in a table ends no list before the table ends. */
function endOfTable(texts: readonly TextLine[], end: number): number {
  const table = texts[end - 1]?.table ?? null;
  let at = end;
  while (table !== null && texts[at]?.table === table) at++;
  return at;
}

interface Entry {
  readonly heading: string;
  /** Null where its digits run into those of its paragraphs: "9–36" for 9–3 and 6. */
  readonly page: number | null;
}

/** A page beside a heading, behind leaders or a blank: "I. Trends 1–4 3", "Annex ...... 12"; alone in its cell: "3". */
const WITH_PAGE = /^(.*?)(?:[ .\u2026\t]|^)(\d{1,3})$/;
/** The paragraphs and the page without a blank before them: "(agenda item 3)15–216". */
const GLUED = /^(.*[\p{L})"”])\d{1,4}(?:\s?[–-]\s?\d{1,5})?$/u;
/** "Preface ........ vii". */
const ROMAN_PAGE = /[.\u2026]{3} ?[ivxl]{1,6}$/;

function readEntry(text: string): Entry | null {
  const [, heading, page] = WITH_PAGE.exec(text) ?? [];
  if (heading !== undefined) return { heading, page: Number(page) };
  const [, glued = text.slice(0, ROMAN_PAGE.exec(text)?.index ?? 0)] = GLUED.exec(text) ?? [];
  return glued === '' ? null : { heading: glued, page: null };
}

/** Longer lines that end as a sentence does are text. */
const LONGEST_HEADING = 60;

/** True for a sentence, and for a heading of the list that is printed again without a page beside or behind it. */
const opensText = ({ text }: TextLine, next: TextLine | undefined, headings: ReadonlySet<string>): boolean =>
  (text.length > LONGEST_HEADING && /[.;:]$/.test(text) && !/\.{3}$/.test(text)) ||
  (headings.has(lettersOf(text)) && !/^\d{1,3}$/.test(next?.text ?? ''));

/** A heading without its leaders, its paragraphs and its punctuation. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]+/gu, '').toLowerCase();
