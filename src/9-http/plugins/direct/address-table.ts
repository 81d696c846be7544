import { parse } from 'node:querystring';
import type { JsonSchema } from '../../framework/json-schema.ts';
import { type Validator, validatorOf } from '../../framework/schema-compilers.ts';
import type { Answerer } from '../../framework/standalone.ts';

/** An operation that answers with JSON, which depends on nothing but the address and the data set. */
export interface PlainOperation extends Pick<Answerer, 'answer'> {
  /** As OpenAPI writes it: `/v1/resolutions/{id}/clauses`. */
  readonly url: string;
  readonly params: JsonSchema;
  readonly query: JsonSchema;
  /** Turns the query of an address into what the schema of the query describes. */
  asGiven(query: object): object;
  /** Whether it can be had as CSV, too, if `Accept` asks for it. */
  readonly hasCsv: boolean;
  isCostly(query: object): boolean;
}

/** What is asked by an address, with parameters that are valid. */
export interface AskedByAddress {
  readonly operation: PlainOperation;
  readonly params: object;
  readonly query: object;
}

export interface AddressTable {
  readonly add: (operation: PlainOperation) => void;
  /**
   * What is asked; undefined if no operation has this address, its parameters are not valid, or it is costly.
   */
  readonly read: (url: string) => AskedByAddress | undefined;
}

interface Entry {
  readonly operation: PlainOperation;
  readonly isParams: Validator;
  readonly isQuery: Validator;
}

/**
 * Plain operations by their addresses, whose third step, if there is one, is an id: "/v1/notes/A_58_4.N1".
 */
export function addressTable(): AddressTable {
  const byTemplate = new Map<string, Entry>();
  return {
    add: operation =>
      byTemplate.set(operation.url, {
        operation,
        isParams: validatorOf(operation.params),
        isQuery: validatorOf(operation.query),
      }),
    read: url => {
      const end = url.indexOf('?');
      const { template, id } = stepsOf(end < 0 ? url : url.slice(0, end));
      const entry = byTemplate.get(template);
      if (entry === undefined) return undefined;
      const params = id === undefined ? {} : { id: decodeURIComponent(id) };
      const { operation, isParams, isQuery } = entry;
      const query = end < 0 ? {} : operation.asGiven(parse(url.slice(end + 1), '&', '=', ALL_PARAMETERS));
      if (!isParams(params) || !isQuery(query) || operation.isCostly(query)) return undefined;
      return { operation, params, query };
    },
  };
}

const ALL_PARAMETERS = { maxKeys: 0 };

/** "/v1/resolutions/A_RES_58_4/clauses" as "/v1/resolutions/{id}/clauses", with the id as it stands. */
function stepsOf(path: string): { readonly template: string; readonly id?: string } {
  const start = path.indexOf('/', ID_AFTER) + 1;
  if (start === 0) return { template: path };
  const next = path.indexOf('/', start);
  const end = next < 0 ? path.length : next;
  return { template: `${path.slice(0, start)}{id}${path.slice(end)}`, id: path.slice(start, end) };
}

/** Where the second step begins, behind "/v1/". */
const ID_AFTER = 4;
