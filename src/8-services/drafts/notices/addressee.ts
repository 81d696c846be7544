import type { Clause } from '../../../model/document.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/** Requests that name nobody who is to fulfil them: "Requests to submit a report". */
export const requestsWithoutAddressee = (context: NoticeContext): Notice[] =>
  placed(
    context,
    context.documents.flatMap(({ clauses }) =>
      clauses.filter(({ kind }) => kind === 'operative').flatMap(clause => noticeIn(clause)),
    ),
  );

const REQUEST =
  '(?:[Rr]equests|[Uu]rges|[Ii]nvites|[Ee]ncourages|[Cc]alls upon|[Aa]sks|[Aa]uthorizes|[Ii]nstructs)';
/** "Also ", "Strongly ", "Once again " */
const ADVERBS = '(?:(?:[A-Z][a-z]+|once again|again|further|strongly|also),? ){0,3}';
const WITHOUT_ADDRESSEE = new RegExp(
  // The request opens the clause, or goes on behind another: ", and requests"
  `(?:^${ADVERBS}|, and (?:also |further )?)${REQUEST}` +
    // ", as a matter of priority,", " in this regard,", " once again"
    '(?:,[^,;]{1,120},)?(?: in (?:this|that) (?:regard|respect|context|connection),?)?(?: once again| again)?' +
    // " to submit", " the to submit"
    ' (?:the |all )?to (?!the |all |it |them |their )[a-z]+',
);

function noticeIn({ id, text }: Clause): PlacedNotice[] {
  const found = WITHOUT_ADDRESSEE.exec(text);
  if (!found) return [];
  return [
    {
      code: 'ADDRESSEE_MISSING',
      basis: 'text',
      confidence: 'certain',
      message: 'the request does not say whom it is made of',
      unit: id,
      at: { start: found.index, end: found.index + found[0].length },
      correction: null,
      evidence: [],
    },
  ];
}
