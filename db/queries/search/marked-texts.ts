import type { Db } from '../../db.ts';
import { listParameters } from '../list/value-list.ts';

/** The characters around each match; a source that has them itself is refused when it is read. */
export const MATCH_MARKS = { before: '\x02', after: '\x03' } as const;

/**
 * A text with marks around the words that match as they are written, and with marks around those whose stems
 * match.
 */
export type MarkedTexts = readonly [words: string, stems: string];

/** Marks what matches an FTS5 query in some of the texts that do, by their `seq`. */
export function markedTexts({
  $client,
}: Db): (q: string, seqs: readonly number[]) => ReadonlyMap<number, MarkedTexts> {
  // The plus makes SQLite read the text index once, and not again for each row.
  const statement = $client
    .prepare<[q: string, seqs: string], [seq: number, words: string, stems: string]>(`
      select rowid, ${highlighted(0)}, ${highlighted(1)}
      from unit_text where unit_text match ? and +rowid in (select value from json_each(?))`)
    .raw();
  return (q, seqs) =>
    new Map(statement.all(q, listParameters(seqs).ids).map(([seq, ...marked]) => [seq, marked]));
}

const highlighted = (column: number): string =>
  `highlight(unit_text, ${column}, '${MATCH_MARKS.before}', '${MATCH_MARKS.after}')`;
