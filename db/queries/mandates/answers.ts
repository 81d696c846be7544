import type { Db } from '../../db.ts';
import { and, asc, eq, inArray, sql } from '../../drizzle.cjs';
import { answers, reportedAnswers } from '../../schema.ts';
import { TOTAL } from '../list/count.ts';
import { followsKey, type KeysetPage, PAGE_LIMIT, pageParameters } from '../list/paging.ts';
import { listedValues, listParameters } from '../list/value-list.ts';

/** The links from reports to the mandates and resolutions that they answer. */
export function answerQueries(db: Db) {
  const isOfDocument = eq(answers.documentId, sql.placeholder('document'));
  const list = db
    .select()
    .from(answers)
    .where(and(isOfDocument, followsKey(answers.ordinal)))
    .orderBy(asc(answers.ordinal))
    .limit(PAGE_LIMIT)
    .prepare();
  const count = db.select(TOTAL).from(answers).where(isOfDocument).prepare();
  const toMandates = db
    .select()
    .from(answers)
    .where(inArray(answers.mandateId, listedValues))
    .orderBy(asc(answers.mandateId), asc(answers.id))
    .prepare();

  const reported = db
    .select()
    .from(reportedAnswers)
    .where(inArray(reportedAnswers.mandateId, listedValues))
    .orderBy(asc(reportedAnswers.mandateId), asc(reportedAnswers.id))
    .prepare();

  return {
    /** What later texts say about reports that answer the given mandates. */
    reported: async (ids: readonly string[]) => reported.all(listParameters(ids)),
    /** The answers that a report gives. */
    list: async (document: string, page: KeysetPage) => list.all({ document, ...pageParameters(page) }),
    count: async (document: string) => count.get({ document })?.total ?? 0,
    /** The answers to the given mandates. */
    toMandates: async (ids: readonly string[]) => toMandates.all(listParameters(ids)),
  };
}

export type ReportedAnswerRow = Awaited<ReturnType<ReturnType<typeof answerQueries>['reported']>>[number];
export type AnswerRow = Awaited<ReturnType<ReturnType<typeof answerQueries>['list']>>[number];
