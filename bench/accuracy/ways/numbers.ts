import type { ParsedDocument, ParsedSource } from '../../../src/model/document.ts';
import type { Judgement } from '../structure/judge.ts';

/** What the numbers of a text say about its reading. */
export interface NumberCheck {
  /**
   * Numbers that the text has more often than what was read from it, units, tables, note marks and furniture
   * together: each was cut, dropped, or run into another. A year with a note mark printed onto it is none.
   */
  readonly cut: readonly string[];
  /** Numbers that a sentence of the known structure has, that were not read there, and that the furniture holds. */
  readonly inFurniture: readonly string[];
}

export function checkNumbers(
  text: string,
  { documents, furniture }: ParsedSource,
  judgements: readonly Judgement[],
): NumberCheck {
  const marks = new Set(documents.flatMap(({ noteReferences }) => noteReferences.map(({ label }) => label)));
  const ofSource = new Set(documents.map(({ id }) => id));
  const inFurniture = furniture.flatMap(({ start, end }) => numbersIn(text.slice(start, end)));
  const read = [...documents.flatMap(textsOf).flatMap(numbersIn), ...inFurniture];
  return {
    cut: lacking(numbersIn(text), read).filter(number => !marks.has(MARKED_YEAR.exec(number)?.[1] ?? '')),
    inFurniture: common(lackedBySentences(judgements.filter(({ id }) => ofSource.has(id))), inFurniture),
  };
}

/** "20231": a year with the mark of a note printed onto it. */
const MARKED_YEAR = /^(?:19|20)\d\d(\d{1,3})$/;

const numbersIn = (text: string): string[] => text.normalize('NFKC').match(/\d+/g) ?? [];

/** Everything that was read of a document: its units with their numbers, tables, and the marks of its notes. */
const textsOf = ({ noteReferences, notes, ...document }: ParsedDocument): string[] => [
  ...[document.particulars, document.parts, document.sections, document.paragraphs, document.clauses]
    .flat()
    .flatMap(({ enumerator, text }) => [enumerator ?? '', text]),
  ...document.tables.map(({ text }) => text),
  ...notes.flatMap(({ label, text }) => [label, text]),
  ...noteReferences.map(({ label }) => label),
];

/** The numbers of known sentences that the sentences read in their place do not have. */
const lackedBySentences = (judgements: readonly Judgement[]): string[] =>
  judgements
    .filter(({ found }) => found)
    .flatMap(({ faultsSetAside }) =>
      lacking(
        faultsSetAside.flatMap(({ known }) => numbersIn(known ?? '')),
        faultsSetAside.flatMap(({ parsed }) => numbersIn(parsed ?? '')),
      ),
    );

function countsOf(numbers: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** The numbers of `all` that are left over once each of `others` has taken away its like. */
function lacking(all: readonly string[], others: readonly string[]): string[] {
  const counts = countsOf(others);
  return all.filter(number => {
    const count = counts.get(number) ?? 0;
    if (count > 0) counts.set(number, count - 1);
    return count === 0;
  });
}

/** The numbers that both lists have, each as often as both have it. */
function common(one: readonly string[], other: readonly string[]): string[] {
  const lackedByOther = countsOf(lacking(one, other));
  return one.filter(number => {
    const count = lackedByOther.get(number) ?? 0;
    if (count > 0) lackedByOther.set(number, count - 1);
    return count === 0;
  });
}
