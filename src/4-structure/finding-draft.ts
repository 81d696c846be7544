import type { Finding } from '../model/document.ts';

/** A finding whose place in the source is not known yet. */
export type FindingDraft = Omit<Finding, 'ranges'>;
