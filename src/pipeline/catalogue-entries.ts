import type { CatalogueEntries } from '../../db/schema.ts';
import type { Catalogue, CatalogueEntry } from '../3-documents/catalogue.ts';
import type { DocumentSymbol } from '../model/id.ts';

/** The entries of a catalogue that the reading of documents depends on: those of their own symbols. */
export const entriesOf = (catalogue: Catalogue, symbols: readonly DocumentSymbol[]): CatalogueEntries =>
  Object.fromEntries(
    symbols.toSorted().flatMap(symbol => {
      const entry = catalogue.get(symbol);
      return entry ? [[symbol, entry] as const] : [];
    }),
  );

/** Whether two say the same, fields in whatever order. */
export const sameEntries = (one: CatalogueEntries, other: CatalogueEntries): boolean =>
  JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

const inOrder = (entries: CatalogueEntries) =>
  Object.entries(entries)
    .map(([symbol, entry]) => [symbol, Object.entries(entry).toSorted(byName)] as const)
    .toSorted(byName);

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : Number(one > other);

/** The catalogue that has these entries and no others. */
export const catalogueOf = (entries: CatalogueEntries): Catalogue =>
  new Map(Object.entries(entries) as [DocumentSymbol, CatalogueEntry][]);
