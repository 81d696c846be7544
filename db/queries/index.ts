import type { Db } from '../db.ts';
import { citationQueries } from './citations/citations.ts';
import { graphQueries } from './citations/graph.ts';
import { actionQueries } from './clauses/actions.ts';
import { clauseQueries } from './clauses/clauses.ts';
import { lineageQueries } from './clauses/lineage.ts';
import { wordingQueries } from './clauses/wordings.ts';
import { datasetQueries } from './dataset/dataset.ts';
import { findingQueries } from './dataset/findings.ts';
import { sourceQueries } from './dataset/sources.ts';
import { annotationQueries } from './documents/annotations.ts';
import { documentQueries } from './documents/documents.ts';
import { noteQueries } from './documents/notes.ts';
import { paragraphQueries } from './documents/paragraphs.ts';
import { partQueries } from './documents/parts.ts';
import { sectionQueries } from './documents/sections.ts';
import { unitQueries } from './documents/units.ts';
import { answerQueries } from './mandates/answers.ts';
import { mandateQueries } from './mandates/mandates.ts';
import { mentionQueries } from './organizations/mentions.ts';
import { organizationQueries } from './organizations/organizations.ts';
import { resolutionQueries } from './resolutions/resolutions.ts';
import { seriesQueries } from './resolutions/series.ts';
import { searchQueries } from './search/search.ts';

/**
 * Every query on the database, prepared. They return promises although the driver is synchronous,
 * so that the driver can be replaced.
 */
export const prepareQueries = (db: Db) => ({
  actions: actionQueries(db),
  annotations: annotationQueries(db),
  answers: answerQueries(db),
  citations: citationQueries(db),
  clauses: clauseQueries(db),
  dataset: datasetQueries(db),
  documents: documentQueries(db),
  findings: findingQueries(db),
  lineage: lineageQueries(db),
  mandates: mandateQueries(db),
  graph: graphQueries(db),
  mentions: mentionQueries(db),
  notes: noteQueries(db),
  organizations: organizationQueries(db),
  paragraphs: paragraphQueries(db),
  parts: partQueries(db),
  resolutions: resolutionQueries(db),
  search: searchQueries(db),
  sections: sectionQueries(db),
  series: seriesQueries(db),
  sources: sourceQueries(db),
  units: unitQueries(db),
  wordings: wordingQueries(db),
});

export type Queries = ReturnType<typeof prepareQueries>;
