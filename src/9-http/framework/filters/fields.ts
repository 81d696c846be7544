import { z } from 'zod';
import { Answer, asAnswer, type Responses, textOf, writeAnswer } from '../answer.ts';

/** The properties of the items of a page. */
export function fieldsOfItems(page: z.ZodType): readonly string[] {
  const { data } = page instanceof z.ZodObject ? page.shape : {};
  return data instanceof z.ZodArray ? fieldsOf(data.element) : [];
}

/** The properties of an object. */
export const fieldsOf = (schema: z.core.$ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/**
 * The parameter that asks for some of these properties. It is not in the OpenAPI document: an answer without the
 * others is not what the document promises, and generated clients would refuse it.
 */
export const fieldsParameter = ([first, ...others]: readonly string[]): z.ZodRawShape =>
  first === undefined
    ? {}
    : {
        fields: z
          .array(z.enum([first, ...others]))
          .optional()
          .describe('The properties that are wanted.'),
      };

/** An answer with some properties alone: of the items of a list, or of the thing itself. */
export function withFields(result: unknown, responses: Responses, fields: readonly string[]): Answer {
  const { headers } = asAnswer(result);
  const { body, status, type } = writeAnswer(result, responses);
  const whole: Item = JSON.parse(textOf(body));
  const { data } = whole;
  const some = Array.isArray(data)
    ? { ...whole, data: data.map(item => picked(item, fields)) }
    : picked(whole, fields);
  return new Answer(JSON.stringify(some), { status, type, headers });
}

type Item = Readonly<Record<string, unknown>>;

const picked = (item: Item, fields: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
