import { digitTypos } from '../../references/digit-typos.ts';
import { mostSimilarText, restates, type TextProfile, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, type DocumentRow } from './corpus.ts';

/**
 * A citation of something that the database does not have, one digit or two exchanged digits from something that it has,
 * in a sentence that restates what the latter says (see `restates`). Nothing must speak for the number as printed:
 * no other document cites it, the unit does not cite the other one, which is not later, and a date that is given is its.
 */
export function slipOfADigit(corpus: Corpus): Contradiction[] {
  const citingDocuments = documentsThatCite(corpus);
  const cited = new Set(corpus.citations.map(({ unitId, symbol }) => `${unitId} ${symbol}`));
  const saidBy = sayings(corpus);
  return corpus.citations.flatMap(citation => {
    const { symbol, targetId, documentId, unitId } = citation;
    const isAlone = citingDocuments.get(symbol)?.size === 1;
    if (symbol === null || targetId !== null || !isAlone) return [];
    const candidates = digitTypos(symbol).flatMap(one => corpus.documentBySymbol.get(one) ?? []);
    if (candidates.length === 0) return [];
    const text = citingText(corpus, citation);
    const sentence = sentenceAround(text, citation);
    return candidates
      .filter(candidate => canBeMeant(citation, candidate, corpus.documents.get(documentId)))
      .filter(candidate => !cited.has(`${unitId} ${candidate.symbol}`))
      .filter(candidate => restates(text.slice(sentence.start, sentence.end), saidBy(candidate)))
      .slice(0, 1)
      .map(candidate => ({
        code: 'CITED_NUMBER_DOUBTFUL',
        message: `${symbol} is cited for what ${candidate.symbol} says`,
        evidence: [
          citing(citation, `the document is ${symbol}`),
          citing({ ...citation, ...sentence }, `this is what ${symbol} says`),
          wholeUnit(
            candidate.id,
            mostSimilarText(
              text.slice(sentence.start, sentence.end),
              corpus.unitsOf.get(candidate.id) ?? [],
            ) ?? null,
            `this is what ${candidate.symbol} says`,
          ),
        ],
      }));
  });
}

function documentsThatCite({ citations }: Corpus): ReadonlyMap<string | null, ReadonlySet<string>> {
  const documents = new Map<string | null, Set<string>>();
  for (const { symbol, documentId } of citations) {
    documents.set(symbol, (documents.get(symbol) ?? new Set()).add(documentId));
  }
  return documents;
}

function canBeMeant(
  { citedDate }: CitationRow,
  { id, date }: DocumentRow,
  text: DocumentRow | undefined,
): boolean {
  const isLater = date !== null && text?.date != null && date > text.date;
  return id !== text?.id && !isLater && (citedDate === null || citedDate === date);
}

/** Reads what a document says, once for each that is asked for. */
function sayings({ unitsOf }: Corpus): (document: DocumentRow) => TextProfile {
  const known = new Map<string, TextProfile>();
  return ({ id }) => {
    const saying = known.get(id) ?? textProfile((unitsOf.get(id) ?? []).map(({ text }) => text));
    known.set(id, saying);
    return saying;
  };
}
