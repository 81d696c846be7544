import type { Paragraph, ParsedDocument, Part } from '../../model/document.ts';
import type { DocumentSymbol, UnitId } from '../../model/id.ts';
import { REQUESTED_DOCUMENT_KINDS } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import type { Reply } from '../../model/reply.ts';
import { anyOf } from '../alternatives.ts';
import type { FoundCitation } from '../citation/citation.ts';
import { findDues } from './due/find-dues.ts';
import { requestedProducts } from './product/requested-product.ts';
import { firstInfinitive } from './request/infinitive.ts';
import { bareVerb, type RequestedVerb } from './request/verb.ts';

/**
 * The sentences in which a report says what it was made for, in its summary and its introduction: "Pursuant
 * to General Assembly resolution 56/203, the present report …", "In its resolution 58/208, the Assembly
 * requested the Secretary-General to submit a report at its fifty-ninth session".
 *
 * A request for something other than a document ("to continue …"), and a document still to be
 * written, is no reply. A sentence that names no resolution refers to the last one that was named in
 * the same part of the report.
 */
export function findReplies(
  { paragraphs, parts }: Pick<ParsedDocument, 'paragraphs' | 'parts'>,
  citationsIn: (unit: UnitId) => readonly FoundCitation[],
): Reply[] {
  const replies: Reply[] = [];
  let context = emptyContext(null);
  for (const paragraph of openingParagraphs(paragraphs, parts)) {
    if (paragraph.part !== context.part) context = emptyContext(paragraph.part);
    for (const { acts, ...sentence } of sentencesOf(paragraph, citationsIn(paragraph.id))) {
      const recounted = recountedRequests(sentence.text, acts, context);
      context = contextAfter(context, acts, recounted);
      replies.push(
        ...[...recounted, ...pursuant(sentence.text, acts, context)].map(reply => ({
          unit: paragraph.id,
          ...sentence,
          ...reply,
        })),
      );
    }
  }
  return replies;
}

/** What the previous sentences of the same part of a report named. */
interface Context {
  readonly part: UnitId | null;
  /** The last act that was named. */
  readonly lastAct: DocumentSymbol | null;
  /** The acts whose requests were recounted, the last first: what "those requests" refers to. */
  readonly requestingActs: readonly DocumentSymbol[];
}

const MAX_REQUESTING_ACTS = 5;

const emptyContext = (part: UnitId | null): Context => ({ part, lastAct: null, requestingActs: [] });

const contextAfter = (context: Context, acts: Acts, recounted: readonly ReplyContent[]): Context => ({
  ...context,
  lastAct: acts.at(-1)?.symbol ?? context.lastAct,
  requestingActs: [...new Set([...recounted.map(({ symbol }) => symbol), ...context.requestingActs])].slice(
    0,
    MAX_REQUESTING_ACTS,
  ),
});

/** Paragraphs that count as the introduction of a report without sections. */
const INTRODUCTORY_PARAGRAPHS = 5;

/**
 * The paragraphs of the summary and of the introduction: the first section, or the first
 * paragraphs if there is none.
 */
function openingParagraphs(paragraphs: readonly Paragraph[], parts: readonly Part[]): Paragraph[] {
  const summaries = new Set(parts.filter(({ kind }) => kind === 'summary').map(({ id }) => id));
  const inSummary = paragraphs.filter(({ part }) => part !== null && summaries.has(part));
  const body = paragraphs.filter(({ part, role }) => part === null && role === 'paragraph');
  const [first] = body;
  const introduction = body.filter(({ section }) => section === first?.section);
  return [
    ...inSummary,
    ...introduction.slice(0, first?.section === null ? INTRODUCTORY_PARAGRAPHS : undefined),
  ];
}

/** The resolutions and decisions that a sentence cites, with their offsets in it. */
type Acts = readonly { readonly symbol: DocumentSymbol; readonly at: number }[];

interface Sentence extends Range {
  readonly text: string;
  readonly acts: Acts;
}

/**
 * The blank between a full stop and a capital. It is looked for, and not the sentence around it: a pattern
 * for a whole sentence overflows the stack on one of some megabytes.
 */
const BETWEEN_SENTENCES = /(?<=.\.) (?=\p{Lu})/su;

function sentencesOf({ text }: Paragraph, citations: readonly FoundCitation[]): Sentence[] {
  const acts = citations.filter(({ kind }) => kind === 'resolution' || kind === 'decision');
  let next = 0;
  let act = 0;
  return text.split(BETWEEN_SENTENCES).map(sentence => {
    const start = next;
    const end = start + sentence.length;
    next = end + 1;
    const first = act;
    while ((acts[act]?.start ?? next) < next) act++;
    const within = acts.slice(first, act).filter(citation => citation.end <= end);
    return { start, end, text: sentence, acts: within.flatMap(citation => actAt(citation, start)) };
  });
}

