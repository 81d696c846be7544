import type { Db } from '../../../db/db.ts';
import { and, asc, eq, inArray, sql } from '../../../db/drizzle.cjs';
import {
  citations,
  documents,
  mandateAddressees,
  mandates,
  organizations,
  seriesMembers,
  units,
} from '../../../db/schema.ts';
import type { Range } from '../../model/range.ts';
import { isDraftSymbol } from '../../references/symbol-facts.ts';
import type { RelatedOrganization } from './addressee-keys.ts';

/** The mandates of a resolution, with what shows what they ask for. */
export interface ResolutionMandates {
  readonly id: string;
  readonly title: string | null;
  /** The id of its series, if it is in one. */
  readonly series: string | null;
  readonly mandates: readonly MandateRow[];
  readonly textOf: ReadonlyMap<string, string>;
  /** By unit, the ranges that name treaties and the like. */
  readonly namedIn: ReadonlyMap<string, readonly Range[]>;
  /** By mandate, the ids of the organizations and offices among its addressees. */
  readonly organizationsOf: ReadonlyMap<string, readonly string[]>;
}

export type MandateRow = Pick<
  typeof mandates.$inferSelect,
  'id' | 'unitId' | 'asking' | 'addressee' | 'antecedent' | 'asked'
>;

const { placeholder } = sql;

/** Reads the mandates of adopted resolutions, a resolution at a time, in the order of the data set. */
export function* readMandates(db: Db): Generator<ResolutionMandates> {
  const ofDocument = placeholder('document');
  const mandatesOf = db
    .select({
      id: mandates.id,
      unitId: mandates.unitId,
      asking: mandates.asking,
      addressee: mandates.addressee,
      antecedent: mandates.antecedent,
      asked: mandates.asked,
    })
    .from(mandates)
    .where(eq(mandates.documentId, ofDocument))
    .orderBy(asc(mandates.seq), asc(mandates.id))
    .prepare();
  const textsOf = db
    .select({ id: units.id, text: units.text })
    .from(units)
    .where(and(eq(units.documentId, ofDocument), eq(units.kind, 'clause')))
    .prepare();
  const namesOf = db
    .select({ unit: citations.unitId, start: citations.start, end: citations.end })
    .from(citations)
    .where(and(eq(citations.documentId, ofDocument), inArray(citations.kind, ['treaty', 'instrument'])))
    .prepare();
  const addresseesOf = db
    .select({ mandate: mandateAddressees.mandateId, organization: mandateAddressees.organizationId })
    .from(mandateAddressees)
    .innerJoin(mandates, eq(mandates.id, mandateAddressees.mandateId))
    .where(eq(mandates.documentId, ofDocument))
    .orderBy(asc(mandateAddressees.start), asc(mandateAddressees.organizationId))
    .prepare();
  for (const { id, title, series } of resolutionsOf(db)) {
    const document = { document: id };
    const rows = mandatesOf.all(document);
    if (rows.length === 0) continue;
    yield {
      id,
      title,
      series,
      mandates: rows,
      textOf: new Map(textsOf.all(document).map(({ id, text }) => [id, text])),
      namedIn: Map.groupBy(namesOf.all(document), ({ unit }) => unit),
      organizationsOf: new Map(
        [...Map.groupBy(addresseesOf.all(document), ({ mandate }) => mandate)].map(([mandate, rows]) => [
          mandate,
          rows.map(({ organization }) => organization),
        ]),
      ),
    };
  }
}

/** Drafts are left out: nobody is asked by them. */
const resolutionsOf = (db: Db) =>
  db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      title: documents.title,
      series: seriesMembers.seriesId,
    })
    .from(documents)
    .leftJoin(seriesMembers, eq(seriesMembers.resolutionId, documents.id))
    .where(eq(documents.type, 'resolution'))
    .orderBy(asc(documents.seq))
    .all()
    .filter(({ symbol }) => !isDraftSymbol(symbol));

export const organizationsById = (db: Db): ReadonlyMap<string, RelatedOrganization> =>
  new Map(
    db
      .select({ id: organizations.id, kind: organizations.kind, parentId: organizations.parentId })
      .from(organizations)
      .all()
      .map(({ id, ...organization }) => [id, organization]),
  );
