import type { z } from 'zod';
import type { AddOperation } from '../framework/operation.ts';
import type { StandaloneOperation } from '../framework/standalone.ts';
import { listCitations } from '../routes/citations/citations.ts';
import { listWorks } from '../routes/citations/works.ts';
import { listClauses } from '../routes/clauses/clauses.ts';
import { listFindings } from '../routes/dataset/findings.ts';
import { listManifest } from '../routes/dataset/manifest.ts';
import { listDocuments } from '../routes/documents/documents.ts';
import { listMandates } from '../routes/mandates.ts';
import { listOrganizations } from '../routes/organizations.ts';
import { listSeries } from '../routes/resolutions/series.ts';
import { listStates } from '../routes/states.ts';
import { Citation } from '../schemas/citations/annotations.ts';
import { WorkSummary } from '../schemas/citations/work.ts';
import { Clause } from '../schemas/clauses/clause.ts';
import { Finding } from '../schemas/dataset/finding.ts';
import { ManifestEntry } from '../schemas/dataset/manifest.ts';
import { DocumentSummary } from '../schemas/documents/document.ts';
import { Mandate } from '../schemas/mandate.ts';
import { Organization } from '../schemas/organization.ts';
import { SeriesSummary } from '../schemas/resolutions/series.ts';
import { State } from '../schemas/state.ts';

/** What can be had as a whole: the items of a list of the API. */
export interface ExportedTable {
  readonly name: string;
  readonly list: StandaloneOperation;
  /** The name of the schema of an item. */
  readonly component: string;
}

const table = (name: string, { standalone }: AddOperation, item: z.ZodType): ExportedTable => {
  const { id } = item.meta() ?? {};
  if (standalone === undefined || id === undefined) throw new TypeError(`${name} cannot be exported`);
  return { name, list: standalone, component: id };
};

export const EXPORTED_TABLES: readonly ExportedTable[] = [
  table('documents', listDocuments, DocumentSummary),
  table('clauses', listClauses, Clause),
  table('citations', listCitations, Citation),
  table('works', listWorks, WorkSummary),
  table('mandates', listMandates, Mandate),
  table('series', listSeries, SeriesSummary),
  table('findings', listFindings, Finding),
  table('organizations', listOrganizations, Organization),
  table('states', listStates, State),
  table('manifest', listManifest, ManifestEntry),
];