const actAt = ({ symbol, start }: FoundCitation, sentenceStart: number): Acts =>
  symbol === null ? [] : [{ symbol, at: start - sentenceStart }];

const DOCUMENTS: ReadonlySet<string> = new Set(REQUESTED_DOCUMENT_KINDS);
const REQUESTED =
  /\b(?:requested|invited|asked|called upon|reconfirmed|reiterated|recalled its request)(?: that)? (?=\S)/g;

type ReplyContent = Pick<Reply, 'symbol' | 'manner' | 'asked' | 'dues'>;

/** "requested the Secretary-General to submit a report at its fifty-ninth session". */
function recountedRequests(sentence: string, acts: Acts, { lastAct }: Context): ReplyContent[] {
  let actsBefore = 0;
  return [...sentence.matchAll(REQUESTED)].flatMap(({ 0: found, index }, order, all) => {
    while ((acts[actsBefore]?.at ?? index) < index) actsBefore++;
    const start = index + found.length;
    const end = all[order + 1]?.index ?? sentence.length;
    const symbol = acts[actsBefore - 1]?.symbol ?? (order === 0 ? lastAct : null) ?? acts[0]?.symbol;
    const verb = firstInfinitive(sentence, start - 1, end) ?? officeVerb(sentence, start);
    const documents = verb ? documentsRequested(sentence, verb, end) : [];
    if (!symbol || !verb || documents.length === 0) return [];
    const range = { start, end, verbEnd: verb.end, adoptedOn: null };
    const dues = findDues(sentence, range, { document: true, meeting: false });
    return [
      {
        symbol,
        manner: 'request' as const,
        asked: documents,
        dues: dues.map(({ kind, value }) => ({ kind, value })),
      },
    ];
  });
}

const documentsRequested = (sentence: string, verb: RequestedVerb, end: number): string[] =>
  requestedProducts(sentence, verb, end)
    .map(({ kind }) => kind)
    .filter(kind => DOCUMENTS.has(kind));

const OFFICE_WOULD = new RegExp(
  `^the ${anyOf(
    'Secretary-General',
    'President',
    'High Commissioner',
    'Special Rapporteur',
    'Executive Director',
    'Director-General',
  )}[^,;.]{0,80}? (?:would|should|will) (?<verb>[a-z]+)`,
);
/** Characters after the request phrase in which the above is looked for. */
const OFFICE_WOULD_WINDOW = 160;

/** "(reconfirmed that) the Secretary-General would report". */
function officeVerb(sentence: string, from: number): RequestedVerb | null {
  const found = OFFICE_WOULD.exec(sentence.slice(from, from + OFFICE_WOULD_WINDOW));
  const { verb = '' } = found?.groups ?? {};
  return found ? bareVerb(from + found[0].length - verb.length, verb) : null;
}

const PURSUANT = new RegExp(
  String.raw`\b` +
    anyOf(
      'pursuant to',
      'in (?:response to|accordance with|compliance with|conformity with|fulfilment of)',
      '(?:as )?(?:requested|mandated|called for) (?:by|in)',
      'at the request of',
    ) +
    String.raw`\b`,
  'i',
);
const THIS_REPORT = new RegExp(
  [
    // "the present report"
    String.raw`\b(?:present|this) (?:report|note|document|summary|study|update)\b`,
    // "a report is hereby submitted"
    String.raw`\breport (?:is|has been|was) (?:hereby )?(?:submitted|prepared|issued)\b`,
  ].join('|'),
  'i',
);
/** "pursuant to that request" */
const PURSUANT_TO_REFERENCE = new RegExp(
  String.raw`\b(?:pursuant to|in (?:response to|accordance with|compliance with))` +
    String.raw` (?:that|those|this|these|the above) (?:requests?|resolutions?|mandates?)\b`,
  'i',
);

/** "Pursuant to General Assembly resolution 56/203, the present report"; "Pursuant to that request, …". */
function pursuant(sentence: string, acts: Acts, { requestingActs }: Context): ReplyContent[] {
  const at = PURSUANT.exec(sentence)?.index;
  if (at === undefined || !THIS_REPORT.test(sentence)) return [];
  const citedAfter = acts.filter(act => act.at > at).map(({ symbol }) => symbol);
  const symbols = PURSUANT_TO_REFERENCE.test(sentence) ? requestingActs : new Set(citedAfter);
  return [...symbols].map(symbol => ({ symbol, manner: 'pursuant' as const, asked: [], dues: [] }));
}
