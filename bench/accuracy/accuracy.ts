import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Authority, readAuthority } from '../../src/5-annotations/organization/authority.ts';
import organizations from '../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { fail, print } from '../../src/cli/output.ts';
import { ClausaryError } from '../../src/errors.ts';
import { measureCitations } from './citations/measure.ts';
import { reportCitations, underTarget } from './citations/report.ts';
import citationLabels from './labels/citations.json' with { type: 'json' };
import lastCitationLabels from './labels/citations-drawn-last.json' with { type: 'json' };
import laterCitationLabels from './labels/citations-drawn-later.json' with { type: 'json' };
import { scoreMandates } from './mandates/measure.ts';
import { mandatesUnder, reportMandates } from './mandates/report.ts';
import { alignmentsOffTarget, reportAlignments } from './pairs/alignment-report.ts';
import { measureLabelledPairs } from './pairs/labelled-pairs.ts';
import { retrievalOver } from './pairs/retrieval.ts';
import { reportRetrieval, retrievalUnder } from './pairs/retrieval-report.ts';
import { type Collection, findCollections } from './structure/collections.ts';
import floors from './structure/floors.json' with { type: 'json' };
import { underFloor } from './structure/floors.ts';
import { machineReadable } from './structure/machine-readable.ts';
import { type Measured, measure } from './structure/measure.ts';
import { report } from './structure/report.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());

/** `npm run accuracy -- PATH`: how well texts are parsed whose structure is known, and what holds for all of them. */
await new Command('accuracy')
  .description('Measure the parser against texts whose structure is known')
  .argument('<path>', 'a folder with text/ and structure/, or a folder of such')
  .option('--all', 'show every difference and every example')
  .option('--json', 'print all that was measured as one JSON object a collection')
  .action(accuracy)
  .parseAsync();

async function accuracy(path: string, { all = false, json = false }: { all?: boolean; json?: boolean }) {
  try {
    const authority = readAuthority(organizations);
    await labelled(authority, json);
    const collections = findCollections(path);
    for (const collection of collections) {
      const measured = measure(collection, authority);
      await print(json ? machineReadable(measured) : report(measured, all));
      holdAgainstFloors(measured);
    }
    await alignments(collections, authority, json);
    await citations(json);
    await retrieval(path, json);
  } catch (error) {
    if (!(error instanceof ClausaryError)) throw error;
    fail(error);
  }
}

/** What was labelled by hand comes first, for it needs no collection. */
async function labelled(authority: Authority, json: boolean) {
  const mandates = scoreMandates(authority);
  await print(json ? JSON.stringify({ mandates }) : reportMandates(mandates));
  for (const problem of mandatesUnder(mandates, floors.mandates)) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  }
}

/** How well citations are found, held against what a person labelled; this needs no texts but those of the fixture. */
async function citations(json: boolean) {
  for (const labels of [citationLabels, laterCitationLabels, lastCitationLabels]) {
    const measured = measureCitations(labels);
    await print(json ? JSON.stringify(measured) : reportCitations(measured, labels));
    for (const problem of underTarget(measured.figures)) fault('citations', problem);
  }
}

/** How well agreed language is found, over all documents in `path` and the seeds. */
async function retrieval(path: string, json: boolean) {
  const measured = await retrievalOver([SEEDS, path]);
  await print(json ? JSON.stringify({ retrieval: measured }) : reportRetrieval(measured));
  for (const problem of retrievalUnder(measured, floors.retrieval)) fault('agreed language', problem);
}

/** How well clauses are aligned with those of an earlier resolution, held against what a person labelled. */
async function alignments(collections: readonly Collection[], authority: Authority, json: boolean) {
  const texts = collections.flatMap(collection => collection.texts);
  const measured = measureLabelledPairs(texts, authority);
  if (!measured) return;
  await print(json ? JSON.stringify({ alignments: measured }) : reportAlignments(measured));
  for (const problem of alignmentsOffTarget(measured.figures, floors.alignments))
    fault('alignments', problem);
}

function holdAgainstFloors(measured: Measured): void {
  for (const problem of underFloor(measured)) {
    fault(measured.name, problem);
  }
}

function fault(of: string, problem: string): void {
  process.stderr.write(`${of}: ${problem}\n`);
  process.exitCode = 1;
}
