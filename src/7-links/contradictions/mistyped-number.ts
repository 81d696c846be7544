import { canMean, isSupported, similarIds } from '../../citation-rules/mistyped-number.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import { documentId } from '../../references/address.ts';
import { mostSimilarText, restates, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import { type Contradiction, citationEvidence, unitEvidence } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, type DocumentRow } from './corpus.ts';

/**
 * Citations of documents that the data set does not have, in sentences that restate a document with a similar
 * number. Cited dates that the number cannot have are left to `dateOutOfSession`.
 */
export function citedNumberDoubtful(corpus: Corpus): Contradiction[] {
  const questionable = questionableCitations(corpus);
  const restatedBy = restatements(corpus, questionable);
  return questionable.flatMap(({ citation, sentence, candidates }) => {
    const restated = restatedBy.get(citation);
    const intended = candidates.find(candidate => restated?.has(candidate));
    return intended ? [contradictionOf(corpus, citation, sentence, intended)] : [];
  });
}

interface QuestionableNumber {
  readonly citation: CitationRow;
  readonly sentence: Sentence;
  /** The words of the sentence without the names that it cites. */
  readonly ownWords: string;
  /** The documents that it can mean. */
  readonly candidates: readonly DocumentRow[];
}

function questionableCitations(corpus: Corpus): QuestionableNumber[] {
  const { documents, citationsIn } = corpus;
  const doubtful = doubtfulSymbols(corpus);
  const questionable = (citation: CitationRow): QuestionableNumber[] => {
    const { symbol, targetId, citedDate, unitId } = citation;
    const found = symbol === null || targetId !== null ? undefined : doubtful.get(symbol);
    if (symbol === null || found === undefined) return [];
    const facts = {
      symbol,
      citedDate,
      citedInText: new Set(
        citationsIn(unitId)
          .flatMap(({ symbol }) => symbol ?? [])
          .map(documentId),
      ),
      textDate: documents.get(citation.documentId)?.date ?? null,
    };
    const candidates = found.candidates.filter(
      candidate => canMean(facts, candidate) && !isSupported(found.citing, candidate),
    );
    if (candidates.length === 0) return [];
    const sentence = citingSentence(corpus, citation);
    return [{ citation, sentence, ownWords: ownWords(sentence, citationsIn(unitId)), candidates }];
  };
  return Iterator.from(corpus.citations).flatMap(questionable).toArray();
}

/** Which of the documents that a citation can mean its sentence restates; each document is read once for all citations. */
function restatements(
  { unitsOf }: Corpus,
  questionable: readonly QuestionableNumber[],
): ReadonlyMap<CitationRow, ReadonlySet<DocumentRow>> {
  const restatedBy = new Map<CitationRow, Set<DocumentRow>>();
  const pairs = questionable.flatMap(one => one.candidates.map(candidate => ({ ...one, candidate })));
  for (const [candidate, citing] of Map.groupBy(pairs, pair => pair.candidate)) {
    const content = textProfile((unitsOf.get(candidate.id) ?? []).map(({ text }) => text));
    for (const { citation, ownWords } of citing) {
      if (!restates(ownWords, content)) continue;
      restatedBy.set(citation, (restatedBy.get(citation) ?? new Set()).add(candidate));
    }
  }
  return restatedBy;
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
