import type { AddOperation } from '../operation.ts';
import { findAgreedLanguage, getSimilarWordings } from './agreed-language.ts';
import {
  listCitations,
  listCitationsOfDocument,
  listCitedBy,
  listCitedByOfClause,
  listCitedByOfParagraph,
  listCitedByOfPart,
} from './citations.ts';
import { getClause, listClauses } from './clauses.ts';
import { getComparison } from './comparison.ts';
import { getDataset } from './dataset.ts';
import { getDocument, listDocuments } from './documents.ts';
import { checkDrafts } from './drafts.ts';
import { listFindings } from './findings.ts';
import { getGraph } from './graph.ts';
import { addHealth } from './health.ts';
import { getLineage } from './lineage.ts';
import { lookUpCitations } from './lookup.ts';
import { getMandate, listAnswersOfDocument, listMandates, listMandatesOfDocument } from './mandates.ts';
import { getNote, listNotes } from './notes.ts';
import { getOrganization, listMentions, listOrganizations } from './organizations.ts';
import { getParagraph, listParagraphs } from './paragraphs.ts';
import { getPart } from './parts.ts';
import { listPhrases } from './phrases.ts';
import { addProblemPages } from './problems.ts';
import { getResolution, listClausesOfResolution, listResolutions } from './resolutions.ts';
import { resolveReference } from './resolve.ts';
import { addRoot } from './root.ts';
import { searchTexts } from './search.ts';
import { getSection, listSections } from './sections.ts';
import { getSeries, listSeries } from './series.ts';
import { getSource, listFurniture } from './source.ts';

/** All of the API. */
export const routes: readonly AddOperation[] = [
  searchTexts,
  listClauses,
  getClause,
  listCitedByOfClause,
  getLineage,
  getSimilarWordings,
  findAgreedLanguage,
  listPhrases,
  listResolutions,
  getResolution,
  listClausesOfResolution,
  getComparison,
  listSeries,
  getSeries,
  listDocuments,
  getDocument,
  listSections,
  listParagraphs,
  listNotes,
  listCitationsOfDocument,
  listCitedBy,
  listMandatesOfDocument,
  listAnswersOfDocument,
  getSource,
  listFurniture,
  getParagraph,
  listCitedByOfParagraph,
  getSection,
  getPart,
  listCitedByOfPart,
  getNote,
  listFindings,
  listCitations,
  listMandates,
  getMandate,
  lookUpCitations,
  checkDrafts,
  getGraph,
  resolveReference,
  listOrganizations,
  getOrganization,
  listMentions,
  getDataset,
  addHealth,
  addProblemPages,
  addRoot,
];
