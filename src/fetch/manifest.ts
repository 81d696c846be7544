import { z } from 'zod';
import type { DocumentSymbol } from '../model/id.ts';
import { FORMATS, keyOf, LANGUAGES } from './request.ts';

/*
 * The manifest of a folder is a text of lines, one JSON object each, that is only ever added to. A line is
 * written with one call, whatever the length of the manifest; a kill can cut off the last line, and no other;
 * and what was said first is still there. The last line about a request is the one that counts.
 */

const request = {
  symbol: z.string().transform(symbol => symbol as DocumentSymbol),
  language: z.enum(LANGUAGES),
  format: z.enum(FORMATS),
};

const file = { file: z.string(), bytes: z.int().min(0), sha256: z.string().length(64) };

/** When the service answered, ISO 8601; for a kept file, when it was found. */
const at = z.iso.datetime();

const entry = z.discriminatedUnion('status', [
  /** A file that came from the service: `address` is what was asked, `from` where it was sent on to. */
  z.object({
    status: z.literal('fetched'),
    ...request,
    ...file,
    address: z.string(),
    from: z.string().optional(),
    at,
  }),
  /** A file that stood in the folder under this name before; it is left as it is. */
  z.object({ status: z.literal('kept'), ...request, ...file, at }),
  /** What the service does not have. */
  z.object({ status: z.literal('not-found'), ...request, address: z.string(), reason: z.string(), at }),
]);

export type Entry = z.infer<typeof entry>;

export const entryLine = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/**
 * The last entry for each request, by its key.
 *
 * @param text lines that all end with a line feed
 * @throws BadLine for the first line that is no entry
 */
export function readManifest(text: string): ReadonlyMap<string, Entry> {
  const entries = text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => readLine(line, index + 1));
  return new Map(entries.map(entry => [keyOf(entry), entry]));
}

/** Which line is no entry, and why. */
export class BadLine extends Error {}

function readLine(line: string, number: number): Entry {
  const json = parseJson(line);
  const { data, error } = entry.safeParse(json);
  if (data) return data;
  const [issue] = error.issues;
  const reason = json === undefined ? 'it is not JSON' : `${issue?.path.join('.')}: ${issue?.message}`;
  throw new BadLine(`line ${number}: ${reason}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
