import type { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import type { KeysetPage } from '../../../db/queries/list/paging.ts';
import { withAnnotations } from '../../8-services/documents/annotations.ts';
import { notesWithReferrers } from '../../8-services/documents/notes.ts';
import { componentOf } from '../framework/json-schema.ts';
import { serializerOf } from '../framework/schema-compilers.ts';
import { Clause } from '../schemas/clauses/clause.ts';
import { Note } from '../schemas/documents/note.ts';
import { Paragraph } from '../schemas/documents/paragraph.ts';
import { Part } from '../schemas/documents/part.ts';
import { Section } from '../schemas/documents/section.ts';
import { Table } from '../schemas/documents/table.ts';
import { clauseView } from '../views/clauses/clause.ts';
import { noteView } from '../views/documents/note.ts';
import { paragraphView } from '../views/documents/paragraph.ts';
import { partView } from '../views/documents/part.ts';
import { sectionView } from '../views/documents/section.ts';
import { tableView } from '../views/documents/table.ts';

/** A unit as it is sent. */
export interface WrittenUnit {
  readonly id: string;
  readonly json: string;
}

/** All units of a document that have an address, kind by kind. */
export async function* writtenUnits(queries: Queries, document: string): AsyncGenerator<WrittenUnit> {
  for (const written of KINDS) yield* written(queries, document);
}

type Written = (queries: Queries, document: string) => AsyncGenerator<WrittenUnit>;

interface Kind<Row> {
  readonly schema: z.ZodType;
  /** The units of a document: all of them, or those of a page, if they are read in pages by `key`. */
  readonly rows: (queries: Queries, document: string, page: KeysetPage) => Promise<Row[]>;
  /** The place of a unit in the order that its pages have. */
  readonly key?: (row: Row) => number;
  readonly view: (queries: Queries, rows: readonly Row[]) => Promise<{ readonly id: string }[]>;
}

function kind<Row>({ schema, rows, key, view }: Kind<Row>): Written {
  const write = serializerOf(componentOf(schema));
  return async function* (queries, document) {
    for (let after: number | undefined = BEFORE_FIRST; after !== undefined; ) {
      const page: Row[] = await rows(queries, document, { after: [after], limit: PAGE });
      for (const unit of await view(queries, page)) yield { id: unit.id, json: write(unit) };
      const last = page.at(-1);
      after = key && last !== undefined ? key(last) : undefined;
    }
  };
}

/** How many units are in memory at once. */
const PAGE = 200;
const BEFORE_FIRST = -1;

const annotated =
  <Row extends { readonly id: string }>(
    view: (unit: Awaited<ReturnType<typeof withAnnotations<Row>>>[number]) => { readonly id: string },
  ) =>
  async (queries: Queries, rows: readonly Row[]) =>
    (await withAnnotations(queries, rows)).map(view);

const position = (row: { readonly position: number }): number => row.position;

const KINDS: readonly Written[] = [
  kind({
    schema: Clause,
    rows: ({ clauses }, resolution, page) => clauses.list({ resolution }, page),
    key: ({ seq }) => seq,
    view: annotated(clauseView),
  }),
  kind({
    schema: Paragraph,
    rows: ({ paragraphs }, document, page) => paragraphs.list({ document }, page),
    key: position,
    view: annotated(paragraphView),
  }),
  kind({
    schema: Note,
    rows: ({ notes }, document, page) => notes.list(document, page),
    key: position,
    view: async (queries, rows) => (await notesWithReferrers(queries, rows)).map(noteView),
  }),
  kind({
    schema: Table,
    rows: ({ tables }, document, page) => tables.list(document, page),
    key: position,
    view: annotated(tableView),
  }),
  kind({
    schema: Section,
    rows: ({ sections }, document) => sections.between(document, 0, Number.MAX_SAFE_INTEGER),
    view: annotated(sectionView),
  }),
  kind({
    schema: Part,
    rows: ({ parts }, document) => parts.ofDocument(document),
    view: annotated(partView),
  }),
];
