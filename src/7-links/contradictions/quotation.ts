import type { Range } from '../../model/range.ts';
import { type Alignment, passageAligner } from '../../wording/passages/passage-aligner.ts';
import { type PlacedWord, placedWords } from '../../wording/words.ts';
import { memoized } from '../memoized.ts';
import { type Contradiction, citationEvidence, type EvidencePlace } from './contradiction.ts';
import type { CitationRow, Corpus, DocumentRow, UnitRow } from './corpus.ts';

/**
 * Quotations attributed to a document whose words differ from it. What stands between quotation marks
 * is attributed to the citation in brackets right after it, or to the one shortly before it. Its
 * length, and the share of its words that the document has in the same order, distinguish a quotation
 * from a title or a slogan.
 */
export function quotationDeparts(corpus: Corpus): Contradiction[] {
  const textOf = documentTexts(corpus);
  const departuresIn = (unit: UnitRow): Contradiction[] => {
    const quotations = quotationsIn(unit.text);
    if (quotations.length === 0) return [];
    const citations = corpus.citationsIn(unit.id).filter(({ symbol }) => symbol !== null);
    return quotations.flatMap(quotation => {
      const { symbol } = attribution(unit.text, quotation, citations) ?? {};
      const target = symbol && corpus.documentBySymbol.get(symbol);
      return target && target.id !== unit.documentId ? compare(unit, quotation, target, textOf(target)) : [];
    });
  };
  return corpus.units.values().flatMap(departuresIn).toArray();
}

const MIN_WORDS = 8;
const MIN_SHARED = 0.8;

/** The ranges between quotation marks, of at least thirty characters. */
const quotationsIn = (text: string): Range[] =>
  [...text.matchAll(/[“"]([^“”"]{30,})[”"]/g)].map(({ 0: match, index }) => ({
    start: index + 1,
    end: index + match.length - 1,
  }));

/** Longer than "as General Assembly resolution 58/208 stipulates in its paragraph 10:". */
const MAX_GAP = 60;
/** From a closing quotation mark to the citation: "” (", "”, [see ". */
const OPENS_ATTRIBUTION = /^[”"][.,;]? ?[([](?:[Ss]ee )?$/;

/** The citation that a quotation is attributed to. */
function attribution(
  text: string,
  { start, end }: Range,
  citations: readonly CitationRow[],
): CitationRow | undefined {
  const after = citations.find(citation => citation.start > end);
  if (after && OPENS_ATTRIBUTION.test(text.slice(end, Math.min(after.start, end + MAX_GAP)))) return after;
  const before = citations.findLast(citation => citation.end < start);
  return before && start - before.end <= MAX_GAP ? before : undefined;
}

interface DocumentText {
  readonly words: readonly (PlacedWord & { readonly unitId: string })[];
  readonly align: (words: readonly string[]) => Alignment | null;
}

/** Makes the words of a document that is quoted, in reading order. */
const documentTexts = ({ unitsOf }: Corpus): ((document: DocumentRow) => DocumentText) =>
  memoized(
    ({ id }) => id,
    ({ id }) => {
      const ofUnits = (unitsOf.get(id) ?? []).map(unit =>
        placedWords(unit.text).map(word => ({ ...word, unitId: unit.id })),
      );
      return documentText(ofUnits.flat());
    },
  );

const documentText = (words: DocumentText['words']): DocumentText => ({
  words,
  align: passageAligner(words.map(({ key }) => key)),
});

function compare(
  unit: UnitRow,
  quotation: Range,
  target: DocumentRow,
  targetText: DocumentText,
): Contradiction[] {
  const quoted = unit.text.slice(quotation.start, quotation.end);
  const words = placedWords(withoutInsertions(quoted));
  const alignment = targetText.align(words.map(({ key }) => key));
  if (!alignment || words.length < MIN_WORDS || alignment.shared < MIN_SHARED * words.length) return [];
  const added = alignment.onlyHere.flatMap(index => words[index] ?? []);
  const omitted = isShortened(quoted)
    ? []
    : alignment.onlyThere.flatMap(index => targetText.words[index] ?? []);
  if (added.length + omitted.length === 0) return [];
  const differences = [
    ...(added.length > 0 ? [`has “${wordList(added)}”, which is not there`] : []),
    ...(omitted.length > 0 ? [`leaves out “${wordList(omitted)}”`] : []),
  ];
  return [
    {
      code: 'QUOTATION_DEPARTS',
      message: `the quotation from ${target.symbol} ${differences.join(', and ')}`,
      evidence: [
        citationEvidence({ ...unit, unitId: unit.id, ...quotation }, `this is what ${target.symbol} says`),
        ...quotedEvidence(targetText.words.slice(alignment.start, alignment.end), target),
      ],
    },
  ];
}

/**
 * Blanks out words in square brackets, which the quoting text inserted. A bracket that is not closed is kept.
 */
const withoutInsertions = (quoted: string): string =>
  quoted.replaceAll(/\[[^\]]*(?:\]|$)/g, match => (match.endsWith(']') ? ' '.repeat(match.length) : match));

/** Whether the quotation shows that it leaves out words, by an ellipsis or an insertion. */
const isShortened = (quoted: string): boolean => /\.\.\.|…|\[/.test(quoted);

const wordList = (words: readonly PlacedWord[]): string => words.map(({ key }) => key).join(' ');

/** The quoted ranges of the target's units, one for each unit. */
const quotedEvidence = (words: DocumentText['words'], { id, symbol }: DocumentRow): EvidencePlace[] =>
  [...Map.groupBy(words, ({ unitId }) => unitId)].map(([unitId, ofUnit]) => ({
    documentId: id,
    unitId,
    start: ofUnit[0]?.start ?? 0,
    end: ofUnit.at(-1)?.end ?? 0,
    says: `this is what ${symbol} says`,
  }));
