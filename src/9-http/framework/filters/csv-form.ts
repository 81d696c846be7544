import type { onRequestHookHandler } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { csvOf } from '../../exports/csv.ts';
import { Answer, asAnswer, type Responses, textOf, writeAnswer } from '../answer.ts';
import { varyBy } from '../headers/vary.ts';

export const CSV = 'text/csv';

/** The name of the component that describes the items of a page. */
export function itemComponent(page: z.ZodType): string | undefined {
  const { data } = page instanceof z.ZodObject ? page.shape : {};
  return data instanceof z.ZodArray ? (data.element as z.ZodType).meta()?.id : undefined;
}

/**
 * A page of a list as CSV: its items, with the columns of their component, or of those of its fields that are asked
 * for. The next page is where the `Link` header leads.
 */
export function csvAnswer(
  result: unknown,
  responses: Responses,
  component: string,
  fields: readonly string[] | undefined,
): Answer {
  const { data } = JSON.parse(textOf(writeAnswer(result, responses).body));
  return new Answer(csvOf(data, component, fields), {
    type: `${CSV}; charset=utf-8; header=present`,
    headers: asAnswer(result).headers,
  });
}

/** Leads whoever prefers CSV to JSON to the address of the list as CSV. */
export const leadToCsv: onRequestHookHandler = ({ url, headers: { accept } }, reply, done) => {
  varyBy(reply, 'accept');
  if (!namesCsv(accept)) return done();
  const wanted = new Negotiator({ headers: { accept } }).mediaType(['application/json', CSV]);
  if (wanted !== CSV) return done();
  const [path, query] = url.split('?', 2);
  reply.redirect(query === undefined ? `${path}.csv` : `${path}.csv?${query}`, 303);
};

/** Whether an `Accept` header may prefer CSV. */
export const namesCsv = (accept: string | undefined): boolean =>
  accept !== undefined && NAMES_CSV.test(accept);

const NAMES_CSV = /text\/(?:csv|\*)/i;
