import { z } from 'zod';
import { requireDocument } from '../../../8-services/documents/require.ts';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { representation } from '../../framework/representation.ts';
import { Note, NoteList } from '../../schemas/documents/note.ts';
import { idOf } from '../../schemas/parameters.ts';
import { first } from '../examples.ts';

export const listNotes = list({
  operationId: 'listNotes',
  url: '/v1/documents/{id}/notes',
  tag: 'Documents',
  summary: 'Get the notes of a document',
  description: 'In the order of the document.',
  example: async queries => {
    const note = await first.note(queries);
    return note && `${links.document(note.documentId)}/notes?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: NoteList,
  start: [-1],
  selection: async (queries, { id }) => (await requireDocument(queries, id)).id,
  rows: (queries, document, page) => queries.notes.keys(document, page),
  key: ({ position }) => [position],
  view: async (queries, _selection, rows) => queries.representations.joinedUnits(rows.map(({ seq }) => seq)),
  total: (queries, document) => queries.notes.count(document),
});

export const getNote = representation({
  operationId: 'getNote',
  url: '/v1/notes/{id}',
  tag: 'Documents',
  summary: 'Get a note',
  description: 'A footnote or an endnote, and the places that point to it.',
  example: async queries => {
    const note = await first.note(queries);
    return note && links.note(note.id);
  },
  of: 'note',
  schema: Note,
  json: ({ representations }, id) => representations.unit('note', id),
});
