import type { Tool } from './tool.ts';
import { checkDraft } from './tools/check-draft.ts';
import { compareResolutions } from './tools/compare-resolutions.ts';
import { findAgreedLanguage } from './tools/find-agreed-language.ts';
import { followLineage } from './tools/follow-lineage.ts';
import { lookUpCitations } from './tools/look-up-citations.ts';
import { readClause } from './tools/read-clause.ts';
import { readDocument } from './tools/read-document.ts';
import { resolveReference } from './tools/resolve-reference.ts';
import { search } from './tools/search.ts';

/** Every tool, in the order in which clients list them. */
export const TOOLS: readonly Tool[] = [
  search,
  resolveReference,
  readClause,
  readDocument,
  findAgreedLanguage,
  lookUpCitations,
  compareResolutions,
  followLineage,
  checkDraft,
];
