import { openForBuilding } from '../db/connection.ts';
import type { Db } from '../db/db.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { openStore } from '../src/6-tables/store.ts';
import type { ParsedSource } from '../src/model/document.ts';
import type { OrganizationId } from '../src/model/id.ts';
import type { Organization } from '../src/model/organization.ts';
import { STATES } from '../src/references/states/states.ts';
import { sourceRow } from './fixture.ts';

const IOM: Organization = {
  id: 'iom' as OrganizationId,
  name: 'International Organization for Migration',
  acronyms: ['IOM'],
  otherNames: ['IOM'],
  kind: 'intergovernmental',
  parent: null,
  successor: null,
  contextual: [],
  treaty: null,
  shortNames: [],
  servedBy: null,
  opensLongerNames: false,
  acronymIsWord: false,
};

/** Few of the States, so that databases are made fast. */
const SOME_STATES = STATES.filter(({ id }) => ['BOL', 'CSK', 'FJI'].includes(id));

/** A database in memory (or in `file`), with its tables and the authority records that the fixtures name. */
export function emptyDatabase(file = ':memory:'): Db {
  const db = openForBuilding(file);
  migrateDatabase(db);
  openStore(db).putAuthorities([IOM], SOME_STATES);
  return db;
}

export function databaseOf(...sources: readonly ParsedSource[]): Db {
  const db = emptyDatabase();
  const store = openStore(db);
  for (const [index, parsed] of sources.entries()) store.putSource(parsed, sourceRow(`${index}.txt`));
  return db;
}
