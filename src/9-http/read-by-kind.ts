import type { UNIT_KINDS } from '../../db/schema.ts';
import { links, unitLink } from './framework/links.ts';
import type { AddOperation } from './framework/operation.ts';
import { getClause } from './routes/clauses/clauses.ts';
import { getDocument } from './routes/documents/documents.ts';
import { getNote } from './routes/documents/notes.ts';
import { getParagraph } from './routes/documents/paragraphs.ts';
import { getPart } from './routes/documents/parts.ts';
import { getSection } from './routes/documents/sections.ts';
import { getTable } from './routes/documents/tables.ts';

/** What answers with one thing, and where. */
interface Read {
  readonly operation: AddOperation;
  readonly address: (id: string, document: string) => string;
}

type Kind = 'document' | (typeof UNIT_KINDS)[number];

const unit = (kind: (typeof UNIT_KINDS)[number], operation: AddOperation): Read => ({
  operation,
  address: (id, document) => unitLink(kind, id, document),
});

/** How a document or a unit of each kind is read by its id. */
export const READ_BY_KIND: Readonly<Record<Kind, Read>> = {
  document: { operation: getDocument, address: links.document },
  particular: unit('particular', getDocument),
  part: unit('part', getPart),
  section: unit('section', getSection),
  paragraph: unit('paragraph', getParagraph),
  clause: unit('clause', getClause),
  note: unit('note', getNote),
  table: unit('table', getTable),
};
