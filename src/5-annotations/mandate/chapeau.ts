import type { Clause } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import type { Due, Mandate } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import { anyOf } from '../alternatives.ts';
import type { FoundMention } from '../organization/mention.ts';
import { addresseeIn } from './addressee/addressee.ts';
import { duesOf } from './due/request-dues.ts';
import { infinitiveOpening, listedAction } from './request/part-opening.ts';
import { isRequesting, type RequestPhrase } from './request/request-phrase.ts';
import type { RequestedVerb } from './request/verb.ts';

/** A request whose addressee stands in a chapeau, and whose content stands in the lettered parts. */
export interface ChapeauRequest {
  readonly unit: UnitId;
  readonly text: string;
  readonly phrase: RequestPhrase;
  readonly addressee: Range;
  /** What the addressee stands for, if it is a pronoun. */
  readonly antecedent: Range | null;
  readonly mentions: readonly FoundMention[];
  /** When whatever the parts request is due: "Requests the Committee, at its next session:". */
  readonly dues: readonly Due[];
}

type Chapeau = Pick<Clause, 'id' | 'text'>;

/**
 * The request of a chapeau that leaves its content to the lettered parts: "Requests the
 * Secretary-General:", "… to:".
 *
 * @param phrase the last request phrase of the chapeau
 */
export function chapeauRequest(
  { id: unit, text }: Chapeau,
  phrase: RequestPhrase | undefined,
  mentions: readonly FoundMention[],
  adoptedOn: string | null,
): ChapeauRequest | null {
  if (!phrase || !isRequesting(phrase.action) || phrase.scopeEnd !== text.length) return null;
  const addresseeEnd = startOfLeadIn(text);
  const addressee = addresseeEnd === null ? null : addresseeIn(text, phrase.end, addresseeEnd, mentions);
  if (!addressee) return null;
  const dues = duesOf(
    {
      unit,
      text,
      start: phrase.start,
      end: text.length,
      verbEnd: phrase.end,
      productTypes: { document: false, meeting: false },
      addressee,
      mentions,
      adoptedOn,
    },
    [],
  );
  return { unit, text, phrase, addressee, antecedent: null, mentions, dues };
}

/** Words that lead in lettered parts, at the end of a text: ", in particular", " to", ", as follows". */
const LEAD_IN_WORDS = new RegExp(
  `,? ${anyOf(
    'to',
    'inter alia',
    'in this regard',
    'and to that end',
    'to this end',
    'in particular',
    'as follows',
    'and',
    'the following',
  )},?$`,
);
/** In characters; no words that lead in parts are longer. */
const MAX_LEAD_IN_WORDS = 24;

/**
 * Where the words that lead in lettered parts start in a text that ends with a colon; null if it does not.
 */
function startOfLeadIn(text: string): number | null {
  if (!text.endsWith(':')) return null;
  let start = text.slice(0, -1).trimEnd().length;
  for (;;) {
    const end = text.slice(Math.max(0, start - MAX_LEAD_IN_WORDS), start);
    const leadIn = LEAD_IN_WORDS.exec(end)?.[0] ?? '';
    if (leadIn === '') return start;
    start -= leadIn.length;
  }
}

const GOES_ON_IN_PARTS = new RegExp(
  anyOf(
    // "and, to that end:", "and in this regard:"
    String.raw`\b(?:to (?:this|that) end|in (?:this|that) (?:regard|respect|context))`,
    // "and in particular:"
    String.raw`\band,? (?:in particular|inter alia)`,
    ', and',
  ) + String.raw`[,:]*\s*:$`,
);
/** "to take the following actions:" */
const ANNOUNCES_LIST = /\bthe following\b[^:;]{1,200}:$/;
/** Characters at the end of a chapeau in which these are looked for. */
const GOES_ON_WINDOW = 40;
const LIST_WINDOW = 240;
const announcesList = (text: string): boolean => ANNOUNCES_LIST.test(text.slice(-LIST_WINDOW));

/**
 * The last request of a chapeau that is complete, and goes on in the lettered parts: "Urges States to step up
 * their efforts and, to that end:".
 */
export function continuedRequest(
  { id: unit, text }: Chapeau,
  last: Mandate | undefined,
  mentions: readonly FoundMention[],
): ChapeauRequest | null {
  if (!last || !(GOES_ON_IN_PARTS.test(text.slice(-GOES_ON_WINDOW)) || announcesList(text))) return null;
  const { start, end } = last.asking;
  return {
    unit,
    text,
    phrase: { start, end, action: last.action, scopeEnd: text.length },
    addressee: last.addressee,
    antecedent: last.antecedent,
    mentions,
    dues: [],
  };
}

const ENDS_WITH_TO = /\bto(?:,? inter alia)?,?\s*:$/;
const TO_WINDOW = 30;

/** The verb of a lettered part: "To submit …"; after "… to:" and "the following actions:" also "Submit …". */
export const partVerb = (part: string, { text }: ChapeauRequest): RequestedVerb | null =>
  infinitiveOpening(part, ENDS_WITH_TO.test(text.slice(-TO_WINDOW))) ??
  (announcesList(text) ? listedAction(part) : null);
