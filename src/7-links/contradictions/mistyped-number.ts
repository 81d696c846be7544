import { canMean, isMeantByContent, similarIds } from '../../citation-rules/mistyped-number.ts';
import type { DocumentSymbol } from '../../model/id.ts';
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
  const { documents, citationsIn } = corpus;
  const doubtful = doubtfulSymbols(corpus);
  const contentOf = documentContents(corpus);
  const mistyped = (citation: CitationRow): Contradiction[] => {
    const { symbol, targetId, citedDate, unitId } = citation;
    const found = symbol === null || targetId !== null ? undefined : doubtful.get(symbol);
    if (symbol === null || found === undefined) return [];
    const { candidates, citing } = found;
    const sentence = citingSentence(corpus, citation);
    const questionable = {
      symbol,
      citedDate,
      sentence: ownWords(sentence, citationsIn(unitId)),
      citedInText: new Set(
        citationsIn(unitId)
          .flatMap(({ symbol }) => symbol ?? [])
          .map(documentId),
      ),
      textDate: documents.get(citation.documentId)?.date ?? null,
    };
    const intended = candidates.find(
      candidate =>
        canMean(questionable, candidate) &&
        isMeantByContent(questionable, candidate, citing, contentOf(candidate)),
    );
    return intended ? [contradictionOf(corpus, citation, sentence, intended)] : [];
  };
  return Iterator.from(corpus.citations).flatMap(mistyped).toArray();
}

/** A symbol that the data set lacks, while it has documents with a similar number. */
interface DoubtfulSymbol {
  readonly candidates: readonly DocumentRow[];
  /** The ids of the documents that cite it. */
  readonly citing: Set<string>;
}

function doubtfulSymbols({ documents, citations }: Corpus): ReadonlyMap<DocumentSymbol, DoubtfulSymbol> {
  const symbols = new Map<DocumentSymbol, DoubtfulSymbol>();
  for (const { symbol, documentId: citing } of citations) {
    if (symbol === null) continue;
    const known = symbols.get(symbol) ?? {
      candidates: documents.has(documentId(symbol))
        ? []
        : similarIds(symbol).flatMap(id => documents.get(id) ?? []),
      citing: new Set(),
    };
    symbols.set(symbol, known);
    known.citing.add(citing);
  }
  return new Map(symbols.entries().filter(([, { candidates }]) => candidates.length > 0));
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

/** A sentence without the names that it cites: that both cite a treaty says nothing of what they say. */
function ownWords({ range, text }: Sentence, citations: readonly Range[]): string {
  const pieces: string[] = [];
  let end = range.start;
  for (const cited of citations.toSorted((a, b) => a.start - b.start)) {
    if (cited.start < end || cited.end > range.end) continue;
    pieces.push(text.slice(end - range.start, cited.start - range.start));
    end = cited.end;
  }
  return [...pieces, text.slice(end - range.start)].join(' ');
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

/** Profiles the content of a document when it is needed. */
const documentContents = ({ unitsOf }: Corpus): ((document: DocumentRow) => TextProfile) =>
  memoized(
    ({ id }) => id,
    ({ id }) => textProfile((unitsOf.get(id) ?? []).map(({ text }) => text)),
  );
