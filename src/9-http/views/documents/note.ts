import type { ReferencedNote } from '../../../8-services/documents/notes.ts';
import { links, unitLink } from '../../framework/links.ts';
import type { Note } from '../../schemas/documents/note.ts';
import { annotationsView } from './annotations.ts';
import { placed } from './place.ts';

export const noteView = ({ row, annotations, referrers }: ReferencedNote): Note => ({
  id: row.id,
  label: row.label,
  enumerator: row.enumerator,
  text: row.text,
  referredFrom: referrers.map(({ unitId, unitKind, at }) => ({
    unit: unitId,
    at,
    link: unitLink(unitKind, unitId, row.documentId),
  })),
  ...annotationsView(annotations, { ...row, kind: 'note' }),
  ...placed(row, annotations, links.note),
});
