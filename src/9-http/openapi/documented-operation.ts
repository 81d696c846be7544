import type { z } from 'zod';
import type { Responses } from '../framework/answer.ts';
import type { JsonSchema } from '../framework/json-schema.ts';
import type { ProblemKind } from '../framework/problems.ts';

export type Tag =
  | 'Search'
  | 'Documents'
  | 'Resolutions'
  | 'Clauses'
  | 'Organizations'
  | 'States'
  | 'Citations'
  | 'Mandates'
  | 'Drafts'
  | 'Data set'
  | 'Health';

/** What the OpenAPI document says of an operation. */
export interface DocumentedOperation {
  readonly method: 'get' | 'post';
  /** With its parameters as OpenAPI writes them: `/v1/clauses/{id}`. */
  readonly url: `/${string}`;
  readonly operationId: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  /** What is sent, for each media type. */
  readonly body?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  /** What it answers if nothing goes wrong. */
  readonly responses: Responses;
  /** What can go wrong, beside what can with every operation. */
  readonly problems: readonly ProblemKind[];
  /** Whether its answers have an ETag, and 304 is one of them. */
  readonly isCached: boolean;
}
