import type { Db } from '../db.ts';
import { actionQueries } from './actions.ts';
import { annotationQueries } from './annotations.ts';
import { answerQueries } from './answers.ts';
import { citationQueries } from './citations.ts';
import { clauseQueries } from './clauses.ts';
import { datasetQueries } from './dataset.ts';
import { documentQueries } from './documents.ts';
import { findingQueries } from './findings.ts';
import { graphQueries } from './graph.ts';
import { lineageQueries } from './lineage.ts';
import { mandateQueries } from './mandates.ts';
import { mentionQueries } from './mentions.ts';
import { noteQueries } from './notes.ts';
import { organizationQueries } from './organizations.ts';
import { paragraphQueries } from './paragraphs.ts';
import { partQueries } from './parts.ts';
import { resolutionQueries } from './resolutions.ts';
import { searchQueries } from './search.ts';
import { sectionQueries } from './sections.ts';
import { seriesQueries } from './series.ts';
import { sourceQueries } from './sources.ts';
import { unitQueries } from './units.ts';
import { wordingQueries } from './wordings.ts';

/**
 * Every question that is put to the database, prepared. They return promises, whatever the driver does,
 * so that the driver can change.
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
