import type { DocumentSymbol } from '../../model/id.ts';
import { wordKeys } from '../../wording/words.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, type DocumentRow, type UnitRow } from './corpus.ts';
import { sentenceAround } from './sentence.ts';
import smallWords from './slip-words.json' with { type: 'json' };

/**
 * A citation of something that the database does not have, one digit or two exchanged digits from something that it has,
 * in a sentence that tells what the latter says.
 *
 * The sentence tells it where at least `LEAST_WORDS` different words of weight and `SHARE_OF_WORDS` of all that it has
 * stand in the document too, and `SHARE_OF_RUNS` of its runs of three words. Nothing must speak for the number as printed:
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
    const candidates = slips(symbol).flatMap(one => corpus.documentBySymbol.get(one) ?? []);
    if (candidates.length === 0) return [];
    const text = citingText(corpus, citation);
    const sentence = sentenceAround(text, citation);
    return candidates
      .filter(candidate => canBeMeant(citation, candidate, corpus.documents.get(documentId)))
      .filter(candidate => !cited.has(`${unitId} ${candidate.symbol}`))
      .filter(candidate => isTold(text.slice(sentence.start, sentence.end), saidBy(candidate)))
      .slice(0, 1)
      .map(candidate => ({
        code: 'CITED_NUMBER_DOUBTFUL',
        message: `${symbol} is cited for what ${candidate.symbol} says`,
        evidence: [
          citing(citation, `the document is ${symbol}`),
          citing({ ...citation, ...sentence }, `this is what ${symbol} says`),
          wholeUnit(
            candidate.id,
            closest(corpus, candidate, text.slice(sentence.start, sentence.end)),
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

const LEAST_WORDS = 10;
const SHARE_OF_WORDS = 0.8;
const SHARE_OF_RUNS = 0.5;
const SMALL: ReadonlySet<string> = new Set(smallWords);

/** All symbols that differ in one digit, or by the exchange of two digits that stand next to each other. */
function slips(symbol: DocumentSymbol): DocumentSymbol[] {
  const at = [...symbol.matchAll(/\d/g)].map(({ index }) => index);
  const replaced = at.flatMap(index =>
    [...'0123456789']
      .filter(digit => digit !== symbol[index])
      .map(digit => symbol.slice(0, index) + digit + symbol.slice(index + 1)),
  );
  const exchanged = at
    .filter(index => /\d/.test(symbol.charAt(index + 1)) && symbol[index] !== symbol[index + 1])
    .map(index => symbol.slice(0, index) + symbol[index + 1] + symbol[index] + symbol.slice(index + 2));
  return [...replaced, ...exchanged] as DocumentSymbol[];
}

function canBeMeant(
  { citedDate }: CitationRow,
  { id, date }: DocumentRow,
  text: DocumentRow | undefined,
): boolean {
  const isLater = date !== null && text?.date != null && date > text.date;
  return id !== text?.id && !isLater && (citedDate === null || citedDate === date);
}

interface Saying {
  readonly words: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

/** Reads what a document says, once for each that is asked for. */
function sayings({ unitsOf }: Corpus): (document: DocumentRow) => Saying {
  const known = new Map<string, Saying>();
  return ({ id }) => {
    const saying = known.get(id) ?? sayingOf((unitsOf.get(id) ?? []).map(({ text }) => text));
    known.set(id, saying);
    return saying;
  };
}

function sayingOf(texts: readonly string[]): Saying {
  const keys = texts.map(wordKeys);
  return { words: new Set(keys.flat()), runs: new Set(keys.flatMap(runsOf)) };
}

const runsOf = (keys: readonly string[]): string[] =>
  keys.slice(2).map((key, index) => `${keys[index]} ${keys[index + 1]} ${key}`);

/** A number, or a word of four letters or more that is not a small one. */
const hasWeight = (key: string): boolean => /^\d+$/.test(key) || (key.length > 3 && !SMALL.has(key));

function isTold(sentence: string, { words, runs }: Saying): boolean {
  const keys = wordKeys(sentence);
  const weighty = [...new Set(keys.filter(hasWeight))];
  const told = weighty.filter(word => words.has(word));
  const sentenceRuns = [...new Set(runsOf(keys))];
  const toldRuns = sentenceRuns.filter(run => runs.has(run));
  return (
    told.length >= LEAST_WORDS &&
    told.length >= SHARE_OF_WORDS * weighty.length &&
    toldRuns.length >= SHARE_OF_RUNS * sentenceRuns.length
  );
}

/** The unit that has most of the runs of the sentence. */
function closest({ unitsOf }: Corpus, { id }: DocumentRow, sentence: string): UnitRow | null {
  const runs = new Set(runsOf(wordKeys(sentence)));
  const [best] = (unitsOf.get(id) ?? [])
    .map(unit => ({ unit, shared: runsOf(wordKeys(unit.text)).filter(run => runs.has(run)).length }))
    .sort((a, b) => b.shared - a.shared);
  return best?.unit ?? null;
}
