import type { Db } from '../../db.ts';
import { eq, isNotNull, sql } from '../../drizzle.cjs';
import { actions, citations, documents, mandates, organizationNames, organizations } from '../../schema.ts';

/** The values that filters can have, each once. */
export function vocabularyQueries(db: Db) {
  const bodies = db
    .selectDistinct({ body: documents.body })
    .from(documents)
    .where(isNotNull(documents.body))
    .prepare();
  const bodyNames = db
    .selectDistinct({ body: documents.body, id: documents.bodyId, name: organizationNames.name })
    .from(documents)
    .innerJoin(organizationNames, eq(organizationNames.organizationId, documents.bodyId))
    .where(isNotNull(documents.body))
    .prepare();
  const languages = db.selectDistinct({ language: documents.language }).from(documents).prepare();
  const documentIds = db.select({ id: documents.id, symbol: documents.symbol }).from(documents).prepare();
  const actionsOfClauses = db
    .select({ action: actions.action, phrases: actions.phrases })
    .from(actions)
    .prepare();
  const actionsOfMandates = db.selectDistinct({ action: mandates.action }).from(mandates).prepare();
  const organizationIds = db
    .select({ id: organizations.id, name: organizations.name })
    .from(organizations)
    .prepare();
  const namesOfOrganizations = db
    .select({ id: organizationNames.organizationId, name: organizationNames.name })
    .from(organizationNames)
    .prepare();
  // One step of an index for each instrument, where "distinct" reads a row for each citation.
  const instruments = sql<{ name: string }>`
    with recursive instruments(name) as (
      select min(${citations.instrument}) from ${citations}
      union all
      select (select min(${citations.instrument}) from ${citations} where ${citations.instrument} > instruments.name)
      from instruments where instruments.name is not null
    )
    select name from instruments where name is not null`;

  return {
    bodies: async () => bodies.all().flatMap(({ body }) => body ?? []),
    /** The names and the id of the record of each organ that issued documents. */
    bodyNames: async () =>
      bodyNames
        .all()
        .flatMap(({ body, id, name }) => (body === null || id === null ? [] : { body, id, name })),
    languages: async () => languages.all().flatMap(({ language }) => language ?? []),
    /** Ids and symbols of documents. */
    documents: async () => documentIds.all(),
    actions: async () => actionsOfClauses.all(),
    actionsOfMandates: async () => actionsOfMandates.all().map(({ action }) => action),
    /** The ids and main names of organizations. */
    organizations: async () => organizationIds.all(),
    /** All names and acronyms of organizations. */
    organizationNames: async () => namesOfOrganizations.all(),
    instruments: async () => db.all<{ name: string }>(instruments).map(({ name }) => name),
  };
}
