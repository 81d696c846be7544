import type { UnitId } from '../../../model/id.ts';
import type { Due } from '../../../model/mandate.ts';
import type { Range } from '../../../model/range.ts';
import type { FoundMention } from '../../organization/mention.ts';
import { spanOf } from '../../span.ts';
import type { ProductTypes, RequestedProduct } from '../product/requested-product.ts';
import { findDues, type RequestRange } from './find-dues.ts';
import type { FoundDue } from './found-due.ts';
import { bodyOfSession } from './session-body.ts';

/** The words of a request in the text of a unit. */
export interface RequestText extends RequestRange {
  readonly unit: UnitId;
  readonly text: string;
  readonly productTypes: ProductTypes;
  /** The addressee, if it is named in this unit: a time in its name is not one of what is requested. */
  readonly addressee: Range | null;
  readonly mentions: readonly FoundMention[];
}

/** The times by which a request wants its products; times before its adoption are left out. */
export const duesOf = (request: RequestText, products: readonly RequestedProduct[]): Due[] =>
  findDues(request.text, request, request.productTypes)
    .filter(due => !isPast(due, request.adoptedOn) && !isWithin(due, request.addressee))
    .map(({ kind, value, ...range }) => ({
      kind,
      value,
      body: kind === 'session' ? bodyOfSession(request.text, range, request.mentions) : null,
      asked: productDue(request.text, products, range),
      unit: request.unit,
      ...spanOf(request.text, range),
    }));

/**
 * Whether a date, month or year is before the adoption; the sessions of different bodies cannot be compared.
 */
const isPast = ({ kind, value }: FoundDue, adoptedOn: string | null): boolean =>
  kind !== 'session' &&
  kind !== 'interval' &&
  value !== null &&
  adoptedOn !== null &&
  value < adoptedOn.slice(0, value.length);

const isWithin = (inner: Range, outer: Range | null): boolean =>
  outer !== null && inner.start >= outer.start && inner.end <= outer.end;

/** " and to engage": another request, which has no product; "and to the Council" goes on with recipients. */
const ANOTHER_ACTION =
  /\b(?:and|,) (?:also |further )?to (?!(?:the|all|its|their|his|her|such|this|these|those|relevant)\b)[a-z]/;

/**
 * The index of the product that is due: the last one before the time; null if another
 * action is requested in between.
 */
function productDue(text: string, products: readonly RequestedProduct[], { start }: Range): number | null {
  const last = Math.max(
    products.findLastIndex(product => product.start <= start),
    0,
  );
  const end = products[last]?.end ?? start;
  return ANOTHER_ACTION.test(text.slice(end, start)) ? null : last;
}
