import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { mentions, organizations, units } from '../../schema.ts';
import { follows, keyValues, type Stretch } from '../list/paging.ts';

/** The places that name an organization, in the order of the data set. */
export function mentionQueries(db: Db) {
  const ofOrganization = eq(mentions.organizationId, sql.placeholder('organization'));
  const list = db
    .select({
      seq: mentions.seq,
      unitId: mentions.unitId,
      unitKind: units.kind,
      documentId: units.documentId,
      start: mentions.start,
      end: mentions.end,
      text: mentions.text,
      ranges: mentions.ranges,
      organizationId: mentions.organizationId,
      organizationName: organizations.name,
    })
    .from(mentions)
    .innerJoin(units, eq(units.id, mentions.unitId))
    .innerJoin(organizations, eq(organizations.id, mentions.organizationId))
    .where(and(ofOrganization, follows(sql`${mentions.seq}`, sql`${mentions.start}`)))
    .orderBy(asc(mentions.seq), asc(mentions.start))
    .limit(sql.placeholder('limit'))
    .prepare();
  const count = db.select({ total: sql<number>`count(*)` }).from(mentions).where(ofOrganization).prepare();

  return {
    list: async (organization: string, { after, limit }: Stretch) =>
      list.all({ organization, ...keyValues(after), limit }),
    count: async (organization: string) => count.get({ organization })?.total ?? 0,
  };
}
