import { openForReading } from '../../../db/connection.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { nearest } from '../../8-services/spelling/nearest.ts';
import { failure } from '../../errors.ts';
import type { DocumentId } from '../../model/id.ts';
import { plainName } from '../../model/plain-name.ts';
import { documentId } from '../../references/address.ts';
import { readReference } from '../../references/reference.ts';
import { type BuildSettings, buildDatabase } from './build-database.ts';
import { printPlan } from './plan.ts';

/**
 * Removes the sources of documents from the database, or tells what that would do.
 *
 * @param references any spellings of the documents' symbols
 * @throws DOCUMENT_MISSING, and as `remove` of the pipeline does
 */
export async function removeFromDatabase(
  references: readonly string[],
  { dryRun = false }: { readonly dryRun?: boolean },
  settings: BuildSettings,
): Promise<void> {
  const ids = await documentsMeant(settings.database, references);
  if (dryRun)
    return printPlan(settings.database, { isNeeded: true }, async last => {
      const { planOfRemoval } = await import('../../pipeline/plan.ts');
      return planOfRemoval(ids, last, settings.database);
    });
  await buildDatabase(settings, async options => {
    const { remove } = await import('../../pipeline/remove.ts');
    return remove(ids, options);
  });
}

/** @throws DOCUMENT_MISSING for the first reference that the data set does not have, with what is near */
async function documentsMeant(database: string, references: readonly string[]): Promise<DocumentId[]> {
  const db = openForReading(database);
  try {
    const { vocabulary } = prepareQueries(db);
    const all = new Set((await vocabulary.documents()).map(({ id }) => id));
    return references.map(reference => {
      const meant = idsOf(reference).find(id => all.has(id));
      if (meant !== undefined) return meant as DocumentId;
      throw failure('DOCUMENT_MISSING', reference, reasonFor(reference, all));
    });
  } finally {
    db.$client.close();
  }
}

const idsOf = (reference: string): string[] => [
  reference,
  ...(readReference(reference)?.symbols.map(documentId) ?? []),
];

const MOST_NEAR = 5;

function reasonFor(reference: string, all: ReadonlySet<string>): string {
  const written = (idsOf(reference)[1] ?? reference).replaceAll('/', '_');
  const near = nearest(
    written,
    all.values().map(id => [plainName(id), id] as const),
  ).slice(0, MOST_NEAR);
  return `the data set does not have it${near.length > 0 ? `; it has ${near.join(', ')}` : ''}`;
}
