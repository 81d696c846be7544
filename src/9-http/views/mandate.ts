import type { Queries } from '../../../db/queries/index.ts';
import type { AnswerRow } from '../../../db/queries/mandates/answers.ts';
import type { MandateRow } from '../../../db/queries/mandates/mandates.ts';
import { links, orNull } from '../framework/links.ts';
import type { Answer, Mandate } from '../schemas/mandate.ts';

export async function mandateViews(queries: Queries, rows: readonly MandateRow[]): Promise<Mandate[]> {
  const ids = rows.map(({ mandate }) => mandate.id);
  const texts = new Map(
    (await queries.mandates.clauseTexts(rows.map(({ mandate }) => mandate.unitId))).map(({ id, text }) => [
      id,
      text,
    ]),
  );
  const addressees = Map.groupBy(
    await queries.mandates.addressees(ids),
    ({ addressee }) => addressee.mandateId,
  );
  const dues = Map.groupBy(await queries.mandates.dues(ids), ({ mandateId }) => mandateId);
  const answers = Map.groupBy(await queries.answers.toMandates(ids), ({ mandateId }) => mandateId);
  return rows.map(({ mandate, askerName }) => {
    const { id, unitId, documentId, askerId } = mandate;
    const { action, asking, addressee, antecedent, asked, conditions, status, reason } = mandate;
    return {
      id,
      clause: unitId,
      document: documentId,
      text: texts.get(unitId) ?? '',
      asker: askerId === null || askerName === null ? null : { id: askerId, name: askerName },
      action,
      asking,
      addressee,
      antecedent,
      addressees: (addressees.get(id) ?? []).map(addresseeView),
      asked,
      dues: (dues.get(id) ?? []).map(dueView),
      conditions,
      status,
      reason,
      answers: (answers.get(id) ?? []).map(answerView),
      links: {
        self: links.mandate(id),
        clause: links.clause(unitId),
        document: links.document(documentId),
        asker: orNull(links.organization, askerId),
      },
    };
  });
}

export const answerView = ({
  ordinal: _,
  documentId: document,
  targetId: target,
  mandateId: mandate,
  ...own
}: AnswerRow): Answer => ({
  ...own,
  document,
  target,
  mandate,
  links: {
    document: links.document(document),
    target: orNull(links.document, target),
    mandate: orNull(links.mandate, mandate),
  },
});

type AddresseeRow = Awaited<ReturnType<Queries['mandates']['addressees']>>[number];
type DueRow = Awaited<ReturnType<Queries['mandates']['dues']>>[number];

const addresseeView = ({ addressee, name }: AddresseeRow): Mandate['addressees'][number] => {
  const { organizationId: organization, unitId: unit, start, end, text } = addressee;
  return { organization, name, unit, start, end, text, link: links.organization(organization) };
};

const dueView = ({
  kind,
  value,
  bodyId: body,
  asked,
  unitId: unit,
  start,
  end,
  text,
}: DueRow): Mandate['dues'][number] => ({
  kind,
  value,
  body,
  asked,
  unit,
  start,
  end,
  text,
});
