import type { AddOperation } from '../framework/operation.ts';
import type { StandaloneOperation } from '../framework/standalone.ts';
import type { DocumentedOperation } from '../openapi/documented-operation.ts';
import {
  listCitations,
  listCitationsOfDocument,
  listCitedBy,
  listCitedByOfClause,
  listCitedByOfParagraph,
  listCitedByOfPart,
} from './citations/citations.ts';
import { getGraph, getGraphImage, getGraphml } from './citations/graph.ts';
import { lookUpCitations } from './citations/lookup.ts';
import { resolveReference } from './citations/resolve.ts';
import { getWork, listWorks } from './citations/works.ts';
import { findAgreedLanguage, getSimilarWordings } from './clauses/agreed-language.ts';
import { getClauses } from './clauses/batch.ts';
import { getClause, listClauses } from './clauses/clauses.ts';
import { getLineage } from './clauses/lineage.ts';
import { listPhrases } from './clauses/phrases.ts';
import { getDatabase } from './dataset/database.ts';
import { getDataset } from './dataset/dataset.ts';
import { getExport, listExports } from './dataset/exports.ts';
import { listFindings } from './dataset/findings.ts';
import { addHealth } from './dataset/health.ts';
import { getFeed, listManifest } from './dataset/manifest.ts';
import { addProblemPages } from './dataset/problems.ts';
import { addRoot } from './dataset/root.ts';
import { listStatistics } from './dataset/statistics.ts';
import { listAllMentions, listAllNotes, listAllParagraphs, listAllSections } from './documents/across.ts';
import { getDocument, listDocuments } from './documents/documents.ts';
import { formsOfClause, formsOfDocument } from './documents/forms.ts';
import { getNote, listNotes } from './documents/notes.ts';
import { getParagraph, listParagraphs } from './documents/paragraphs.ts';
import { getPart } from './documents/parts.ts';
import { getSection, listSections } from './documents/sections.ts';
import { getSource, getText, listFurniture } from './documents/source.ts';
import { getTable, listTables } from './documents/tables.ts';
import { listBallots, listSponsors } from './documents/votes.ts';
import { checkDrafts, checkDraftsInWord } from './drafts.ts';
import { getMandate, listAnswersOfDocument, listMandates, listMandatesOfDocument } from './mandates.ts';
import { addMcp } from './mcp.ts';
import { getOrganization, listMentions, listOrganizations } from './organizations.ts';
import { listOverlaps, listOverlapsOfMandate } from './overlaps.ts';
import { getComparison, getRedline } from './resolutions/comparison.ts';
import { getResolution, listClausesOfResolution, listResolutions } from './resolutions/resolutions.ts';
import { getSeries, getSeriesMatrix, listSeries } from './resolutions/series.ts';
import { searchTexts } from './search.ts';
import { getState, listStates, listVotesOfState } from './states.ts';

/** Everything that has an address. */
export const routes: readonly AddOperation[] = [
  searchTexts,
  listClauses,
  getClauses,
  getClause,
  ...formsOfClause,
  listCitedByOfClause,
  getLineage,
  getSimilarWordings,
  findAgreedLanguage,
  listPhrases,
  listResolutions,
  getResolution,
  listClausesOfResolution,
  getComparison,
  getRedline,
  listSeries,
  getSeries,
  getSeriesMatrix,
  listDocuments,
  getDocument,
  ...formsOfDocument,
  listAllSections,
  listAllParagraphs,
  listAllNotes,
  listAllMentions,
  listSections,
  listParagraphs,
  listNotes,
  listTables,
  listBallots,
  listSponsors,
  listCitationsOfDocument,
  listCitedBy,
  listMandatesOfDocument,
  listAnswersOfDocument,
  getSource,
  getText,
  listFurniture,
  getParagraph,
  listCitedByOfParagraph,
  getSection,
  getPart,
  listCitedByOfPart,
  getNote,
  getTable,
  listFindings,
  listCitations,
  listWorks,
  getWork,
  listMandates,
  getMandate,
  listOverlapsOfMandate,
  listOverlaps,
  lookUpCitations,
  checkDrafts,
  checkDraftsInWord,
  getGraph,
  getGraphImage,
  getGraphml,
  resolveReference,
  listOrganizations,
  getOrganization,
  listMentions,
  listStates,
  getState,
  listVotesOfState,
  listStatistics,
  getDataset,
  listManifest,
  getFeed,
  listExports,
  getDatabase,
  getExport,
  addHealth,
  addProblemPages,
  addMcp,
  addRoot,
];

/** What the OpenAPI document says of each of them. */
export const documented: readonly DocumentedOperation[] = routes.flatMap(({ documented = [] }) => documented);

/** Every operation of the API, without the routes that lead to it. */
export const operations: readonly StandaloneOperation[] = routes.flatMap(
  ({ standalone }) => standalone ?? [],
);
