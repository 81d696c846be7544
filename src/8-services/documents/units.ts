import type { Queries } from '../../../db/queries/index.ts';
import type { EntityKind } from '../service-error.ts';
import { type Annotated, withAnnotations } from './annotations.ts';
import { required } from './require.ts';

/**
 * Makes a function that gets one unit with its annotations; it throws ServiceError
 * NOT_FOUND if there is none.
 */
const unitGetter =
  <Row extends { readonly id: string }>(
    kind: EntityKind,
    byId: (queries: Queries, id: string) => Promise<Row | undefined>,
  ) =>
  async (queries: Queries, id: string): Promise<Annotated<Row>> => {
    const row = required(await byId(queries, id), kind, id);
    const [annotated] = await withAnnotations(queries, [row]);
    return required(annotated, kind, id);
  };

export const clauseById = unitGetter('clause', ({ clauses }, id) => clauses.byId(id));
export const paragraphById = unitGetter('paragraph', ({ paragraphs }, id) => paragraphs.byId(id));
export const sectionById = unitGetter('section', ({ sections }, id) => sections.byId(id));
export const tableById = unitGetter('table', ({ tables }, id) => tables.byId(id));
export const partById = unitGetter('part', ({ parts }, id) => parts.byId(id));
