import type { Queries } from '../../../db/queries/index.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { documentId } from '../../references/address.ts';
import { canHaveDate } from '../../references/adoption-period.ts';
import { digitTypos } from '../../references/digit-typos.ts';
import { hasEnoughContent, restates, textProfile } from '../../wording/restatement.ts';
import { sentenceAround } from '../../wording/sentence.ts';
import type { KnownDocument, PlacedCitation } from './lookup.ts';

/** So many citations are looked at for slips, and so many documents read for them, that a text full of them costs no more. */
const MOST_DOUBTS = 100;
const MOST_READ = 100;

interface Doubt {
  readonly placed: PlacedCitation;
  readonly symbol: DocumentSymbol;
  readonly near: readonly KnownDocument[];
  /** The sentence that cites. */
  readonly sentence: string;
}

/**
 * The documents that citations mean by what is said around them, though a digit of their number is another or two are exchanged.
 * That a number is like another says nothing: those of one day differ in one digit as a rule. There must be evidence:
 *
 * 1. the date is none that the cited number can have, and is the very date of the other; or
 * 2. the sentence restates what the other says, as the finding CITED_NUMBER_DOUBTFUL has it: nothing speaks for the number as
 *    it stands, which at most one document of the data set cites and the other does not itself, the text does not cite the
 *    other too, and a date that is given is its.
 *
 * Numbers are doubted only where the data set has none such, or one of another date.
 *
 * @param held the documents that are cited, as far as the data set has them
 */
export async function numbersMeant(
  queries: Queries,
  placed: readonly PlacedCitation[],
  held: ReadonlyMap<string, KnownDocument>,
): Promise<ReadonlyMap<PlacedCitation, readonly KnownDocument[]>> {
  const doubts = await doubtsOf(queries, placed, held);
  const told = await tellersOf(queries, doubts);
  return new Map(
    doubts.map(({ placed, symbol, near, sentence }) => [
      placed,
      near.filter(({ id }) => isImpossible(placed, symbol) || told(symbol, sentence, id)),
    ]),
  );
}

/** The citations that may have a slip, and the documents that they may mean. */
async function doubtsOf(
  queries: Queries,
  placed: readonly PlacedCitation[],
  held: ReadonlyMap<string, KnownDocument>,
): Promise<Doubt[]> {
  const cited = new Map<string, Set<string>>();
  for (const { text, citation } of placed) {
    if (citation.symbol === null) continue;
    cited.set(text, (cited.get(text) ?? new Set()).add(documentId(citation.symbol)));
  }
  const doubtful = placed
    .flatMap(one => {
      const { symbol, instrument, citedDate } = one.citation;
      const own = symbol === null ? undefined : held.get(documentId(symbol));
      const isOther = own === undefined || (citedDate !== null && own.date !== citedDate);
      return symbol !== null && instrument === null && isOther ? [{ placed: one, symbol }] : [];
    })
    .slice(0, MOST_DOUBTS);
  const ids = doubtful.map(({ symbol }) => documentId(symbol));
  const near = await queries.documents.byIds([...new Set(ids.flatMap(digitTypos))]);
  const nearById = new Map(near.map(document => [document.id, document]));
  return doubtful.map(({ placed, symbol }) => {
    const { text, citation } = placed;
    const sentence = sentenceAround(text, citation);
    return {
      placed,
      symbol,
      near: digitTypos(documentId(symbol))
        .flatMap(id => nearById.get(id) ?? [])
        .filter(({ id }) => !cited.get(text)?.has(id))
        .filter(({ date }) => citation.citedDate === null || citation.citedDate === date),
      sentence: text.slice(sentence.start, sentence.end),
    };
  });
}

const isImpossible = ({ citation: { citedDate } }: PlacedCitation, symbol: DocumentSymbol): boolean =>
  citedDate !== null && !canHaveDate(symbol, citedDate);

/** Whether a sentence that cites a symbol restates what a document says. */
async function tellersOf(
  queries: Queries,
  doubts: readonly Doubt[],
): Promise<(symbol: DocumentSymbol, sentence: string, id: string) => boolean> {
  const telling = doubts.filter(({ near, sentence }) => near.length > 0 && hasEnoughContent(sentence));
  const citing = Map.groupBy(
    await queries.citations.citingDocuments([...new Set(telling.map(({ symbol }) => symbol))]),
    ({ symbol }) => symbol,
  );
  const isVouchedFor = (symbol: DocumentSymbol, near: string): boolean => {
    const by = citing.get(symbol) ?? [];
    return by.length > 1 || by.some(({ documentId }) => documentId === near);
  };
  const ids = telling.flatMap(({ symbol, near }) =>
    near.flatMap(({ id }) => (isVouchedFor(symbol, id) ? [] : id)),
  );
  const texts = await queries.units.textsOfDocuments([...new Set(ids)].slice(0, MOST_READ));
  const saying = new Map(
    [...Map.groupBy(texts, ({ documentId }) => documentId)].map(([id, units]) => [
      id,
      textProfile(units.map(({ text }) => text)),
    ]),
  );
  return (symbol, sentence, id) => {
    const said = saying.get(id);
    return said !== undefined && !isVouchedFor(symbol, id) && restates(sentence, said);
  };
}
