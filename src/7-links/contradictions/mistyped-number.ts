import { canMean, isMeantByContent, similarIds } from '../../citation-rules/mistyped-number.ts';
import type { Range } from '../../model/range.ts';
import { documentId } from '../../references/address.ts';
import { mostSimilarText, type TextProfile, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import { memoized } from '../memoized.ts';
import { type Contradiction, citationEvidence, unitEvidence } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, type DocumentRow } from './corpus.ts';

/**
 * Citations of documents that the data set does not have, in sentences that restate a document with a similar
 * number. Cited dates that the number cannot have are left to `dateOutOfSession`.
 */
export function citedNumberDoubtful(corpus: Corpus): Contradiction[] {
  const { documents, citations } = corpus;
  const citedBy = valuesByKey(citations.map(({ symbol, documentId }) => [symbol, documentId]));
  const citedInUnit = valuesByKey(
    citations.map(({ unitId, symbol }) => [unitId, symbol === null ? '' : documentId(symbol)]),
  );
  const contentOf = documentContents(corpus);
  return citations.flatMap(citation => {
    const { symbol, targetId, citedDate } = citation;
    if (symbol === null || targetId !== null) return [];
    const candidates = similarIds(symbol).flatMap(id => documents.get(id) ?? []);
    if (candidates.length === 0) return [];
    const citing = citedBy.get(symbol) ?? new Set();
    const sentence = citingSentence(corpus, citation);
    const questionable = {
      symbol,
      citedDate,
      sentence: sentence.text,
      citedInText: citedInUnit.get(citation.unitId) ?? new Set(),
      textDate: documents.get(citation.documentId)?.date ?? null,
    };
    const intended = candidates.find(
      candidate =>
        canMean(questionable, candidate) &&
        isMeantByContent(questionable, candidate, citing, contentOf(candidate)),
    );
    return intended ? [contradictionOf(corpus, citation, sentence, intended)] : [];
  });
}

interface Sentence {
  readonly range: Range;
  readonly text: string;
}

function citingSentence(corpus: Corpus, citation: CitationRow): Sentence {
  const text = citingText(corpus, citation);
  const range = sentenceAround(text, citation);
  return { range, text: text.slice(range.start, range.end) };
}

function contradictionOf(
  { unitsOf }: Corpus,
  citation: CitationRow,
  sentence: Sentence,
  intended: DocumentRow,
): Contradiction {
  const { symbol } = citation;
  const restated = mostSimilarText(sentence.text, unitsOf.get(intended.id) ?? []) ?? null;
  return {
    code: 'CITED_NUMBER_DOUBTFUL',
    message: `${symbol} is cited for what ${intended.symbol} says`,
    evidence: [
      citationEvidence(citation, `the document is ${symbol}`),
      citationEvidence({ ...citation, ...sentence.range }, `this is what ${symbol} says`),
      unitEvidence(intended.id, restated, `this is what ${intended.symbol} says`),
    ],
  };
}

function valuesByKey<Key>(pairs: readonly (readonly [Key, string])[]): ReadonlyMap<Key, ReadonlySet<string>> {
  const values = new Map<Key, Set<string>>();
  for (const [key, value] of pairs) {
    const set = values.get(key);
    if (set) set.add(value);
    else values.set(key, new Set([value]));
  }
  return values;
}

/** Profiles the content of a document when it is needed. */
const documentContents = ({ unitsOf }: Corpus): ((document: DocumentRow) => TextProfile) =>
  memoized(
    ({ id }) => id,
    ({ id }) => textProfile((unitsOf.get(id) ?? []).map(({ text }) => text)),
  );
