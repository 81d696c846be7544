import type { AnswerRow } from '../../../db/queries/mandates/answers.ts';
import type { AddresseeRow, DueRow, MandateDetails } from '../../8-services/mandates/mandates.ts';
import { links, orNull } from '../framework/links.ts';
import type { Answer, Mandate } from '../schemas/mandate.ts';

export function mandateView({ row, text, addressees, dues, answers }: MandateDetails): Mandate {
  const { id, unitId, documentId, askerId } = row.mandate;
  const { action, asking, addressee, antecedent, asked, conditions, status, reason } = row.mandate;
  return {
    id,
    clause: unitId,
    document: documentId,
    text,
    asker: askerId === null || row.askerName === null ? null : { id: askerId, name: row.askerName },
    action,
    asking,
    addressee,
    antecedent,
    addressees: addressees.map(addresseeView),
    asked,
    dues: dues.map(dueView),
    conditions,
    status,
    reason,
    answers: answers.map(answerView),
    latest: Boolean(row.latest),
    links: {
      self: links.mandate(id),
      clause: links.clause(unitId),
      document: links.document(documentId),
      overlaps: links.overlaps(id),
      asker: orNull(links.organization, askerId),
    },
  };
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
