import { z } from 'zod';
import type { Queries } from '../../../db/queries/index.ts';
import { type EntityKind, notFound } from '../../8-services/service-error.ts';
import { idOf } from '../schemas/parameters.ts';
import { Answer } from './answer.ts';
import { fieldsOf } from './filters/fields.ts';
import { type AddOperation, type Description, okResponse, operation } from './operation.ts';

interface Representation extends Description {
  readonly of: EntityKind;
  readonly schema: z.ZodType;
  /** The JSON that is sent for an id; undefined if nothing has it. */
  readonly json: (queries: Queries, id: string) => Promise<string | undefined>;
  /** Why there is nothing with an id, if there is more to say than that. */
  readonly missing?: (queries: Queries, id: string) => Promise<Error>;
}

/** A GET operation that answers what was written of one thing when the data set was built. */
export const representation = ({
  of,
  schema,
  json,
  missing = async (_queries, id) => notFound(of, id),
  ...description
}: Representation): AddOperation =>
  operation({
    ...description,
    params: idOf(of),
    query: z.object({}),
    responses: okResponse(schema),
    fields: fieldsOf(schema),
    isPlain: true,
    answer: async ({ queries, params: { id } }) => {
      const found = await json(queries, id);
      if (found === undefined) throw await missing(queries, id);
      return new Answer(found);
    },
  });
