import type { Db } from '../../db.ts';
import type { UNIT_KINDS } from '../../schema.ts';
import { listParameters } from '../list/value-list.ts';

/** The items of a JSON array, without its brackets, between two texts; in UTF-8. */
export type JoinedItems = (before: string, after: string) => Buffer;

/**
 * What the API answers about units and documents, in JSON as it is sent. The statements are SQLite's own,
 * because they are run at nearly every request, and drizzle would take a tenth of the time of each.
 */
export function representationQueries({ $client }: Db) {
  const unit = $client
    .prepare<[id: string, kind: string], string>(`
      select json from units inner join unit_representations using (seq) where units.id = ? and units.kind = ?`)
    .pluck();
  const document = (json: 'whole' | 'resolution') =>
    $client
      .prepare<[id: string], string | null>(`
        select ${json} from documents inner join document_representations using (seq) where documents.id = ?`)
      .pluck();
  const [whole, resolution] = [document('whole'), document('resolution')];

  /**
   * SQLite joins the items, because bytes need not be decoded to be sent. It takes the listed ones in their
   * order.
   */
  function joined(table: string, json: string) {
    const statement = $client
      .prepare<[before: string, after: string, seqs: string], Buffer>(`
        select cast(? || coalesce(group_concat(stored.${json}, ','), '') || ? as blob)
        from json_each(?) as listed cross join ${table} as stored on stored.seq = listed.value`)
      .pluck();
    return (seqs: readonly number[]): JoinedItems =>
      (before, after) =>
        statement.get(before, after, listParameters(seqs).ids) ?? EMPTY;
  }

  return {
    /** Undefined if there is no unit of this kind with the id. */
    unit: async (kind: (typeof UNIT_KINDS)[number], id: string) => unit.get(id, kind),
    document: async (id: string) => whole.get(id) ?? undefined,
    /** Undefined for a document that is no resolution. */
    resolution: async (id: string) => resolution.get(id) ?? undefined,
    /** Units by their `seq`. */
    joinedUnits: joined('unit_representations', 'json'),
    /** The same for documents by theirs. */
    joinedSummaries: joined('document_representations', 'summary'),
    joinedResolutions: joined('document_representations', 'resolution'),
  };
}

const EMPTY = Buffer.alloc(0);
