import type { Queries } from '../../../db/queries/index.ts';
import { documentById } from '../../8-services/documents/document.ts';
import { componentOf } from '../framework/json-schema.ts';
import { serializerOf } from '../framework/schema-compilers.ts';
import { Document, DocumentSummary, Resolution } from '../schemas/documents/document.ts';
import { documentSummary, documentView, resolutionView } from '../views/documents/document.ts';

/** A document as it is sent. */
export interface WrittenDocument {
  /** As one item of a list. */
  readonly summary: string;
  /** As a resolution; null for other documents. */
  readonly resolution: string | null;
  readonly whole: string;
}

const writeSummary = serializerOf(componentOf(DocumentSummary));
const writeResolution = serializerOf(componentOf(Resolution));
const writeWhole = serializerOf(componentOf(Document));

export async function writtenDocument(queries: Queries, id: string): Promise<WrittenDocument> {
  const document = await documentById(queries, id);
  const resolution = await queries.resolutions.byId(id);
  return {
    summary: writeSummary(documentSummary(document.row)),
    resolution: resolution ? writeResolution(resolutionView(resolution)) : null,
    whole: writeWhole(documentView(document)),
  };
}
