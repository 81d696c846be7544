import { buffer } from 'node:stream/consumers';
import { decode } from '../1-read/decode.ts';
import { failure, fileFailure } from '../errors.ts';
import { readRange, sessionSymbols } from '../fetch/session-range.ts';
import { bodyCalled, readWanted, type Wanted } from '../fetch/wanted.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { readBytes } from '../pipeline/files.ts';
import type { Body } from '../references/body.ts';
import { fail } from './output.ts';

/** What the command line names to be fetched. */
export interface WantedOptions {
  readonly texts: readonly string[];
  readonly list?: string;
  readonly session?: string;
  readonly range?: string;
  readonly body?: string;
}

/** Ends the command because its options are not what they should be. */
type Misuse = (problem: string) => never;

/**
 * The symbols of all that is named, each once. What is not a symbol is reported, and the rest is fetched all
 * the same; what can mean several documents is taken for the likeliest, and said to be.
 */
export async function wantedBy(options: WantedOptions, misuse: Misuse): Promise<readonly DocumentSymbol[]> {
  const body = options.body === undefined ? null : bodyOf(options.body, misuse);
  const inSession = symbolsInSession(options, body, misuse);
  const { texts, list } = options;
  if (texts.length === 0 && list === undefined && inSession.length === 0)
    misuse('nothing to fetch: name symbols, or use --list, or --body with --session and --range');
  const named = texts.flatMap(text => symbolOf(text, '', body));
  const listed =
    list === undefined ? [] : (await linesOf(list)).flatMap(({ text, place }) => symbolOf(text, place, body));
  return [...new Set([...named, ...listed, ...inSession])];
}

const bodyOf = (name: string, misuse: Misuse): Body =>
  bodyCalled(name) ??
  misuse(`no organ is called '${name}'; write its name or acronym, such as GA, HRC, SC or ECOSOC`);

function symbolsInSession(
  { session, range }: WantedOptions,
  body: Body | null,
  misuse: Misuse,
): readonly DocumentSymbol[] {
  if (session === undefined && range === undefined) return [];
  if (session === undefined || range === undefined || body === null)
    return misuse("options '--session' and '--range' go together, and need '--body'");
  const numbers =
    readRange(range) ?? misuse(`'${range}' is no range of numbers; write it as 1-331 or 1-20,35`);
  if (Object.keys(body.resolution).length === 0)
    misuse(`the ${body.name} has no numbered resolutions; name the symbols of its documents`);
  const counts =
    body.resolution.council || body.resolution.year ? 'year, such as 2024' : 'session, such as 79';
  return (
    sessionSymbols(body, session, numbers) ??
    misuse(`the ${body.name} has no resolutions numbered by '${session}'; give the ${counts}`)
  );
}

function symbolOf(text: string, place: string, body: Body | null): DocumentSymbol[] {
  const wanted = readWanted(text, body);
  const shown = text.replaceAll(/\s+/g, ' ').slice(0, LONGEST_SHOWN);
  if (wanted === null) fail(failure('SYMBOL_UNKNOWN', shown, place));
  else if (wanted.others.length > 0) process.stderr.write(`${place}${choice(shown, wanted)}\n`);
  return wanted === null ? [] : [wanted.symbol];
}

/** As much of what is not understood as a message repeats. */
const LONGEST_SHOWN = 100;

const choice = (text: string, { symbol, others }: Wanted): string =>
  `"${text}": taken for ${symbol}; it can also mean ${others.slice(0, 2).join(' or ')}`;

interface ListLine {
  readonly text: string;
  /** Before a message about it: "list.txt:3: ". */
  readonly place: string;
}

/** The lines of a list but for blank ones and remarks, which begin with "#". */
async function linesOf(list: string): Promise<readonly ListLine[]> {
  const name = list === '-' ? 'the input' : list;
  try {
    const text = decode(list === '-' ? await buffer(process.stdin) : readBytes(list), name);
    return text
      .replace(/^\u{feff}/u, '')
      .split(/\r\n?|\n/)
      .map((line, index) => ({ text: line.trim(), place: `${name}:${index + 1}: ` }))
      .filter(({ text }) => text !== '' && !text.startsWith('#'));
  } catch (error) {
    fail(fileFailure(error, name));
    return [];
  }
}
