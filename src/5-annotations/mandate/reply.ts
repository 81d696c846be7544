import type { Paragraph, ParsedDocument, Part } from '../../model/document.ts';
import type { DocumentSymbol, UnitId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import type { Reply } from '../../model/reply.ts';
import type { FoundCitation } from '../citation/citation.ts';
import { askedBy } from './asked.ts';
import { duesIn } from './due.ts';
import { firstInfinitive, type Infinitive } from './infinitive.ts';
import words from './words.json' with { type: 'json' };

/** How far into its introduction a report without sections says what it is for. */
const FIRST_PARAGRAPHS = 5;

/**
 * What a report says of the requests that it was made for, in its summary and its introduction: "Pursuant to General
 * Assembly resolution 56/203, the present report …", "In its resolution 58/208, the Assembly requested the
 * Secretary-General to submit a report at its fifty-ninth session".
 *
 * What it was asked to do otherwise, such as to continue something, and what is still to be written, is no reply. A
 * sentence that names no resolution goes on from the last one that was named.
 */
export function findReplies(
  { paragraphs, parts }: Pick<ParsedDocument, 'paragraphs' | 'parts'>,
  citationsIn: (unit: UnitId) => readonly FoundCitation[],
): Reply[] {
  const replies: Reply[] = [];
  let before: Before = { part: null, named: null, requested: [] };
  for (const paragraph of opening(paragraphs, parts)) {
    if (paragraph.part !== before.part) before = { part: paragraph.part, named: null, requested: [] };
    for (const { acts, ...sentence } of sentencesOf(paragraph, citationsIn(paragraph.id))) {
      const told = requests(sentence.text, acts, before);
      const requested = [...new Set([...told.map(({ symbol }) => symbol), ...before.requested])].slice(
        0,
        REFERRED_AT_MOST,
      );
      before = { ...before, named: acts.at(-1)?.symbol ?? before.named, requested };
      const found = [...told, ...pursuant(sentence.text, acts, before)];
      replies.push(...found.map(reply => ({ unit: paragraph.id, ...sentence, ...reply })));
    }
  }
  return replies;
}

/** What was said before in the same part of the report, the last first. */
interface Before {
  readonly part: UnitId | null;
  readonly named: DocumentSymbol | null;
  readonly requested: readonly DocumentSymbol[];
}

/** "Those requests" are not more. */
const REFERRED_AT_MOST = 5;

/** The summary, and the first section of the body or the first paragraphs. */
function opening(paragraphs: readonly Paragraph[], parts: readonly Part[]): Paragraph[] {
  const summaries = new Set(parts.filter(({ kind }) => kind === 'summary').map(({ id }) => id));
  const inSummary = paragraphs.filter(({ part }) => part !== null && summaries.has(part));
  const body = paragraphs.filter(({ part, role }) => part === null && role === 'paragraph');
  const [first] = body;
  const introduction = body.filter(({ section }) => section === first?.section);
  return [...inSummary, ...introduction.slice(0, first?.section === null ? FIRST_PARAGRAPHS : undefined)];
}

/** The resolutions and decisions that a sentence cites, with their places in it. */
type Acts = readonly { readonly symbol: DocumentSymbol; readonly at: number }[];

interface Sentence extends Range {
  readonly text: string;
  readonly acts: Acts;
}

const SENTENCE = /\S(?:[^.]|\.(?! \p{Lu}))*\.?/gu;

const sentencesOf = ({ text }: Paragraph, citations: readonly FoundCitation[]): Sentence[] =>
  [...text.matchAll(SENTENCE)].map(({ 0: sentence, index: start }) => {
    const end = start + sentence.length;
    const acts = citations
      .filter(({ kind }) => kind === 'resolution' || kind === 'decision')
      .filter(citation => citation.start >= start && citation.end <= end)
      .flatMap(({ symbol, start: at }) => (symbol === null ? [] : [{ symbol, at: at - start }]));
    return { start, end, text: sentence, acts };
  });

const PRODUCTS: ReadonlySet<string> = new Set(Object.keys(words.products));
const DOCUMENT = { document: true, meeting: false };
const REQUESTED =
  /\b(?:requested|invited|asked|called upon|reconfirmed|reiterated|recalled its request)(?: that)? (?=\S)/g;
const WOULD =
  /^the (?:Secretary-General|President|High Commissioner|Special Rapporteur|Executive Director|Director-General)[^,;.]{0,80}? (?:would|should|will) (?<verb>[a-z]+)/;

type Said = Pick<Reply, 'symbol' | 'manner' | 'asked' | 'dues'>;

/** "requested the Secretary-General to submit a report at its fifty-ninth session". */
const requests = (text: string, acts: Acts, { named }: Before): Said[] =>
  [...text.matchAll(REQUESTED)].flatMap(({ 0: found, index }, order, all) => {
    const from = index + found.length;
    const until = all[order + 1]?.index ?? text.length;
    const symbol =
      acts.findLast(({ at }) => at < index)?.symbol ?? (order === 0 ? named : null) ?? acts[0]?.symbol;
    const task = firstInfinitive(text, from - 1, until) ?? told(text, from);
    const asked = task
      ? askedBy(text, task, until).flatMap(({ kind }) => (PRODUCTS.has(kind) ? [kind] : []))
      : [];
    if (!symbol || asked.length === 0) return [];
    const verbEnd = task?.end ?? from;
    const dues = duesIn(text, { start: from, end: until, verbEnd }, DOCUMENT).map(({ kind, value }) => ({
      kind,
      value,
    }));
    return [{ symbol, manner: 'request' as const, asked, dues }];
  });

function told(text: string, from: number): Infinitive | null {
  const found = WOULD.exec(text.slice(from, from + 160));
  const { verb = '' } = found?.groups ?? {};
  const end = from + (found?.[0].length ?? 0);
  return found ? { start: end - verb.length, end, verb, at: end - verb.length } : null;
}

const PURSUANT =
  /\b(?:pursuant to|in (?:response to|accordance with|compliance with|conformity with|fulfilment of)|(?:as )?(?:requested|mandated|called for) (?:by|in)|at the request of)\b/i;
const REPORT =
  /\b(?:present|this) (?:report|note|document|summary|study|update)\b|\breport (?:is|has been|was) (?:hereby )?(?:submitted|prepared|issued)\b/i;
const REFERRED =
  /\b(?:pursuant to|in (?:response to|accordance with|compliance with)) (?:that|those|this|these|the above) (?:requests?|resolutions?|mandates?)\b/i;

/** "Pursuant to General Assembly resolution 56/203, the present report"; "Pursuant to that request, …". */
function pursuant(text: string, acts: Acts, { requested }: Before): Said[] {
  const at = PURSUANT.exec(text)?.index;
  if (at === undefined || !REPORT.test(text)) return [];
  const cited = acts.filter(act => act.at > at).map(({ symbol }) => symbol);
  const symbols = REFERRED.test(text) ? requested : new Set(cited);
  return [...symbols].map(symbol => ({ symbol, manner: 'pursuant' as const, asked: [], dues: [] }));
}
