import type { Row, Rows } from '../../db/insert.ts';
import { NOT_ANSWERED, NOT_ORDERED } from '../../db/not-linked.ts';
import type { ParsedDocument } from '../model/document.ts';
import type { Mandate } from '../model/mandate.ts';

/** The rows of mandates and of the replies of reports. */
export function mandateRowsOf(documents: readonly ParsedDocument[]): Rows {
  const numbered = documents.flatMap(({ id, mandates }) =>
    withIds(mandates).map(mandate => ({ ...mandate, documentId: id })),
  );
  return {
    mandates: numbered.map(mandateRow),
    mandateAddressees: numbered.flatMap(({ id, addressees }) =>
      addressees.map(({ organization, unit, ...span }) => ({
        mandateId: id,
        organizationId: organization,
        unitId: unit,
        ...span,
      })),
    ),
    mandateDues: numbered.flatMap(({ id, dues }) =>
      dues.map(({ unit, body, ...due }, index) => ({
        mandateId: id,
        ordinal: index + 1,
        unitId: unit,
        bodyId: body,
        ...due,
      })),
    ),
    replies: documents.flatMap(replyRows),
  };
}

const withIds = (mandates: readonly Mandate[]): (Mandate & { readonly id: string })[] =>
  [...Map.groupBy(mandates, ({ unit }) => unit).values()].flatMap(ofUnit =>
    ofUnit.map((mandate, index) => ({ ...mandate, id: `${mandate.unit}.M${index + 1}` })),
  );

const mandateRow = ({
  id,
  unit,
  documentId,
  asker,
  action,
  asking,
  addressee,
  antecedent,
  groups,
  asked,
  conditions,
}: Mandate & { readonly id: string; readonly documentId: string }): Row<'mandates'> => ({
  id,
  unitId: unit,
  documentId,
  askerId: asker,
  action,
  asking,
  addressee,
  antecedent,
  groups: [...groups],
  asked: [...asked],
  conditions: [...conditions],
  seq: NOT_ORDERED,
  ...NOT_ANSWERED,
});

const replyRows = ({ id: documentId, replies }: ParsedDocument): Row<'replies'>[] =>
  replies.map(({ unit, asked, dues, ...reply }, index) => ({
    id: `${documentId}.R${index + 1}`,
    documentId,
    unitId: unit,
    asked: [...asked],
    dues: [...dues],
    ...reply,
  }));
