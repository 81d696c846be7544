import type { Row, Rows } from '../../db/insert.ts';
import type { ParsedDocument } from '../model/document.ts';

/** The rows of votes, of those who voted, and of sponsors. */
export const voteRowsOf = (documents: readonly ParsedDocument[]): Rows => ({
  votes: documents.flatMap(({ id, vote }) => (vote === null ? [] : voteRow(id, vote))),
  ballots: documents.flatMap(({ id: documentId, vote }) =>
    (vote?.ballots ?? []).map(({ choice, name, state }, index) => ({
      documentId,
      ordinal: index + 1,
      choice,
      name,
      stateId: state,
    })),
  ),
  sponsors: documents.flatMap(({ id: documentId, sponsors }) =>
    sponsors.map(({ name, state, organization, onBehalfOf, joined, unit }, index) => ({
      documentId,
      ordinal: index + 1,
      name,
      stateId: state,
      organizationId: organization,
      onBehalfOf,
      joined,
      unitId: unit,
    })),
  ),
});

const voteRow = (
  documentId: string,
  { unit, manner, inFavour, against, abstaining }: NonNullable<ParsedDocument['vote']>,
): Row<'votes'> => ({ documentId, unitId: unit, manner, inFavour, against, abstaining });
