import { enactingOrgan } from '../../2-blocks/enacting-formula.ts';
import { misreadOrgan } from '../../2-blocks/misread-formula.ts';
import type { ParsedDocument } from '../../model/document.ts';
import type { FindingCode } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import { bodyNamed } from '../../references/body.ts';
import { ENGLISH, languageName } from '../../references/language-name.ts';

/** A document but for the judgement on its reading. */
export type ReadDocument = Omit<ParsedDocument, 'reading'>;

/** A sign that a document is not read whole: what it says in words, and null where it is absent. */
interface Sign {
  readonly value: 'partial' | 'doubtful';
  readonly reason: (document: ReadDocument) => string | null;
}

/**
 * Judges how well a document was read, by signs that the steps before leave in it. One sign of doubt makes it
 * doubtful; one that only a part of it is there, or is read, makes it partial.
 */
export function judgeReading(document: ReadDocument): Reading {
  const found = SIGNS.flatMap(({ value, reason }) => {
    const words = reason(document);
    return words === null ? [] : [{ value, words }];
  });
  return { value: found[0]?.value ?? 'whole', reasons: found.map(({ words }) => words) };
}

/** The signs of doubt come first. */
const SIGNS: readonly Sign[] = [
  { value: 'doubtful', reason: withoutText },
  { value: 'doubtful', reason: numbersOutOfOrder },
  { value: 'doubtful', reason: linesOutOfOrder },
  { value: 'doubtful', reason: clausesWithoutNumber },
  { value: 'doubtful', reason: clausesWithoutPhrase },
  { value: 'doubtful', reason: textBesideClauses },
  { value: 'doubtful', reason: hiddenResolutions },
  { value: 'doubtful', reason: hugeClause },
  { value: 'doubtful', reason: paragraphsWithoutNumber },
  { value: 'doubtful', reason: contentsAmongText },
  { value: 'doubtful', reason: notesWithoutMark },
  { value: 'doubtful', reason: garbledWords },
  { value: 'partial', reason: otherLanguage },
  { value: 'partial', reason: mixedLanguages },
  { value: 'partial', reason: missingNotes },
  { value: 'partial', reason: unknownBody },
  { value: 'partial', reason: excerpt },
];

/** How many findings that doubt the reading a document has under some codes. */
const doubts = ({ findings }: ReadDocument, ...codes: readonly FindingCode[]): number =>
  findings.filter(({ kind, code }) => kind === 'parser' && codes.includes(code)).length;

const isEnglish = ({ language }: ReadDocument): boolean => language === ENGLISH;

function withoutText(document: ReadDocument): string | null {
  if (doubts(document, 'NO_CLAUSES') > 0)
    return 'no clause was found in it, though its symbol is that of an act';
  return document.findings.some(({ code }) => code === 'NO_TEXT') ? 'it has a heading, but no text' : null;
}

/** In one unit of how many numbers may be out of order in a text that is read well. */
const UNITS_TO_GAP = 100;

function numbersOutOfOrder(document: ReadDocument): string | null {
  const count = doubts(document, 'NUMBERING_GAP', 'NUMBER_REPEATED', 'PHRASE_OUT_OF_PLACE');
  const units = document.clauses.length + document.paragraphs.length;
  if (count * UNITS_TO_GAP < units || count === 0) return null;
  return `${some(count, 'number or phrase is', 'numbers or phrases are')} out of place, and may have been read wrongly`;
}

function linesOutOfOrder(document: ReadDocument): string | null {
  const count = doubts(document, 'ORDER_DOUBTFUL');
  return count === 0 ? null : `the lines of ${some(count, 'unit', 'units')} may not stand where they belong`;
}

function clausesWithoutNumber(document: ReadDocument): string | null {
  return doubts(document, 'NUMBER_COUNTED') > 0 ? 'its clauses have no numbers, and were counted' : null;
}

const FEWEST = 3;
const LARGE_SHARE = 0.25;

/** A lead-in ("Resolves that:") has the verb of the paragraphs below it. */
function clausesWithoutPhrase(document: ReadDocument): string | null {
  const clauses = document.clauses.filter(({ parent, part }) => parent === null && part === null);
  const hasLeadIn = document.particulars.filter(({ kind }) => kind === 'enacting').length > 1;
  const without = clauses.filter(({ phrase }) => phrase === null).length;
  if (!isEnglish(document) || hasLeadIn || without < FEWEST || without < LARGE_SHARE * clauses.length)
    return null;
  return `${without} of ${clauses.length} clauses open with no phrase that is known`;
}

