import type { Unit } from '../../../model/document.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** Requests that name nobody who is to fulfil them: "Requests to submit a report". */
export const requestsWithoutAddressee = (context: NoticeContext): Notice[] =>
  placed(
    context,
    context.documents.flatMap(({ clauses, paragraphs }) =>
      [...clauses.filter(({ kind }) => kind === 'operative'), ...paragraphs].flatMap(noticeIn),
    ),
  );

const REQUEST =
  '(?:[Rr]equests?|[Uu]rges?|[Ii]nvites?|[Ee]ncourages?|[Cc]alls? upon|[Aa]sks?|[Aa]uthorizes?|[Ii]nstructs?)';
/** "Also ", "Strongly ", "Once again " */
const ADVERBS = '(?:(?:[A-Z][a-z]{1,20}|once again|again|further|strongly|also),? ){0,3}';
/** A request that opens a clause, or goes on behind another: ", and requests". */
const REQUESTS = new RegExp(`(?:^${ADVERBS}|, and (?:also |further )?)${REQUEST}`, 'g');
const NO_ADDRESSEE = new RegExp(
  // ", as a matter of priority,", " in this regard,", " once again"
  '(?:,[^,;]{1,120},)?(?: in (?:this|that) (?:regard|respect|context|connection),?)?(?: once again| again)?' +
    // " to submit", " the to submit"
    ' (?:the |all )?to (?!the |all |it |them |their )[a-z]{1,30}',
  'y',
);

function noticeIn({ id, text }: Unit): PlacedNotice[] {
  const found = [...text.matchAll(REQUESTS)].flatMap(({ 0: request, index }) => {
    NO_ADDRESSEE.lastIndex = index + request.length;
    const rest = NO_ADDRESSEE.exec(text);
    return rest ? [{ start: index, end: index + request.length + rest[0].length }] : [];
  });
  const [at] = found;
  if (!at) return [];
  return [
    {
      code: 'ADDRESSEE_MISSING',
      basis: 'text',
      confidence: 'certain',
      message: 'the request does not say whom it is made of',
      unit: id,
      at,
      correction: null,
      evidence: [],
    },
  ];
}
