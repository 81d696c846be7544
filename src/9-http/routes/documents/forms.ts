import { z } from 'zod';
import type { Queries } from '../../../../db/queries/index.ts';
import { type WholeText, wholeDocument, wholeUnit } from '../../../8-services/documents/whole-document.ts';
import type { Form, FormOf } from '../../../forms/form.ts';
import { FORMS } from '../../../forms/forms.ts';
import { Answer } from '../../framework/answer.ts';
import { componentOf, type JsonSchema } from '../../framework/json-schema.ts';
import { links } from '../../framework/links.ts';
import { type AddOperation, operation } from '../../framework/operation.ts';
import { JsonLd } from '../../schemas/documents/json-ld.ts';
import { idOf } from '../../schemas/parameters.ts';
import { first } from '../examples.ts';

/** What a form can be had of. */
interface Subject {
  readonly of: FormOf;
  readonly name: 'Document' | 'Clause';
  readonly tag: 'Documents' | 'Clauses';
  /** The address of one that shows the operation at work. */
  readonly example: (queries: Queries) => Promise<string | undefined>;
  readonly read: (queries: Queries, id: string) => Promise<WholeText>;
}

const formOf = (
  { of, name, tag, example, read }: Subject,
  { name: suffix, id, title, mediaType, write }: Form,
): AddOperation =>
  operation({
    operationId: `get${name}As${id}`,
    url: `/v1/${of}s/{id}.${suffix}`,
    tag,
    summary: `Get a ${of} as ${title}`,
    description:
      `The ${of} in another form. \`GET /v1/${of}s/{id}\` leads here too, if its \`Accept\` prefers ` +
      `\`${mediaType}\`.`,
    example: async queries => {
      const address = await example(queries);
      return address && `${address}.${suffix}`;
    },
    params: idOf(of),
    query: z.object({}),
    responses: {
      200: {
        description: `The ${of} as ${title}.`,
        content: { [mediaType]: { schema: schemaOf(mediaType) } },
      },
    },
    // The whole document is read, even for a clause.
    isCostly: () => true,
    answer: async ({ queries, params: { id } }) =>
      new Answer(write(await read(queries, id)), { type: `${mediaType}; charset=utf-8` }),
  });

const schemaOf = (mediaType: string): JsonSchema =>
  mediaType === 'application/ld+json' ? componentOf(JsonLd) : { type: 'string' };

const formsOf = (subject: Subject): AddOperation[] =>
  FORMS.filter(form => form.of.includes(subject.of)).map(form => formOf(subject, form));

export const formsOfDocument: readonly AddOperation[] = formsOf({
  of: 'document',
  name: 'Document',
  tag: 'Documents',
  example: async queries => {
    const clause = await first.clause(queries);
    return clause && links.document(clause.documentId);
  },
  read: wholeDocument,
});

export const formsOfClause: readonly AddOperation[] = formsOf({
  of: 'clause',
  name: 'Clause',
  tag: 'Clauses',
  example: async queries => {
    const clause = await first.clause(queries);
    return clause && links.clause(clause.id);
  },
  read: (queries, id) => wholeUnit(queries, 'clause', id),
});
