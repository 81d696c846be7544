import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { print } from '../../src/cli/output.ts';
import { AUTHORITY } from '../../src/pipeline/authority.ts';
import { parsedDocuments } from '../parsed-documents.ts';
import { withClearErrors } from '../with-clear-errors.ts';
import { measureCitations } from './citations/measure.ts';
import { reportCitations, underTarget } from './citations/report.ts';
import citationLabels from './labels/citations.json' with { type: 'json' };
import latestCitationLabels from './labels/citations-drawn-2026-11-26.json' with { type: 'json' };
import novemberCitationLabels from './labels/citations-drawn-in-november.json' with { type: 'json' };
import lastCitationLabels from './labels/citations-drawn-last.json' with { type: 'json' };
import laterCitationLabels from './labels/citations-drawn-later.json' with { type: 'json' };
import nameLabels from './labels/names.json' with { type: 'json' };
import laterNameLabels from './labels/names-drawn-later.json' with { type: 'json' };
import { scoreMandates } from './mandates/measure.ts';
import { mandatesUnder, reportMandates } from './mandates/report.ts';
import { measureNames } from './names/measure.ts';
import { namesUnder, reportNames } from './names/report.ts';
import { alignmentsOffTarget, reportAlignments } from './pairs/alignment-report.ts';
import { measureLabelledPairs } from './pairs/labelled-pairs.ts';
import { reportParaphrases } from './pairs/paraphrase-report.ts';
import { paraphrasesOver } from './pairs/paraphrases.ts';
import { retrievalOver } from './pairs/retrieval.ts';
import { reportRetrieval, retrievalUnder } from './pairs/retrieval-report.ts';
import { type Collection, findCollections } from './structure/collections.ts';
import floors from './structure/floors.json' with { type: 'json' };
import { underFloor } from './structure/floors.ts';
import { machineReadable } from './structure/machine-readable.ts';
import { measure } from './structure/measure.ts';
import { report } from './structure/report.ts';

import { measureWays } from './ways/measure-ways.ts';
import { reportWays } from './ways/report-ways.ts';
import { WAYS } from './ways/ways.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', () => process.exit());

/**
 * `npm run accuracy -- [PATH]`: measures the parser against labels made by hand and, in PATH, against known
 * structures.
 */
await new Command('accuracy')
  .description('Measure the parser against texts whose structure is known')
  .argument(
    '[path]',
    'a folder with text/ and structure/, or a folder of such; without one, only labels are used',
  )
  .option('--all', 'show every difference and every example')
  .addOption(
    new Option('--from <way>', 'measure how PATH is read that comes this way; may be given several times')
      .choices(WAYS)
      .argParser(oneMoreWay),
  )
  .option('--texts <folder>', 'what the tools of --from printed, in a folder each; they are run otherwise')
  .option('--verbose', 'with --from, show every difference')
  .option('--json', 'print all that was measured as one JSON object a collection')
  .action(withClearErrors(accuracy))
  .parseAsync();

/** For commander, whose own check of choices a parser replaces. */
function oneMoreWay(way: string, before: readonly string[] = []): readonly string[] {
  if (!WAYS.includes(way)) throw new InvalidArgumentError(`Allowed choices are ${WAYS.join(', ')}.`);
  return [...before, way];
}

interface Options {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly from?: readonly string[];
  readonly texts?: string;
  readonly verbose?: boolean;
}

async function accuracy(
  path: string | undefined,
  { all = false, json = false, from = [], texts, verbose = false }: Options,
) {
  if (path !== undefined && from.length > 0) {
    await print(reportWays(await measureWays(path, from, texts), verbose));
    return;
  }
  await mandates(json);
  await citations(json);
  if (path === undefined) return;
  const collections = findCollections(path);
  for (const collection of collections) {
    const measured = await measure(collection);
    await print(json ? machineReadable(measured) : report(measured, all));
    for (const problem of underFloor(measured)) fault(`${measured.name}: ${problem}`);
  }
  await names(collections, json);
  await alignments(collections, json);
  await retrieval(path, json);
  await paraphrases(path, json);
}

/** Measures mandates against clauses labelled by hand; needs no collection. */
async function mandates(json: boolean) {
  const mandates = scoreMandates(AUTHORITY);
  await print(json ? JSON.stringify({ mandates }) : reportMandates(mandates));
  for (const problem of mandatesUnder(mandates, floors.mandates)) fault(problem);
}

/** Measures citations against quotations labelled by hand; needs no collection. */
async function citations(json: boolean) {
  for (const labels of [
    citationLabels,
    laterCitationLabels,
    lastCitationLabels,
    novemberCitationLabels,
    latestCitationLabels,
  ]) {
    const measured = measureCitations(labels);
    await print(json ? JSON.stringify(measured) : reportCitations(measured, labels));
    for (const problem of underTarget(measured.figures)) fault(`citations: ${problem}`);
  }
}

/** Measures the organizations and offices that are named in labelled texts of the collections. */
async function names(collections: readonly Collection[], json: boolean) {
  for (const { seed, clauses } of [nameLabels, laterNameLabels]) {
    const labelled = new Set(clauses.map(({ document }) => document));
    const files = collections
      .flatMap(({ texts }) => texts)
      .filter(({ path }) => labelled.has(basename(path, extname(path))));
    const names = measureNames(clauses, await parsedDocuments(files), AUTHORITY);
    await print(json ? JSON.stringify({ seed, names }) : reportNames(names));
    for (const problem of namesUnder(names, floors.names)) fault(problem);
  }
}

/** Measures the retrieval of agreed language over the seeds and all documents in `path`. */
async function retrieval(path: string, json: boolean) {
  const measured = await retrievalOver([SEEDS, path]);
  await print(json ? JSON.stringify({ retrieval: measured }) : reportRetrieval(measured));
  for (const problem of retrievalUnder(measured, floors.retrieval)) fault(`agreed language: ${problem}`);
}

/** Looks for clauses by what they say, put in other words, over the seeds and all documents in `path`. */
async function paraphrases(path: string, json: boolean) {
  const paraphrases = await paraphrasesOver([SEEDS, path]);
  await print(json ? JSON.stringify({ paraphrases }) : reportParaphrases(paraphrases));
}

/** Measures the alignment of clauses with those of an earlier resolution against pairs labelled by hand. */
async function alignments(collections: readonly Collection[], json: boolean) {
  const measured = await measureLabelledPairs(collections.flatMap(({ texts }) => texts));
  await print(json ? JSON.stringify({ alignments: measured }) : reportAlignments(measured));
  for (const problem of alignmentsOffTarget(measured.figures, floors.alignments))
    fault(`alignments: ${problem}`);
}

/** Reports a figure that misses its floor; the command goes on measuring, and fails at its end. */
function fault(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
