import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { decode } from '../../../../src/1-read/decode.ts';
import { print } from '../../../../src/cli/output.ts';
import { findFiles, readBytes, type SourceFile } from '../../../../src/pipeline/files.ts';
import { parsedDocuments } from '../../../parsed-documents.ts';
import { Random } from '../../../random.ts';
import { randomSeed } from '../../../random-seed.ts';
import { wholeNumber } from '../../../whole-number.ts';
import { withClearErrors } from '../../../with-clear-errors.ts';
import { type DrawnText, drawSlips, shuffled } from './draw-slips.ts';

interface Options {
  readonly seed: number;
  readonly texts: number;
  readonly ofEachKind: number;
  readonly labels: string;
  readonly rest: string;
}

/** Shorter texts offer few places. */
const MIN_CLAUSES = 8;

await new Command('make-slips')
  .description('Draw adopted texts, and slips to be put into them; the rest is what they are checked against')
  .argument('<folder>', 'the adopted texts')
  .option('--seed <number>', 'the seed of the random numbers', randomSeed, 20261127)
  .option('--texts <number>', 'how many texts', wholeNumber, 60)
  .option('--of-each-kind <number>', 'how many slips of each kind', wholeNumber, 10)
  .requiredOption('--labels <file>', 'where the slips go')
  .requiredOption('--rest <folder>', 'where the texts are copied that are not drawn')
  .action(withClearErrors(make))
  .parseAsync();

async function make(folder: string, { seed, texts, ofEachKind, labels, rest }: Options): Promise<void> {
  const random = new Random(seed);
  const files = shuffled(findFiles([folder]).files, random);
  const drawn = await drawTexts(folder, files, texts);
  const paths = new Set(drawn.map(({ file }) => join(folder, file)));
  const kept = files.filter(({ path }) => !paths.has(path));
  for (const { path } of kept) copyInto(rest, folder, path);
  const words = kept.map(({ path }) => textOf(path).replaceAll(/\s+/g, ' '));
  const names = new Set(kept.map(({ name }) => name.replace(/\.\w+$/, '')));
  const slips = drawSlips(drawn, ofEachKind, {
    random,
    isKept: symbol => names.has(symbol.replaceAll(/[/( ]+/g, '_').replace(')', '')),
    isKeptWording: sought => words.some(text => text.includes(sought)),
  });
  writeFileSync(
    labels,
    `${JSON.stringify({ seed, slips, unchanged: drawn.map(({ file }) => file) }, null, 1)}\n`,
  );
  await print(`${slips.length} slips in ${drawn.length} texts; ${kept.length} are left`);
}

function textOf(path: string): string {
  return decode(readBytes(path), path);
}

/** The first texts that are one resolution each. */
async function drawTexts(folder: string, files: readonly SourceFile[], count: number): Promise<DrawnText[]> {
  const drawn: DrawnText[] = [];
  for (const file of files) {
    if (drawn.length === count) break;
    const [document, ...others] = await parsedDocuments([file]);
    if (!document || others.length > 0 || document.type !== 'resolution') continue;
    if (document.clauses.length < MIN_CLAUSES) continue;
    drawn.push({ file: relative(folder, file.path), text: textOf(file.path), document });
  }
  return drawn;
}

function copyInto(rest: string, folder: string, path: string): void {
  const to = join(rest, relative(folder, path));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(path, to);
}
