import { openForReading } from '../../db/connection.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { organizationTable } from './organization-table.ts';
import { print } from './output.ts';

/**
 * Prints the organizations that the data set mentions or, for whoever edits the authority file, the names
 * without a record that are built like an organization's; the most frequent first, with counts.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN
 */
export async function printOrganizations(
  database: string,
  { candidates, most }: { readonly candidates: boolean; readonly most: number },
): Promise<void> {
  const db = openForReading(database);
  try {
    const { organizationCensus } = prepareQueries(db);
    const rows = candidates
      ? await organizationCensus.candidates(most)
      : await organizationCensus.mentioned(most);
    await print(organizationTable(rows));
  } finally {
    db.$client.close();
  }
}
