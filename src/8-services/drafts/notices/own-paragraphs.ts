import type { DraftDocument } from '../../../pipeline/sent-text.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';
import { isQuoted } from './quotation.ts';

/** Paragraphs that a draft says it has, and has not: "paragraph 25 above", in a draft with seventeen. */
export const missingOwnParagraphs = (context: NoticeContext): Notice[] =>
  placed(context, context.documents.flatMap(missingIn));

const OWN_PARAGRAPHS =
  /\bparagraphs? (?<first>\d{1,3})(?:(?: ?\([a-z]{1,4}\))?(?: to | and |–|-)(?<last>\d{1,3}))?(?: ?\([a-z]{1,4}\))? (?:above|below|of (?:the present|this) (?:resolution|decision))\b/g;

function missingIn({ clauses, parts }: DraftDocument): PlacedNotice[] {
  const own = clauses.filter(({ kind, part }) => kind === 'operative' && part === null);
  const last = Math.max(0, ...own.map(({ path: [number] }) => Number(number) || 0));
  const isNumbered = own.some(({ enumerator }) => enumerator !== null);
  if (!isNumbered || parts.length > 0) return [];
  return clauses.flatMap(({ id, text }) =>
    [...text.matchAll(OWN_PARAGRAPHS)].flatMap(({ 0: found, index, groups = {} }) => {
      const { first, last: end = first } = groups;
      const number = Number(end);
      return number <= last || isQuoted(text, index)
        ? []
        : [
            {
              code: 'CITED_PART' as const,
              basis: 'text' as const,
              confidence: 'certain' as const,
              message: `there is no paragraph ${number}: the last is ${last}`,
              unit: id,
              at: { start: index, end: index + found.length },
              correction: null,
              evidence: [],
            },
          ];
    }),
  );
}
