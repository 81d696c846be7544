import { type FoundCitation, findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { share } from '../score.ts';

/** A citation as a person labelled it; what it has not is left out. */
export interface Labelled {
  readonly text: string;
  readonly kind: string;
  readonly symbol?: string;
  readonly pinpoint?: string;
  readonly citedDate?: string;
}

export interface Quotation {
  readonly unit: string;
  readonly quotation: string;
  readonly citations: readonly Labelled[];
}

export interface Labels {
  readonly seed: number;
  /** The organ that speaks in the quotations. */
  readonly body: string;
  readonly quotations: readonly Quotation[];
}

export interface Figure {
  readonly name: string;
  readonly labelled: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

/** A quotation in which other citations are found than a person labelled. */
export interface Difference {
  readonly unit: string;
  readonly missed: readonly Labelled[];
  readonly extra: readonly Labelled[];
}

const FIELDS = ['text', 'kind', 'symbol', 'pinpoint', 'citedDate'] as const;

/**
 * Holds what is found against what was labelled: in total, where a citation is right if all its fields are; and field by
 * field among the values that are there, where citations belong together that have the same text.
 */
export function measureCitations({ body, quotations }: Labels): {
  figures: Figure[];
  differences: Difference[];
} {
  const compared = quotations.map(({ unit, quotation, citations }) => {
    const found = findCitations(quotation, { body, symbol: null })
      .filter(({ kind }) => kind !== 'reference')
      .map(citation => asLabelled(quotation, citation));
    return { unit, labelled: citations, found };
  });
  const figures = [
    figure('citations', compared, one => JSON.stringify(FIELDS.map(field => one[field] ?? null))),
    ...FIELDS.map(field =>
      figure(field, compared, one => (one[field] === undefined ? null : `${one.text} | ${one[field]}`)),
    ),
  ];
  const differences = compared.flatMap(({ unit, labelled, found }) => {
    const [missed, extra] = [without(labelled, found), without(found, labelled)];
    return missed.length + extra.length > 0 ? [{ unit, missed, extra }] : [];
  });
  return { figures, differences };
}

function asLabelled(
  quotation: string,
  { start, end, kind, symbol, pinpoint, citedDate }: FoundCitation,
): Labelled {
  return {
    text: quotation.slice(start, end),
    kind,
    ...(symbol === null ? {} : { symbol }),
    ...(pinpoint === null ? {} : { pinpoint }),
    ...(citedDate === null ? {} : { citedDate }),
  };
}

interface Compared {
  readonly labelled: readonly Labelled[];
  readonly found: readonly Labelled[];
}

/** Counts by `key`; what has none is not counted. */
function figure(name: string, compared: readonly Compared[], key: (one: Labelled) => string | null): Figure {
  const keys = (list: readonly Labelled[]) => list.map(key).filter(one => one !== null);
  const counts = compared.map(({ labelled, found }) => {
    const [known, seen] = [keys(labelled), keys(found)];
    return {
      labelled: known.length,
      found: seen.length,
      right: seen.length - withoutKeys(seen, known).length,
    };
  });
  const sum = (of: 'labelled' | 'found' | 'right') => counts.reduce((total, count) => total + count[of], 0);
  const [labelled, found, right] = [sum('labelled'), sum('found'), sum('right')];
  return { name, labelled, found, right, precision: share(right, found), recall: share(right, labelled) };
}

/** Each of `others` takes away one of its like. */
function withoutKeys(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter(one => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function without(list: readonly Labelled[], others: readonly Labelled[]): Labelled[] {
  const key = (one: Labelled) => JSON.stringify(FIELDS.map(field => one[field] ?? null));
  const left = others.map(key);
  return list.filter(one => {
    const at = left.indexOf(key(one));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
