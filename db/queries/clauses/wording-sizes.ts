import type { Db } from '../../db.ts';

/** A wording and the number of its words. */
export interface WordingSize {
  readonly id: number;
  readonly words: number;
}

/** How long each wording is, and when it was used first. */
export interface WordingSizes {
  readonly total: number;
  readonly averageWords: number;
  /** The highest id. */
  readonly last: number;
  /**
   * Of the given wordings, those that exist, have at least `minWords` words, and were used before the day; in the order of
   * their hashes, which does not depend on how the data set came about.
   */
  atLeast(
    ids: Iterable<number>,
    limits: { readonly minWords: number; readonly before: string | null },
  ): WordingSize[];
}

/** Later than all days. */
const NEVER = 0xffff_ffff;

/** The digits of an ISO 8601 date, which are in the order of the days. */
const dayOf = (date: string): number => Number(date.replaceAll('-', ''));

type Row = [id: number, hash: number, words: number, firstDay: number | null];

/**
 * Reads the sizes of all wordings: a search asks for those of thousands, each time of others, and sixteen bytes a
 * wording hold them all.
 */
export function readWordingSizes({ $client }: Db): WordingSizes {
  const { last } = $client
    .prepare<[], { last: number }>('select coalesce(max(id), 0) as last from wordings')
    .get() ?? {
    last: 0,
  };
  const [words, days] = [new Uint32Array(last + 1), new Uint32Array(last + 1)];
  const hashes = new Float64Array(last + 1);
  let [total, sum] = [0, 0];
  const rows = $client
    .prepare<[], Row>(`select id, hash, words, cast(replace(first_date, '-', '') as integer) from wordings`)
    .raw(true);
  for (const [id, hash, length, day] of rows.iterate() as Iterable<Row>) {
    hashes[id] = hash;
    words[id] = length;
    days[id] = day ?? NEVER;
    total += 1;
    sum += length;
  }
  return {
    total,
    averageWords: total === 0 ? 1 : sum / total,
    last,
    atLeast: (ids, { minWords, before }) => {
      const until = before === null ? Number.POSITIVE_INFINITY : dayOf(before);
      const sizes: WordingSize[] = [];
      for (const id of ids) {
        const length = words[id] ?? 0;
        if (length > 0 && length >= minWords && (days[id] ?? NEVER) < until)
          sizes.push({ id, words: length });
      }
      return sizes.sort((a, b) => (hashes[a.id] ?? 0) - (hashes[b.id] ?? 0) || a.id - b.id);
    },
  };
}
