import { z } from 'zod';
import { links } from '../../framework/links.ts';
import { list } from '../../framework/list.ts';
import { okResponse, operation } from '../../framework/operation.ts';
import { Problem } from '../../framework/problems.ts';
import { Note, NoteList } from '../../schemas/documents/note.ts';
import { idOf } from '../../schemas/parameters.ts';
import { noteViews } from '../../views/note.ts';
import { first } from '../examples.ts';
import { documentAt } from './document.ts';

export const listNotes = list({
  operationId: 'listNotes',
  url: '/v1/documents/{id}/notes',
  tag: 'Documents',
  summary: 'Get the notes of a document',
  description: 'In the order in which they stand in the document.',
  example: async queries => {
    const note = await first.note(queries);
    return note && `${links.document(note.documentId)}/notes?limit=1`;
  },
  params: idOf('document'),
  filters: z.object({}),
  page: NoteList,
  start: [-1],
  selection: async (queries, { id }) => (await documentAt(queries, id)).id,
  rows: (queries, document, page) => queries.notes.list(document, page),
  key: ({ position }) => [position],
  view: (queries, _selection, rows) => noteViews(queries, rows),
  total: (queries, document) => queries.notes.count(document),
});

export const getNote = operation({
  operationId: 'getNote',
  url: '/v1/notes/{id}',
  tag: 'Documents',
  summary: 'Get a note',
  description: 'A footnote or an endnote, and the places that point to it.',
  example: async queries => {
    const note = await first.note(queries);
    return note && links.note(note.id);
  },
  params: idOf('note'),
  query: z.object({}),
  responses: okResponse(Note),
  answer: async ({ queries, params: { id } }) => {
    const row = await queries.notes.byId(id);
    if (!row) throw new Problem('not-found', `There is no note "${id}".`);
    const [note] = await noteViews(queries, [row]);
    return note;
  },
});
