import { createHash } from 'node:crypto';
import type { Db } from '../../../db/db.ts';
import { asc, eq, sql } from '../../../db/drizzle.cjs';
import { prepareInsert } from '../../../db/insert.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { documentRepresentations, documents } from '../../../db/schema.ts';
import { writtenDocument } from './written-document.ts';
import { writtenUnits } from './written-units.ts';

export interface RepresentationOptions {
  /** Whether a document is written; those that are not keep what is stored of them. */
  readonly isWritten?: (document: string) => boolean;
  /** Called for each document that is written, with the SHA-256 of what is sent of it and of its units. */
  readonly onWritten?: (document: string, hash: string) => void;
  /** Called before each document with the number of documents done, and the number of all. */
  readonly onDocument?: (done: number, total: number) => void;
}

/**
 * Stores, for each document and each unit that has an address, the JSON that the API sends for it, written by
 * the serializer of its schema. For a database in which everything else is stored and linked; nobody else may
 * use its connection meanwhile.
 */
export async function storeRepresentations(
  db: Db,
  { isWritten = () => true, onWritten, onDocument }: RepresentationOptions = {},
): Promise<void> {
  const queries = prepareQueries(db);
  const removeDocument = db
    .delete(documentRepresentations)
    .where(eq(documentRepresentations.seq, sql.placeholder('seq')))
    .prepare();
  const putDocument = prepareInsert(db, documentRepresentations);
  const putUnit = db.$client.prepare(
    'insert or replace into unit_representations (seq, json) select seq, ? from units where id = ?',
  );
  db.run(sql`begin`);
  const all = db.select(KEY).from(documents).orderBy(asc(documents.seq)).all();
  const written = all.filter(({ id }) => isWritten(id));
  for (const [done, { id, seq }] of written.entries()) {
    onDocument?.(done, written.length);
    removeDocument.run({ seq });
    const document = await writtenDocument(queries, id);
    const hash = createHash('sha256').update(document.whole);
    putDocument.run({ seq, ...document });
    for await (const unit of writtenUnits(queries, id)) {
      putUnit.run(unit.json, unit.id);
      hash.update(unit.json);
    }
    onWritten?.(id, hash.digest('hex'));
  }
  db.run(sql`commit`);
}

const KEY = { id: documents.id, seq: documents.seq };
