import type { NoteReference } from '../model/document.ts';
import { bodyNamed } from '../references/body.ts';
import { isActSymbol } from '../references/symbol-change.ts';
import type { Drafts } from './draft.ts';
import type { FindingDraft } from './finding-draft.ts';
import { numberingFindings } from './numbering-findings.ts';
import type { StructuredDocument } from './structure-source.ts';

/**
 * Finds what is wrong or doubtful in a document's make-up, its numbering and its notes. The kind
 * is `source` if the text itself shows what is missing or superfluous, and `parser` if something
 * may have been overlooked.
 */
export const structureFindings = (
  { drafts, type, partOf }: Pick<StructuredDocument, 'drafts' | 'type' | 'partOf'>,
  references: readonly NoteReference[],
): FindingDraft[] => [
  ...(type === 'compendium' ? [] : noText(drafts)),
  ...formulaMissing(drafts),
  ...numberingFindings(drafts),
  ...countedNumbers(drafts),
  ...marksWithoutNote(drafts, references, partOf !== null),
  ...notesWithoutMark(drafts, references),
];

/** Finds what is wrong or doubtful in a document as a whole. */
export const documentFindings = (document: StructuredDocument): FindingDraft[] => [
  ...clauseFindings(document),
  ...bodyUnknown(document),
  ...noSymbol(document),
];

/** NO_CLAUSES: the symbol is that of a resolution or decision, but no clause was found in the text. */
function clauseFindings({ symbol, type, drafts }: StructuredDocument): FindingDraft[] {
  const [first] = drafts.particulars;
  const isAct = isActSymbol(symbol) && type !== 'compendium';
  if (!isAct || drafts.clauses.length > 0 || first === undefined) return [];
  return [
    { code: 'NO_CLAUSES', kind: 'parser', unit: first.id, message: `no clause was found in ${symbol}` },
  ];
}

/** BODY_UNKNOWN: the organ that speaks is not listed, so that its symbols and sessions are not known. */
function bodyUnknown({ body, drafts }: StructuredDocument): FindingDraft[] {
  const formula = drafts.particulars.find(({ kind }) => kind === 'enacting');
  if (body === null || formula === undefined || bodyNamed(body) !== null) return [];
  const message = `${body} is not in the list of organs; the text is read by its form`;
  return [{ code: 'BODY_UNKNOWN', kind: 'parser', unit: formula.id, message }];
}

/** NO_SYMBOL: a text that bears no symbol and no number, so that its symbol was made up from its title. */
function noSymbol({ symbol, symbolMadeUp, type, drafts }: StructuredDocument): FindingDraft[] {
  const [first] = drafts.particulars;
  if (!symbolMadeUp || type !== 'report' || first === undefined) return [];
  const message = `no symbol or number was found in the text; ${symbol} is made up from its title`;
  return [{ code: 'NO_SYMBOL', kind: 'parser', unit: first.id, message }];
}

/** NO_TEXT: a title with nothing below it, which an addendum that only adds sponsors has not. */
function noText({ clauses, paragraphs, sections, particulars }: Drafts): FindingDraft[] {
  const title = particulars.find(({ kind }) => kind === 'title');
  const namesSponsors = particulars.some(({ rule }) => rule.name === 'joining-sponsors');
  if (title === undefined || namesSponsors || clauses.length + paragraphs.length + sections.length > 0)
    return [];
  return [
    { code: 'NO_TEXT', kind: 'source', unit: title.id, message: 'the document has a heading but no text' },
  ];
}

/**
 * NUMBER_COUNTED: operative paragraphs without numbers, or parts without letters, as in early resolutions and
 * where a file's own numbers were lost. A paragraph that is the only one has none; a bullet stands for a
 * letter.
 */
function countedNumbers({ clauses }: Drafts): FindingDraft[] {
  const series = Map.groupBy(
    clauses.filter(({ kind }) => kind === 'operative'),
    ({ parent, section }) => parent ?? section,
  );
  return [...series].flatMap(([, units]) => {
    const counted = units.find(
      ({ enumerator, path }) => enumerator.text === '' && !BULLET.test(path.at(-1) ?? ''),
    );
    if (counted === undefined || units.length < 2) return [];
    const what = counted.parent === null ? 'number' : 'letter';
    const message = `it has no ${what} in the text; ${counted.label} was counted`;
    return [{ code: 'NUMBER_COUNTED', kind: 'parser', unit: counted.id, message }];
  });
}

/** The step of an item behind a bullet. */
const BULLET = /^U\d+$/;

/** FORMULA_MISSING: clauses without an enacting formula, so that it is not known whose they are. */
function formulaMissing({ clauses, particulars }: Drafts): FindingDraft[] {
  const [first] = clauses;
  if (first === undefined || particulars.some(({ kind }) => kind === 'enacting')) return [];
  const message = 'the organ that speaks is not named before the first clause';
  return [{ code: 'FORMULA_MISSING', kind: 'source', unit: first.id, message }];
}

/**
 * MARK_WITHOUT_NOTE: in a text without any notes, or far beyond those that it has, these may have been lost
 * before it came here. The next note of a document that shares its pages with others may stand below one of
 * them; so may that of one whose notes do not begin with 1.
 */
function marksWithoutNote(
  { notes }: Drafts,
  references: readonly NoteReference[],
  sharesPages: boolean,
): FindingDraft[] {
  const labels = notes.map(({ label }) => Number(label)).filter(label => !Number.isNaN(label));
  const first = Math.min(...labels);
  const next = sharesPages || first > 1 ? 0 : 1;
  const isAmong = (label: number): boolean => label > first && label <= Math.max(...labels) + next;
  return references
    .filter(({ note }) => note === null)
    .map(({ unit, label }) => ({
      code: 'MARK_WITHOUT_NOTE',
      kind: isAmong(Number(label)) ? 'source' : 'parser',
      unit,
      message: `mark ${label} has no note`,
    }));
}

/** NOTE_WITHOUT_MARK: its mark may have been overlooked. */
function notesWithoutMark({ notes }: Drafts, references: readonly NoteReference[]): FindingDraft[] {
  const marked = new Set(references.map(({ note }) => note));
  return notes
    .filter(({ id }) => !marked.has(id))
    .map(({ id, label }) => ({
      code: 'NOTE_WITHOUT_MARK',
      kind: 'parser',
      unit: id,
      message: `no mark for note ${label} was found`,
    }));
}
