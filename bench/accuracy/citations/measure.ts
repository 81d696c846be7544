import { type FoundCitation, findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { matchesOf } from '../matches.ts';
import { share } from '../score.ts';

/** A citation as labelled by hand; fields without a value are absent. */
export interface Labelled {
  readonly text: string;
  readonly kind: string;
  readonly symbol?: string;
  readonly pinpoint?: string;
  readonly citedDate?: string;
}

export interface Quotation {
  readonly unit: string;
  /** The organ that speaks in it, where it is not that of the others. */
  readonly body?: string;
  readonly quotation: string;
  /** Why two readers could differ: the quotation does not count. */
  readonly doubtful?: string;
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

/** A quotation in which the citations found differ from the labelled ones. */
export interface Difference {
  readonly unit: string;
  readonly missed: readonly Labelled[];
  readonly extra: readonly Labelled[];
}

const FIELDS = ['text', 'kind', 'symbol', 'pinpoint', 'citedDate'] as const;

/**
 * Compares the citations found with the labelled ones: in total, where a citation is right if all its fields
 * are; and field by field, over the values present, where citations correspond if they have the same text.
 */
export function measureCitations({ body, quotations }: Labels): {
  figures: Figure[];
  differences: Difference[];
} {
  const certain = quotations.filter(({ doubtful }) => doubtful === undefined);
  const compared = certain.map(({ unit, body: speaker = body, quotation, citations }) => {
    const found = findCitations(quotation, { body: speaker, symbol: null })
      .filter(({ kind }) => kind !== 'reference')
      .map(citation => asLabelled(quotation, citation));
    return { unit, labelled: citations, found };
  });
  const figures = [
    figure('citations', compared, allFields),
    ...FIELDS.map(field =>
      figure(field, compared, citation =>
        citation[field] === undefined ? null : `${citation.text} | ${citation[field]}`,
      ),
    ),
  ];
  const differences = compared.flatMap(({ unit, labelled, found }) => {
    const { extra, missing } = matchesOf(found, labelled, allFields);
    return missing.length + extra.length > 0 ? [{ unit, missed: missing, extra }] : [];
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

/** Counts the values that `read` takes from citations; a citation without a value does not count. */
function figure(
  name: string,
  compared: readonly Compared[],
  read: (citation: Labelled) => string | null,
): Figure {
  const valuesIn = (citations: readonly Labelled[]) => citations.map(read).filter(value => value !== null);
  const counts = compared.map(({ labelled, found }) => {
    const [known, seen] = [valuesIn(labelled), valuesIn(found)];
    const { right } = matchesOf(seen, known, value => value);
    return { labelled: known.length, found: seen.length, right };
  });
  const sum = (count: 'labelled' | 'found' | 'right') =>
    counts.reduce((total, counted) => total + counted[count], 0);
  const [labelled, found, right] = [sum('labelled'), sum('found'), sum('right')];
  return { name, labelled, found, right, precision: share(right, found), recall: share(right, labelled) };
}

const allFields = (citation: Labelled): string =>
  JSON.stringify(FIELDS.map(field => citation[field] ?? null));
