import type { AdoptedMatter, AdoptedWording } from '../../8-services/agreed-language/similar-wordings.ts';
import type { AnnotatedParagraph } from '../../8-services/drafts/annotated/annotated-draft.ts';
import { overlaps, type Range } from '../../model/range.ts';
import { overlay } from '../../wording/overlay.ts';

/** What is said of words of a draft, in paragraphs of its own. */
export interface DraftRemark {
  /** Where in the text of its paragraph; null for all of it. */
  readonly at: Range | null;
  /** Where in the text that was sent; none, or not in its words, for all of the paragraph. */
  readonly ranges: readonly Range[];
  readonly says: readonly string[];
}

export const noticeRemarks = ({ notices }: AnnotatedParagraph): DraftRemark[] =>
  notices.map(({ found: { message, correction, confidence, ranges }, at }) => ({
    at,
    ranges,
    says: [
      confidence === 'certain' ? message : `${message} (likely)`,
      ...(correction === null ? [] : [`Right would be: ${correction}`]),
    ],
  }));

export const doubtRemarks = ({ doubts }: AnnotatedParagraph): DraftRemark[] =>
  doubts.map(({ found, at }) => ({
    at,
    ranges: found.ranges,
    says: [`It is doubtful how this is to be read: ${found.message}`],
  }));

/**
 * Citations that are not plainly right; those that are wrong have a notice, and those that lead outside the
 * data set are counted in the sum alone: there may be one in every line.
 */
export const citationRemarks = ({ citations, notices }: AnnotatedParagraph): DraftRemark[] =>
  citations
    .filter(({ at }) => at === null || !notices.some(notice => notice.at && overlaps(notice.at, at)))
    .flatMap(({ found: { kind, status, ranges }, at }) => {
      const said = kind === 'reference' ? undefined : UNCHECKED[status];
      return said === undefined ? [] : [{ at, ranges, says: [said] }];
    });

const UNCHECKED: Readonly<Record<string, string>> = {
  ambiguous: 'Several documents may be meant.',
  conflict: 'The cited document has another date or title.',
};

/** What a clause continues, and what was adopted in its words or in words near to them. */
export function wordingRemarks(paragraph: AnnotatedParagraph): DraftRemark[] {
  const says = [...continuation(paragraph), ...adoption(paragraph)];
  return says.length === 0 ? [] : [{ at: null, ranges: [], says }];
}

/** "Continues OP5 of A/RES/77/1, reworded." */
function continuation({ continues }: AnnotatedParagraph): string[] {
  if (continues === null) return [];
  const { clause, of } = continues;
  const { symbol, id } = of.predecessor;
  if (clause.earlier === null) return [`Not in ${symbol}, which the draft continues.`];
  const label = clause.earlier.startsWith(`${id}.`) ? clause.earlier.slice(id.length + 1) : clause.earlier;
  const how = `${IN_WORDS[clause.relation] ?? ''}${clause.moved ? ', at another place' : ''}`;
  return [`Continues ${label} of ${symbol}${how}.`];
}

const IN_WORDS: Readonly<Record<string, string>> = {
  kept: ', in the same words',
  moved: ', in the same words',
  reworded: ', reworded',
  split: ', of which it is a part',
  merged: ', merged with others',
};

/** Where the same words or words near to them were adopted; for a clause that is new, what says the like. */
function adoption({ wordings, text }: AnnotatedParagraph): string[] {
  if (wordings === null) return [];
  const [nearest] = wordings.wordings;
  return nearest === undefined ? newWording(wordings.matter) : adopted(nearest, text);
}

function adopted(wording: AdoptedWording, text: string): string[] {
  const { similarity, passage, use, uses } = wording;
  const where = `${passage ? 'part of ' : ''}${use.citation}`;
  const used = uses.count === 1 ? '' : ` (the same words in ${uses.count} clauses)`;
  if (similarity === 1) return [`Agreed: ${where}${used}`];
  const was = passage ? wording.text.slice(passage.start, passage.end) : wording.text;
  return [`Nearly agreed, ${Math.round(100 * similarity)} %: ${where}${used}`, differences(was, text)];
}

const newWording = ([like]: readonly AdoptedMatter[]): string[] => [
  'New: nothing near was adopted in what the data set has.',
  ...(like === undefined ? [] : [`In other words: ${like.use.citation}: “${like.text}”`]),
];

/**
 * "Requests the [Commission] {Council} to report": words of the adopted text alone, and words of the draft
 * alone.
 */
const differences = (adopted: string, text: string): string =>
  overlay(adopted, text)
    .map(({ kind, text }) => SHOWN[kind](text))
    .join('');

const SHOWN = {
  same: (words: string) =>
    words.length > LONG ? `${words.slice(0, LONG / 2)} … ${words.slice(-LONG / 2)}` : words,
  removed: (words: string) => `[-${words}-]`,
  added: (words: string) => `{+${words}+}`,
} as const;
/** What has not changed is shortened in its middle if it is longer than this. */
const LONG = 60;
