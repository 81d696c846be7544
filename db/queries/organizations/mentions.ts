import type { Db } from '../../db.ts';
import { and, asc, eq, sql } from '../../drizzle.cjs';
import { mentions, organizations, units } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';

/** A mention, with the name of the organization. */
export const MENTION = {
  unitId: mentions.unitId,
  start: mentions.start,
  end: mentions.end,
  text: mentions.text,
  ranges: mentions.ranges,
  organizationId: mentions.organizationId,
  organizationName: organizations.name,
};

/** The mentions of an organization, in the order of the data set. */
export function mentionQueries(db: Db) {
  const isOfOrganization = eq(mentions.organizationId, sql.placeholder('organization'));
  const list = db
    .select({
      ...MENTION,
      seq: mentions.seq,
      unitKind: units.kind,
      documentId: units.documentId,
    })
    .from(mentions)
    .innerJoin(units, eq(units.id, mentions.unitId))
    .innerJoin(organizations, eq(organizations.id, mentions.organizationId))
    .where(and(isOfOrganization, followsKey(mentions.seq, mentions.start)))
    .orderBy(asc(mentions.seq), asc(mentions.start))
    .limit(PAGE_LIMIT)
    .prepare();
  const count = db.select(TOTAL).from(mentions).where(isOfOrganization).prepare();

  return {
    list: async (organization: string, page: KeysetPage) =>
      list.all({ organization, ...pageParameters(page) }),
    count: async (organization: string) => count.get({ organization })?.total ?? 0,
  };
}
