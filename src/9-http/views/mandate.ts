import type { AnswerRow, ReportedAnswerRow } from '../../../db/queries/mandates/answers.ts';
import type { AddresseeRow, DueRow, MandateDetails } from '../../8-services/mandates/mandates.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { stateGroup } from '../../references/states/state-groups.ts';
import { symbolWorkId } from '../../references/work-id.ts';
import { links, orNull } from '../framework/links.ts';
import type { Answer, Mandate } from '../schemas/mandate.ts';

export function mandateView({
  row,
  text,
  addressees,
  dues,
  answers,
  reportedAnswers,
}: MandateDetails): Mandate {
  const { id, unitId, documentId, askerId } = row.mandate;
  const { action, asking, addressee, antecedent, groups, asked, conditions, status, reason } = row.mandate;
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
    groups: groups.map(({ group, ...own }) => ({ group, name: stateGroup(group)?.name ?? group, ...own })),
    asked,
    dues: dues.map(dueView),
    conditions,
    status,
    reason,
    answers: answers.map(answerView),
    reportedAnswers: reportedAnswers.map(reportedAnswerView),
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

const reportedAnswerView = ({
  mandateId: _,
  documentId: document,
  unitId: unit,
  ...own
}: ReportedAnswerRow): Mandate['reportedAnswers'][number] => ({
  ...own,
  unit,
  document,
  links: {
    document: orNull(links.document, document),
    work: own.symbol === null ? null : links.work(symbolWorkId(own.symbol as DocumentSymbol)),
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
