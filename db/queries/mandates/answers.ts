import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db.ts';
import { answers } from '../../schema.ts';
import { idsParameter, type Stretch } from '../list/paging.ts';

/** What reports answer. */
export function answerQueries(db: Db) {
  const ofDocument = eq(answers.documentId, sql.placeholder('document'));
  const list = db
    .select()
    .from(answers)
    .where(and(ofDocument, gt(answers.ordinal, sql.placeholder('after'))))
    .orderBy(asc(answers.ordinal))
    .limit(sql.placeholder('limit'))
    .prepare();
  const count = db.select({ total: sql<number>`count(*)` }).from(answers).where(ofDocument).prepare();
  const toMandates = db
    .select()
    .from(answers)
    .where(inArray(answers.mandateId, idsParameter))
    .orderBy(asc(answers.mandateId), asc(answers.id))
    .prepare();

  return {
    list: async (document: string, { after: [after], limit }: Stretch) =>
      list.all({ document, after, limit }),
    count: async (document: string) => count.get({ document })?.total ?? 0,
    /** The answers to the given mandates. */
    toMandates: async (ids: readonly string[]) => toMandates.all({ ids: JSON.stringify(ids) }),
  };
}

export type AnswerRow = Awaited<ReturnType<ReturnType<typeof answerQueries>['list']>>[number];
