import { REQUESTED_DOCUMENT_KINDS } from '../../../model/mandate.ts';
import type { Range } from '../../../model/range.ts';
import { wordAlternatives } from '../../alternatives.ts';
import type { RequestedVerb } from '../request/verb.ts';
import words from '../words.json' with { type: 'json' };
import { DOCUMENT_PATTERNS, MEETING_PATTERNS, productKind } from './product-pattern.ts';

/**
 * What a request asks for: a document or a meeting; or if it is neither, an action,
 * which is called by its verb.
 */
export interface RequestedProduct extends Range {
  /** "report", "meeting"; or the verb: "continue". */
  readonly kind: string;
}

/** Whether documents, and whether meetings, are among the products of a request. */
export interface ProductTypes {
  readonly document: boolean;
  readonly meeting: boolean;
}

/**
 * Information that nobody asks for by a certain time is not a document to wait for: "to provide the Office with
 * information" asks to provide.
 */
export const asAction = (product: RequestedProduct, text: string): RequestedProduct => {
  if (product.kind !== 'information') return product;
  const [verb = ''] = text.slice(product.start, product.end).split(/[ ,]/, 1);
  return { ...product, kind: verb.toLowerCase(), end: product.start + verb.length };
};

const PRODUCING: ReadonlySet<string> = new Set(words.producingVerbs);
const CONVENING: ReadonlySet<string> = new Set(words.conveningVerbs);
const DOCUMENTS: ReadonlySet<string> = new Set(REQUESTED_DOCUMENT_KINDS);

export const productTypes = (
  products: readonly RequestedProduct[],
  { verb }: RequestedVerb,
): ProductTypes => ({
  document: products.some(({ kind }) => DOCUMENTS.has(kind)),
  meeting: CONVENING.has(verb) || products.some(({ kind }) => kind === 'meeting'),
});

/**
 * What a verb, and those that continue it, request: the documents to be produced and the meetings to be held.
 * The first is the action of the verb if that produces neither.
 *
 * @param until where the words that say what is requested end
 */
export const requestedProducts = (
  text: string,
  { verb, verbStart, end }: RequestedVerb,
  until: number,
): RequestedProduct[] =>
  [
    productOf(text, verb, verbStart, until) ?? { kind: verb, start: verbStart, end },
    ...furtherProducts(text, end, until),
  ].filter(
    (product, index, all) =>
      product.end !== all[index - 1]?.end && !isSameAsBefore(text, product, all.slice(0, index)),
  );

/** " the report", " that updated report" */
const DEFINITE_OBJECT = /^[a-z]+ (?:the|that|this|said|it) (?:said |same |above )?[\p{L}-]+$/u;

/** "to prepare a report, and to present the report to the Council": it is asked for once. */
const isSameAsBefore = (
  text: string,
  { kind, start, end }: RequestedProduct,
  before: readonly RequestedProduct[],
): boolean => DEFINITE_OBJECT.test(text.slice(start, end)) && before.some(other => other.kind === kind);

/** Characters after the verb in which its product is looked for. */
const PRODUCT_WINDOW = 320;
/** ", and to " before another verb, or a semicolon: another request begins. */
const NEXT_REQUEST = /, (?:and )?to (?=[a-z]+ )|; /;

function productOf(text: string, verb: string, verbStart: number, until: number): RequestedProduct | null {
  const verbEnd = verbStart + verb.length;
  if (verb === 'report') return { kind: 'report', start: verbStart, end: verbEnd };
  const from = afterCoordinatedVerb(text, verbEnd);
  const window = text.slice(from, Math.min(until, from + PRODUCT_WINDOW));
  const [object = ''] = window.split(NEXT_REQUEST, 1);
  for (const pattern of patternsFor(verb)) {
    const found = pattern.exec(object);
    const { noun = '' } = found?.groups ?? {};
    const kind = productKind(noun);
    if (found && kind) return { kind, start: verbStart, end: from + found[0].length };
  }
  return null;
}

function patternsFor(verb: string): readonly RegExp[] {
  if (PRODUCING.has(verb)) return DOCUMENT_PATTERNS;
  return CONVENING.has(verb) ? MEETING_PATTERNS : [];
}

const COORDINATED_VERB =
  /^ and (?:circulate|submit|present|publish|preside over|convene|issue|disseminate|conduct|transmit)(?= )/;

/**
 * "draft and circulate a summary", "organize and preside over a hearing": both verbs have the same object.
 */
const afterCoordinatedVerb = (text: string, end: number): number =>
  end + (COORDINATED_VERB.exec(text.slice(end, end + 40))?.[0].length ?? 0);

/** "report to", "report on": not the noun. */
const VERB_REPORT = String.raw`report(?= (?:to|thereon|back|on|annually|regularly|in|at)\b)`;
const FURTHER_VERB = new RegExp(
  // ", and to ", ", as well as to urgently ", " and also to ", " and to continue to "
  '(?:,? (?:and|as well as)|,)(?: (?:also |further )?to(?: [a-z]+ly)?(?: continue to)?)? ' +
    `(?<verb>${VERB_REPORT}|${wordAlternatives(words.producingVerbs)}|${wordAlternatives(words.conveningVerbs)})` +
    '(?= )',
  'g',
);

/** "to convene a meeting and to report on it": the products of the verbs that continue the first. */
const furtherProducts = (text: string, from: number, until: number): RequestedProduct[] =>
  [...text.slice(from, until).matchAll(FURTHER_VERB)].flatMap(({ 0: found, index, groups }) => {
    const { verb = '' } = groups ?? {};
    return productOf(text, verb, from + index + found.length - verb.length, until) ?? [];
  });
