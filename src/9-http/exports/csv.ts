import { stringify } from 'csv-stringify/sync';
import { componentsById, type JsonSchema } from '../framework/json-schema.ts';
import type { Item } from './pages.ts';

/**
 * The pages of a list as CSV (RFC 4180), with a line of heads. What is in an object has a column of its own,
 * "provenance.source"; a list is one field, in JSON.
 *
 * @param component the name of the schema of the items
 */
export async function* csvLines(
  pages: AsyncIterable<readonly Item[]>,
  component: string,
): AsyncGenerator<string> {
  const columns = columnsOf(component);
  yield stringify([columns], LINES);
  for await (const items of pages) {
    const rows = items.map(item => columns.map(column => fieldOf(item, column)));
    yield stringify(rows, LINES);
  }
}

/** Some items as CSV, with the columns of all their fields or of some. */
export function csvOf(
  items: readonly Item[],
  component: string,
  fields: readonly string[] | undefined,
): string {
  const columns = columnsOf(component).filter(
    column => fields?.includes(column.split('.', 1)[0] ?? '') ?? true,
  );
  return stringify([columns, ...items.map(item => columns.map(column => fieldOf(item, column)))], LINES);
}

const LINES = { record_delimiter: 'windows' } as const;

/** The paths of the fields that every item of a component has, down to those that hold a value or a list. */
export function columnsOf(component: string): string[] {
  const { properties = {}, required = [] } = componentsById().get(component) as Properties;
  return required.flatMap(name => {
    const schema = properties[name] ?? {};
    const reference = [schema, ...anyOf(schema)].map(({ $ref }) => $ref).find($ref => $ref !== undefined);
    return reference === undefined
      ? [name]
      : columnsOf(reference.replace('#', '')).map(column => `${name}.${column}`);
  });
}

interface Property extends JsonSchema {
  readonly $ref?: string;
}

interface Properties extends JsonSchema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

const anyOf = ({ anyOf: alternatives }: Property): readonly Property[] =>
  Array.isArray(alternatives) ? alternatives : [];

function fieldOf(item: Item, column: string): string {
  let value: unknown = item;
  for (const step of column.split('.')) value = (value as Item | null | undefined)?.[step];
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
