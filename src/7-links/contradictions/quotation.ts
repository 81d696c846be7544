import type { Range } from '../../model/range.ts';
import { type Alignment, passageAligner } from '../../wording/passage-aligner.ts';
import { type PlacedWord, placedWords } from '../../wording/words.ts';
import { type Contradiction, citationEvidence, type EvidencePlace } from './contradiction.ts';
import type { CitationRow, Corpus, DocumentRow, UnitRow } from './corpus.ts';

/**
 * A quotation that is attributed to a document and departs from its words. Attributed is what stands between quotation
 * marks with a citation right after it, between brackets, or not far before it. That it is a quotation of that document,
 * and not a title or a slogan, is known from its length and from `SHARE` of its words, which stand there in that order.
 */
export function quotationDeparts(corpus: Corpus): Contradiction[] {
  const textOf = documentTexts(corpus);
  const cited = Map.groupBy(
    corpus.citations.filter(({ symbol }) => symbol !== null),
    ({ unitId }) => unitId,
  );
  return [...cited].flatMap(([unitId, citations]) => {
    const unit = corpus.units.get(unitId);
    if (!unit) return [];
    return quotationsIn(unit.text).flatMap(quotation => {
      const { symbol } = sourceOf(unit.text, quotation, citations) ?? {};
      const target = symbol && corpus.documentBySymbol.get(symbol);
      return target && target.id !== unit.documentId ? compare(unit, quotation, target, textOf(target)) : [];
    });
  });
}

const LEAST_WORDS = 8;
const SHARE = 0.8;

const quotationsIn = (text: string): Range[] =>
  [...text.matchAll(/[“"]([^“”"]{30,})[”"]/g)].map(({ 0: printed, index }) => ({
    start: index + 1,
    end: index + printed.length - 1,
  }));

/** Longer than "as General Assembly resolution 58/208 stipulates in its paragraph 10:". */
const MAX_LINK = 60;

/** The citation that says where a quotation comes from. */
function sourceOf(
  text: string,
  { start, end }: Range,
  citations: readonly CitationRow[],
): CitationRow | undefined {
  const after = citations.find(citation => citation.start > end);
  if (after && /^[”"][.,;]? ?[([](?:[Ss]ee )?$/.test(text.slice(end, Math.min(after.start, end + MAX_LINK))))
    return after;
  const before = citations.findLast(citation => citation.end < start);
  return before && start - before.end <= MAX_LINK ? before : undefined;
}

interface DocumentText {
  readonly words: readonly (PlacedWord & { readonly unitId: string })[];
  readonly align: (words: readonly string[]) => Alignment | null;
}

/** All words of a document in the order of reading, read once for each document that is asked for. */
function documentTexts({ unitsOf }: Corpus): (document: DocumentRow) => DocumentText {
  const known = new Map<string, DocumentText>();
  return ({ id }) => {
    const words = () =>
      (unitsOf.get(id) ?? []).flatMap(unit =>
        placedWords(unit.text).map(word => ({ ...word, unitId: unit.id })),
      );
    const text = known.get(id) ?? textOfWords(words());
    known.set(id, text);
    return text;
  };
}

const textOfWords = (words: DocumentText['words']): DocumentText => ({
  words,
  align: passageAligner(words.map(({ key }) => key)),
});

function compare(unit: UnitRow, quotation: Range, target: DocumentRow, there: DocumentText): Contradiction[] {
  const printed = unit.text.slice(quotation.start, quotation.end);
  /** What stands between square brackets is the quoting text's own. */
  const here = placedWords(printed.replaceAll(/\[[^\]]*\]/g, words => ' '.repeat(words.length)));
  const aligned = there.align(here.map(({ key }) => key));
  if (!aligned || here.length < LEAST_WORDS || aligned.shared < SHARE * here.length) return [];
  const added = aligned.onlyHere.flatMap(index => here[index] ?? []);
  const isShortened = /\.\.\.|…|\[/.test(printed);
  const left = isShortened ? [] : aligned.onlyThere.flatMap(index => there.words[index] ?? []);
  if (added.length + left.length === 0) return [];
  const differences = [
    ...(added.length > 0 ? [`has “${saying(added)}”, which is not there`] : []),
    ...(left.length > 0 ? [`leaves out “${saying(left)}”`] : []),
  ];
  return [
    {
      code: 'QUOTATION_DEPARTS',
      message: `the quotation from ${target.symbol} ${differences.join(', and ')}`,
      evidence: [
        citationEvidence({ ...unit, unitId: unit.id, ...quotation }, `this is what ${target.symbol} says`),
        ...quotedEvidences(there.words.slice(aligned.start, aligned.end), target),
      ],
    },
  ];
}

const saying = (words: readonly PlacedWord[]): string => words.map(({ key }) => key).join(' ');

/** The stretches of the units that were quoted, one for each unit. */
const quotedEvidences = (words: DocumentText['words'], { id, symbol }: DocumentRow): EvidencePlace[] =>
  [...Map.groupBy(words, ({ unitId }) => unitId)].map(([unitId, ofUnit]) => ({
    documentId: id,
    unitId,
    start: ofUnit[0]?.start ?? 0,
    end: ofUnit.at(-1)?.end ?? 0,
    says: `this is what ${symbol} says`,
  }));
