import type { Db } from '../db.ts';
import { citationQueries } from './citations/citations.ts';
import { graphQueries } from './citations/graph.ts';
import { workQueries } from './citations/works.ts';
import { actionQueries } from './clauses/actions.ts';
import { clauseQueries } from './clauses/clauses.ts';
import { lineageQueries } from './clauses/lineage.ts';
import { wordingQueries } from './clauses/wordings.ts';
import { datasetQueries } from './dataset/dataset.ts';
import { findingQueries } from './dataset/findings.ts';
import { historyQueries } from './dataset/history.ts';
import { sourceQueries } from './dataset/sources.ts';
import { statisticsQueries } from './dataset/statistics.ts';
import { vocabularyQueries } from './dataset/vocabulary.ts';
import { annotationQueries } from './documents/annotations.ts';
import { documentCensusQueries } from './documents/census.ts';
import { citedQueries } from './documents/cited.ts';
import { documentQueries } from './documents/documents.ts';
import { noteQueries } from './documents/notes.ts';
import { paragraphQueries } from './documents/paragraphs.ts';
import { partQueries } from './documents/parts.ts';
import { placeQueries } from './documents/places.ts';
import { sectionQueries } from './documents/sections.ts';
import { tableQueries } from './documents/tables.ts';
import { unitQueries } from './documents/units.ts';
import { unitsAcrossQueries } from './documents/units-across.ts';
import { voteQueries } from './documents/votes.ts';
import { wholeQueries } from './documents/whole.ts';
import { answerQueries } from './mandates/answers.ts';
import { calendarQueries } from './mandates/calendar.ts';
import { mandateQueries } from './mandates/mandates.ts';
import { overlapQueries } from './mandates/overlaps.ts';
import { organizationCensusQueries } from './organizations/census.ts';
import { mentionQueries } from './organizations/mentions.ts';
import { organizationQueries } from './organizations/organizations.ts';
import { representationQueries } from './representations/representations.ts';
import { resolutionQueries } from './resolutions/resolutions.ts';
import { seriesQueries } from './resolutions/series.ts';
import { searchQueries } from './search/search.ts';
import { stateQueries } from './states/states.ts';

const GROUPS = {
  actions: actionQueries,
  annotations: annotationQueries,
  answers: answerQueries,
  calendar: calendarQueries,
  citations: citationQueries,
  cited: citedQueries,
  clauses: clauseQueries,
  dataset: datasetQueries,
  history: historyQueries,
  documentCensus: documentCensusQueries,
  documents: documentQueries,
  findings: findingQueries,
  lineage: lineageQueries,
  mandates: mandateQueries,
  graph: graphQueries,
  mentions: mentionQueries,
  notes: noteQueries,
  tables: tableQueries,
  organizationCensus: organizationCensusQueries,
  organizations: organizationQueries,
  overlaps: overlapQueries,
  paragraphs: paragraphQueries,
  places: placeQueries,
  parts: partQueries,
  representations: representationQueries,
  resolutions: resolutionQueries,
  search: searchQueries,
  sections: sectionQueries,
  series: seriesQueries,
  sources: sourceQueries,
  states: stateQueries,
  statistics: statisticsQueries,
  units: unitQueries,
  unitsAcross: unitsAcrossQueries,
  vocabulary: vocabularyQueries,
  votes: voteQueries,
  whole: wholeQueries,
  wordings: wordingQueries,
  works: workQueries,
};

export type Queries = { readonly [Name in keyof typeof GROUPS]: ReturnType<(typeof GROUPS)[Name]> };

/**
 * Every query on the database. The statements of a group are prepared when the group is first used, since
 * most commands need few of them. Queries return promises although the driver is synchronous, so that the
 * driver can be replaced.
 */
export function prepareQueries(db: Db): Queries {
  const queries = {};
  for (const [name, prepare] of Object.entries(GROUPS)) {
    const get = () => {
      const value = prepare(db);
      Object.defineProperty(queries, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(queries, name, { get, configurable: true, enumerable: true });
  }
  return queries as Queries;
}
