import type { AddOperation } from '../operation.ts';
import {
  listCitations,
  listCitationsOfDocument,
  listCitedBy,
  listCitedByOfClause,
  listCitedByOfParagraph,
} from './citations.ts';
import { getClause, listClauses } from './clauses.ts';
import { getDataset } from './dataset.ts';
import { getDocument, listDocuments } from './documents.ts';
import { listFindings } from './findings.ts';
import { getGraph } from './graph.ts';
import { addHealth } from './health.ts';
import { lookUpCitations } from './lookup.ts';
import { getMandate, listAnswersOfDocument, listMandates, listMandatesOfDocument } from './mandates.ts';
import { getNote, listNotes } from './notes.ts';
import { getOrganization, listMentions, listOrganizations } from './organizations.ts';
import { getParagraph, listParagraphs } from './paragraphs.ts';
import { listPhrases } from './phrases.ts';
import { addProblemPages } from './problems.ts';
import { getResolution, listClausesOfResolution, listResolutions } from './resolutions.ts';
import { resolveReference } from './resolve.ts';
import { addRoot } from './root.ts';
import { getSection, listSections } from './sections.ts';
import { getSource, listFurniture } from './source.ts';

/** All of the API. */
export const routes: readonly AddOperation[] = [
  listClauses,
  getClause,
  listCitedByOfClause,
  listPhrases,
  listResolutions,
  getResolution,
  listClausesOfResolution,
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
  getNote,
  listFindings,
  listCitations,
  listMandates,
  getMandate,
  lookUpCitations,
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
