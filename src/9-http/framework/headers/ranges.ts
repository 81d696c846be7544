import type { FastifyRequest } from 'fastify';
import { parse as parseRange } from 'range-parser';
import { Problem } from '../problems.ts';

/** A part of a file, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What part of a file is asked for: one range of it, or null for all of it. Of several ranges all is sent, as
 * HTTP allows; other methods than GET have no ranges.
 *
 * @param etag the strong one of the file, which `If-Range` may name
 * @throws Problem range-not-satisfiable, where all ranges begin behind the end
 */
export function wantedRange(
  { method, headers: { range, 'if-range': ifRange = '' } }: Pick<FastifyRequest, 'method' | 'headers'>,
  etag: string,
  bytes: number,
): ByteRange | null {
  if (method !== 'GET' || range === undefined || (ifRange !== '' && ifRange !== etag)) return null;
  const { code, type, ranges } = parseRange(bytes, range);
  const [only, ...others] = type === 'bytes' ? ranges : [];
  if (only === undefined && code === UNSATISFIABLE)
    throw new Problem('range-not-satisfiable', `The file has ${bytes} bytes.`, {
      headers: { 'content-range': `bytes */${bytes}` },
    });
  return only === undefined || others.length > 0 ? null : { start: only.start, end: only.end };
}

/** What range-parser says if all ranges begin behind the end. */
const UNSATISFIABLE = 2;

/** The header of an answer that has a part of a file. */
export const contentRange = ({ start, end }: ByteRange, bytes: number): string =>
  `bytes ${start}-${end}/${bytes}`;
