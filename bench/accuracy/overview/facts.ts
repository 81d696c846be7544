import type { Lack, ParsedDocument } from '../../../src/model/document.ts';

/** A fact that documents state about themselves. */
export type FactName = 'symbol' | 'title' | 'date' | 'session' | 'meeting' | 'agenda' | 'author';

/** How many documents print a fact, and how many of these have it. */
export interface FactCount {
  readonly name: FactName;
  readonly printed: number;
  readonly stated: number;
  /** The symbols of those that print it and do not have it. */
  readonly lost: readonly string[];
}

interface Fact {
  readonly name: FactName;
  /** What a line looks like that prints it, whatever the parser took the line for. */
  readonly line: RegExp;
  /** The types of documents that can have it; all without. */
  readonly types?: readonly ParsedDocument['type'][];
  readonly isStated: (document: ParsedDocument) => boolean;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `\\d{1,2} ${MONTH} \\d{4}`;

const FACTS: readonly Fact[] = [
  {
    // "A/C.3/80/L.20", "S/RES/2573 (2021)"
    name: 'symbol',
    line: /^[A-Z]{1,5}(?:\/[\w.()-]{1,14}){1,7}(?: ?\([\w-]{1,9}\)){0,2}\*?$/,
    isStated: ({ symbolMadeUp }) => !symbolMadeUp,
  },
  {
    // "23 December 2003", "Resolution adopted by the General Assembly on 23 December 2003"
    name: 'date',
    line: new RegExp(`^(?:.{0,80} on |\\(?)${DAY}\\)?\\.?$`),
    isStated: ({ date }) => date !== null,
  },
  {
    // "Eightieth session", "2004 substantive session"
    name: 'session',
    line: /^(?:[\w-]{2,20} ){1,4}session$/i,
    isStated: ({ session }) => session !== null,
  },
  {
    // "78th plenary meeting", "50th (resumed) plenary meeting 19 December 2023"
    name: 'meeting',
    line: new RegExp(
      `^\\d{1,5}(?:st|nd|rd|th) (?:\\([\\w ]{1,20}\\) )?(?:plenary )?meeting[,.]?(?: ${DAY}\\.?)?$`,
      'i',
    ),
    isStated: ({ meeting }) => meeting !== null,
  },
  {
    // "Agenda items 12 (a) and 13", "Item 71 of the provisional agenda"
    name: 'agenda',
    line: /^(?:(?:provisional )?agenda items?|items?) \d{1,3}\b(?!\.)/i,
    isStated: ({ agendaItems }) => agendaItems.length > 0,
  },
  {
    // "Report of the Secretary-General"; above a resolution it is the title of an agenda item
    name: 'author',
    line: /^(?:Report|Note) (?:of|by|from) the \p{Lu}[^.;:]{2,120}$/u,
    types: ['report'],
    isStated: ({ author }) => author !== null,
  },
];

/** @param all a part of a page, whose symbol was made up from what it stands beside, states nothing of itself */
export function countFacts(all: readonly ParsedDocument[]): FactCount[] {
  const documents = all.filter(({ type, symbolMadeUp }) => type !== 'compendium' || !symbolMadeUp);
  const printing = documents.map(document => ({ document, lines: formalLines(document) }));
  const count = (
    name: FactName,
    printed: readonly ParsedDocument[],
    isStated: Fact['isStated'],
  ): FactCount => ({
    name,
    printed: printed.length,
    stated: printed.filter(isStated).length,
    lost: printed.filter(document => !isStated(document)).map(({ symbol }) => symbol),
  });
  const titled = documents.filter(({ lacks, title }) => title !== null || lacks.some(isTitle));
  const [symbol, ...others] = FACTS.map(({ name, line, isStated, types }) =>
    count(
      name,
      printing
        .filter(({ document }) => types?.includes(document.type) !== false)
        .filter(({ lines }) => lines.some(text => line.test(text)))
        .map(({ document }) => document),
      isStated,
    ),
  );
  return [symbol, count('title', titled, ({ title }) => title !== null), ...others].flatMap(
    fact => fact ?? [],
  );
}

/** False for the title of an organ whose acts have none, and for one that several resolutions share. */
const isTitle = ({ field, why }: Lack): boolean =>
  field === 'title' && why !== 'not-used' && why !== 'shared';

const LONGEST_LINE = 200;
/** How many paragraphs at either end of a document may be formal lines that were taken for text. */
const [AT_THE_TOP, AT_THE_END] = [8, 4];

/** The short lines at the top and the end of a document, formal lines and others. */
function formalLines({ particulars, paragraphs, sections }: ParsedDocument): string[] {
  return [
    ...particulars,
    ...paragraphs.slice(0, AT_THE_TOP),
    ...sections.slice(0, AT_THE_TOP),
    ...paragraphs.slice(-AT_THE_END),
  ]
    .map(({ text }) => text)
    .filter(text => text.length <= LONGEST_LINE);
}
