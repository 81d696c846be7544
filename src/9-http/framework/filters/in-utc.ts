import { Problem } from '../problems.ts';

/**
 * The time that a parameter gives, written as the data set writes times: in UTC and to the millisecond, so
 * that they are in order as texts.
 *
 * @param time a time in ISO 8601, with any offset from UTC
 * @throws Problem invalid-parameter, if no clock has such a time that counts no leap seconds
 */
export function inUtc(name: string, time: string): string {
  const parsed = new Date(time);
  if (!Number.isNaN(parsed.getTime())) return parsed.toISOString();
  const detail = `${time} is not a time`;
  throw new Problem('invalid-parameter', `${name}: ${detail}`, { errors: [{ in: 'query', name, detail }] });
}
