import { createHash } from 'node:crypto';
import type { Db } from '../../db/db.ts';
import { asc } from '../../db/drizzle.cjs';
import { dataset, sources } from '../../db/schema.ts';

interface BuiltBy {
  /** Name and version of the program. */
  readonly madeBy: string;
  /** The fingerprint of its code. */
  readonly builtBy: string;
}

/**
 * Stores the version of the data set: a SHA-256 of what it is built by and of its sources, each with the digest of what
 * is stored of it. All else that the data set holds follows from these.
 */
export function setVersion(db: Db, { madeBy, builtBy }: BuiltBy): void {
  const hash = createHash('sha256').update(JSON.stringify([madeBy, builtBy]));
  for (const source of db.select(SOURCE).from(sources).orderBy(asc(sources.id)).all())
    hash.update(JSON.stringify(Object.values(source)));
  db.delete(dataset).run();
  db.insert(dataset)
    .values({ version: hash.digest('hex'), madeBy })
    .run();
}

const SOURCE = {
  id: sources.id,
  name: sources.name,
  mediaType: sources.mediaType,
  digest: sources.digest,
};