/** The text of another document on the same page, or a list that is no annex. */
function textBesideClauses({ clauses, paragraphs }: ReadDocument): string | null {
  const beside = paragraphs.filter(({ part }) => part === null).length;
  if (clauses.length === 0 || beside === 0) return null;
  return `${some(beside, 'paragraph stands', 'paragraphs stand')} beside its clauses, and may belong to another text`;
}

function hiddenResolutions({ type, paragraphs }: ReadDocument): string | null {
  const formulas = paragraphs.filter(({ text }) => bodyNamed(enactingOrgan(text) ?? '') !== null).length;
  if (type !== 'report' || formulas === 0) return null;
  return `it holds ${some(formulas, 'resolution', 'resolutions')} whose clauses were not told apart`;
}

/** In characters; the longest clauses that organs adopt are shorter. */
const LONGEST_CLAUSE = 4000;

function hugeClause({ clauses }: ReadDocument): string | null {
  const huge = clauses.find(({ text }) => text.length > LONGEST_CLAUSE);
  return huge ? `${huge.label} has ${huge.text.length} characters, in which others may be hidden` : null;
}

/** Shorter reports, such as letters and notes, may do without numbers. */
const LONG_REPORT = 20;
const MOST = 0.6;

function paragraphsWithoutNumber({ type, paragraphs }: ReadDocument): string | null {
  const own = paragraphs.filter(({ role }) => role === 'paragraph');
  const without = own.filter(({ number }) => number === null).length;
  if (type !== 'report' || own.length < LONG_REPORT || without < MOST * own.length) return null;
  return `${without} of ${own.length} paragraphs have no number`;
}

function contentsAmongText({ clauses, paragraphs }: ReadDocument): string | null {
  const led = [...clauses, ...paragraphs].filter(({ text }) => /\.{6}|(?: \.){6}/.test(text)).length;
  return led < FEWEST ? null : `${led} lines of a list of contents or a form stand among its text`;
}

function notesWithoutMark(document: ReadDocument): string | null {
  const count = doubts(document, 'NOTE_WITHOUT_MARK');
  if (count < FEWEST || 2 * count < document.notes.length) return null;
  return `no marks were found for ${count} of ${document.notes.length} notes`;
}

/** A figure taken for a letter ("58/2O8", "th1s"), and a sign within a word ("re|port"). */
const GARBLED = /\d[OolI]\d|\p{Ll}[0-9]\p{Ll}|\p{L}[|~^{}<>■¬]\p{L}/u;
/**
 * Of figures but for the letters that look like them, which nothing but text recognition writes: "58/2O8".
 */
const isGarbledNumber = (word: string): boolean =>
  /^[(“"]?[\dOolI/]{3,14}[),.;]{0,2}$/.test(word) && /\d[OolI]\d/.test(word);
const WORDS_TO_GARBLED = 300;

function garbledWords({ clauses, paragraphs, particulars }: ReadDocument): string | null {
  const words = [...clauses, ...paragraphs].flatMap(({ text }) => text.split(' '));
  const garbled = words
    .filter(word => !word.includes('/') || /\d[OolI]\d/.test(word))
    .filter(word => GARBLED.test(word));
  const formulas = particulars.filter(({ text }) => misreadOrgan(text) !== null).map(({ text }) => text);
  const found = [...formulas, ...garbled];
  const isCertain = formulas.length > 0 || garbled.some(isGarbledNumber);
  if ((found.length < FEWEST && !isCertain) || found.length * WORDS_TO_GARBLED < words.length) return null;
  return `${some(found.length, 'place looks', 'places look')} like a fault of text recognition, such as "${found[0]}"`;
}

function otherLanguage(document: ReadDocument): string | null {
  return isEnglish(document)
    ? null
    : `it is in ${languageName(document.language)}, of which only the structure is read`;
}

function mixedLanguages(document: ReadDocument): string | null {
  return doubts(document, 'LANGUAGE_MIXED') > 0 ? 'parts of it are in another language' : null;
}

function missingNotes(document: ReadDocument): string | null {
  const count = doubts(document, 'MARK_WITHOUT_NOTE');
  return count === 0
    ? null
    : `${some(count, 'mark has', 'marks have')} no note; the notes may be missing from the file`;
}

function unknownBody(document: ReadDocument): string | null {
  return doubts(document, 'BODY_UNKNOWN') > 0 ? 'the organ that speaks is not one of those known' : null;
}

function excerpt({ complete }: ReadDocument): string | null {
  return complete ? null : 'the file holds only a piece of it, or does not print its title';
}

const some = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
