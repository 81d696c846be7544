import type { Due } from '../../../model/mandate.ts';

/** A time in a text by which something is due, or how often. */
export type FoundDue = Pick<Due, 'kind' | 'value' | 'start' | 'end'>;
