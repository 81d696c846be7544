import type { Queries } from '../../../db/queries/index.ts';
import type { AnswerRow, ReportedAnswerRow } from '../../../db/queries/mandates/answers.ts';
import type { MandateRow } from '../../../db/queries/mandates/mandates.ts';
import { required } from '../documents/require.ts';

/**
 * A mandate with the clause that gives it, its addressees and deadlines, and the documents that answer it.
 */
export interface MandateDetails {
  readonly row: MandateRow;
  /** Text of the clause. */
  readonly text: string;
  readonly addressees: readonly AddresseeRow[];
  readonly dues: readonly DueRow[];
  readonly answers: readonly AnswerRow[];
  readonly reportedAnswers: readonly ReportedAnswerRow[];
}

export type AddresseeRow = Awaited<ReturnType<Queries['mandates']['addressees']>>[number];
export type DueRow = Awaited<ReturnType<Queries['mandates']['dues']>>[number];

/** @throws ServiceError NOT_FOUND */
export async function mandateById(queries: Queries, id: string): Promise<MandateDetails> {
  const row = required(await queries.mandates.byId(id), 'mandate', id);
  const [mandate] = await mandatesWithDetails(queries, [row]);
  return required(mandate, 'mandate', id);
}

/** Reads the details of a page of mandates at once. */
export async function mandatesWithDetails(
  queries: Queries,
  rows: readonly MandateRow[],
): Promise<MandateDetails[]> {
  const ids = rows.map(({ mandate }) => mandate.id);
  const clauses = await queries.mandates.clauseTexts(rows.map(({ mandate }) => mandate.unitId));
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  const addressees = Map.groupBy(
    await queries.mandates.addressees(ids),
    ({ addressee }) => addressee.mandateId,
  );
  const dues = Map.groupBy(await queries.mandates.dues(ids), ({ mandateId }) => mandateId);
  const answers = Map.groupBy(await queries.answers.toMandates(ids), ({ mandateId }) => mandateId);
  const reported = Map.groupBy(await queries.answers.reported(ids), ({ mandateId }) => mandateId);
  return rows.map(row => ({
    row,
    text: texts.get(row.mandate.unitId) ?? '',
    addressees: addressees.get(row.mandate.id) ?? [],
    dues: dues.get(row.mandate.id) ?? [],
    answers: answers.get(row.mandate.id) ?? [],
    reportedAnswers: reported.get(row.mandate.id) ?? [],
  }));
}
