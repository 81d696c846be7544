/** The sets of values that columns are checked against. Some are defined in the model. */
export { CHANGE_MANNERS } from '../../src/model/document.ts';
export { STEP_KINDS } from '../../src/model/lineage.ts';
export { DUE_KINDS } from '../../src/model/mandate.ts';
export { ORGANIZATION_KINDS } from '../../src/model/organization.ts';
export { READINGS } from '../../src/model/reading.ts';
export { REPLY_MANNERS } from '../../src/model/reply.ts';
export { STATE_STATUSES } from '../../src/model/state.ts';
export { TREATMENTS } from '../../src/model/treatment.ts';
export { VOTE_CHOICES, VOTE_MANNERS } from '../../src/model/vote.ts';

export const DOCUMENT_TYPES = ['resolution', 'decision', 'statement', 'report', 'compendium'] as const;
export const UNIT_KINDS = ['particular', 'part', 'section', 'paragraph', 'clause', 'note', 'table'] as const;
export const PARTICULAR_KINDS = [
  'symbol',
  'organ',
  'session',
  'agenda',
  'adoption',
  'basis',
  'sponsors',
  'title',
  'author',
  'enacting',
  'dateline',
  'remark',
] as const;
export const PART_KINDS = ['summary', 'annex', 'adopted-text', 'notes'] as const;
export const PARAGRAPH_ROLES = ['paragraph', 'heading', 'item'] as const;
export const CLAUSE_KINDS = ['preambular', 'operative'] as const;
/**
 * Kinds of searched texts: titles of documents; headings of parts, sections and
 * paragraphs; units of these kinds.
 */
export const SEARCH_KINDS = ['title', 'heading', 'clause', 'paragraph', 'note', 'table'] as const;
export const CUT_SIDES = ['', 'start', 'end', 'start,end'] as const;
export const FURNITURE_KINDS = [
  'rule',
  'running-head',
  'page-mark',
  'job-number',
  'bar-code',
  'letterhead',
  'web-residue',
  'contents',
  'comment',
  'unplaced',
] as const;
export const NAME_KINDS = ['name', 'acronym', 'other'] as const;
export const STATE_NAME_KINDS = ['name', 'formal', 'other', 'former'] as const;
export const CITATION_KINDS = [
  'resolution',
  'decision',
  'document',
  'official-records',
  'treaty',
  'publication',
  'instrument',
  'reference',
  'web',
] as const;
export const CITATION_STATUSES = ['resolved', 'outside', 'ambiguous', 'conflict'] as const;
export const FINDING_KINDS = ['source', 'parser'] as const;
export const LACK_REASONS = ['not-printed', 'excerpt', 'not-used', 'shared'] as const;
/** There is no "overdue": whether an answer exists outside the data set is not known. */
export const MANDATE_STATUSES = ['answered', 'not-in-data-set'] as const;
/**
 * No document is requested; the data set has no document of that session; or it has some, but none says that
 * it answers the mandate.
 */
export const MANDATE_REASONS = [
  'asks-for-no-document',
  'nothing-of-that-session',
  'no-document-says-so',
] as const;
/**
 * The mandate is known; the resolution is in the data set, but which of its mandates is answered is not
 * certain; or the resolution is not in the data set.
 */
export const ANSWER_STATUSES = ['linked', 'uncertain', 'outside'] as const;
/**
 * The titles differ only in sessions and years; or they are similar, and the
 * resolution cites an earlier member.
 */
export const SERIES_TIES = ['same-title', 'near-title', 'shared-title'] as const;
/**
 * What a work is: an act or document by its symbol, or an instrument by its authority file; `instrument` if
 * that lacks it.
 */
export const WORK_KINDS = [
  'resolution',
  'decision',
  'document',
  'treaty',
  'declaration',
  'programme',
  'rules',
  'instrument',
] as const;
/**
 * An instrument is contained in the document that adopted or published it; the others can be read off
 * symbols.
 */
export const WORK_RELATIONS = [
  'contained-in',
  'revision-of',
  'correction-of',
  'addition-to',
  'part-of',
] as const;
