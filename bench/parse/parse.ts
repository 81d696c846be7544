import { Command } from 'commander';
import { fail } from '../../src/cli/output.ts';
import { fileFailure } from '../../src/errors.ts';
import type { ParsedSource } from '../../src/model/document.ts';
import { AUTHORITY } from '../../src/pipeline/authority.ts';
import { findFiles, readBytes, type SourceFile } from '../../src/pipeline/files.ts';
import { parseSourceText } from '../../src/pipeline/parse.ts';
import { plainSourceText } from '../../src/pipeline/source-text.ts';
import { interleaved } from '../interleaved.ts';
import { type Spread, spread } from '../spread.ts';
import { wholeNumber } from '../whole-number.ts';
import { countWords } from './words.ts';

const BLANK_LINE = Buffer.from('\n\n');

/**
 * `npm run bench:parse -- PATH`: measures the speed of parsing, and whether its time grows
 * in proportion to the text.
 */
await new Command('bench:parse')
  .description('Measure the speed of parsing, compared with splitting the same bytes into words')
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .option('--runs <number>', 'number of runs of each', wholeNumber, 5)
  .action(bench)
  .parseAsync();

async function bench(paths: readonly string[], { runs }: { readonly runs: number }): Promise<void> {
  const { files, failures } = findFiles(paths);
  for (const error of failures) fail(error);
  const texts = files.flatMap(parsable);
  if (texts.length === 0) return;
  console.log(`${texts.length} texts, ${megabytes(texts).toFixed(1)} MB, ${runs} runs of each in turn\n`);
  await benchSpeed(texts, runs);
  console.log();
  await benchGrowth(texts, runs);
}

/** The bytes of a file if it can be parsed; trying also warms up the compiler. */
function parsable({ path }: SourceFile): Uint8Array[] {
  try {
    const bytes = readBytes(path);
    parse(bytes);
    return [bytes];
  } catch (error) {
    fail(fileFailure(error, path));
    return [];
  }
}

function parse(bytes: Uint8Array): ParsedSource {
  return parseSourceText(plainSourceText(bytes, 'text'), { authority: AUTHORITY, catalogue: new Map() });
}

async function benchSpeed(texts: readonly Uint8Array[], runs: number): Promise<void> {
  const times = await interleaved(runs, [() => texts.map(parse).length, () => texts.map(countWords).length]);
  const [parsing, splitting] = times.map(spread);
  if (!parsing || !splitting) return;
  console.log(`parsing              ${speed(megabytes(texts), parsing)}`);
  console.log(`splitting into words ${speed(megabytes(texts), splitting)}`);
  console.log(`ratio                ${(splitting.median / parsing.median).toFixed(3)}`);
}

/** Parses a quarter, a half and all of the texts, each joined to one: the time should double each time. */
async function benchGrowth(texts: readonly Uint8Array[], runs: number): Promise<void> {
  const sizes = [4, 2, 1].map(step =>
    Buffer.concat(texts.filter((_, index) => index % step === 0).flatMap(text => [text, BLANK_LINE])),
  );
  const times = await interleaved(
    runs,
    sizes.map(bytes => () => parse(bytes)),
  );
  const spreads = times.map(spread);
  for (const [index, time] of spreads.entries()) {
    const size = megabytes(sizes.slice(index, index + 1));
    const longer = time.median / (spreads[0]?.median ?? Number.NaN);
    const larger = size / megabytes(sizes.slice(0, 1));
    const growth = `${longer.toFixed(2)} times the time for ${larger.toFixed(2)} times the text`;
    console.log(`one text of ${size.toFixed(1)} MB   ${speed(size, time)}; ${growth}`);
  }
}

function megabytes(texts: readonly Uint8Array[]): number {
  return texts.reduce((total, { length }) => total + length, 0) / 1e6;
}

/** The speed of the median run, and of the slowest and the fastest. */
function speed(size: number, { median, least, most }: Spread): string {
  const [middle, slowest, fastest] = [median, most, least].map(seconds => (size / seconds).toFixed(2));
  return `${middle} MB/s (${slowest} to ${fastest})`;
}
