import { toRoman } from '../model/roman.ts';
import { readActSymbol } from './act.ts';
import { type CitedResolution, formatPlaceOfClause, formatResolutionCitation } from './format-citation.ts';

/** What is needed to cite a document of any type. */
export interface CitedDocument extends CitedResolution {
  /** Whether the symbol is none of the United Nations'. */
  readonly symbolMadeUp: boolean;
  readonly title: string | null;
}

/** What is needed to cite a unit of a document; the fields that its kind does not have are null. */
export interface CitedUnit {
  /** Of a clause. */
  readonly clause: {
    readonly kind: 'preambular' | 'operative';
    readonly path: readonly string[];
    readonly label: string;
  } | null;
  readonly enumerator: string | null;
  /**
   * The numbers of a paragraph and of those that it is part of, as printed: "14.5", "a"; empty for no
   * paragraph.
   */
  readonly paragraph: readonly (string | null)[];
  /** Label of a note: "4". */
  readonly note: string | null;
  /** Path of a section by the enumerators of its headings; one without an enumerator has "H3" there. */
  readonly section: readonly string[] | null;
  /** The label of the part that it is or stands in: "ANNEX2". */
  readonly part: string | null;
  /** How many annexes the document has. */
  readonly annexes: number;
}

/**
 * The citation of a document in the usual form: "General Assembly resolution 59/241 of 22 December 2004";
 * what is no resolution or decision by its symbol: "A/58/98".
 */
export function formatDocumentCitation(document: CitedDocument): string {
  if (readActSymbol(document.symbol) !== null) return formatResolutionCitation(document);
  return document.symbolMadeUp ? (document.title ?? document.symbol) : document.symbol;
}

/**
 * The citation of a unit: "A/58/98, para. 12", "A/RES/78/1, annex, para. 5"; of one that nobody can name,
 * such as a paragraph without a number, that of its document.
 */
export const formatUnitCitation = (document: CitedDocument, unit: CitedUnit): string =>
  [formatDocumentCitation(document), annexOf(unit), placeOf(unit)].filter(part => part !== null).join(', ');

/** An annex has a number where there are several. */
function annexOf({ part, annexes }: CitedUnit): string | null {
  const [, number] = /^ANNEX(\d{1,4})$/.exec(part ?? '') ?? [];
  if (number === undefined) return null;
  return annexes > 1 ? `annex ${toRoman(Number(number))}` : 'annex';
}

function placeOf({ clause, enumerator, paragraph, note, section }: CitedUnit): string | null {
  if (clause !== null) return formatPlaceOfClause({ ...clause, enumerator });
  if (paragraph.length > 0) return placeOfParagraph(paragraph);
  if (note !== null) return `footnote ${note}`;
  const isNumbered = section !== null && !section.some(step => /^H\d/.test(step));
  return isNumbered ? `sect. ${section.join('.')}` : null;
}

/** "para. 26 (c) (iii)"; a letter says nothing where the paragraph that it is part of has no number. */
function placeOfParagraph(numbers: readonly (string | null)[]): string | null {
  const from = numbers.findLastIndex(number => number !== null && /^\d/.test(number));
  const [number, ...letters] = numbers.slice(from);
  if (from === -1 || letters.includes(null)) return null;
  return [`para. ${number}`, ...letters.map(letter => `(${letter})`)].join(' ');
}
