import { basename } from 'node:path';
import { Command } from 'commander';
import type { Db } from '../../../db/db.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { decode } from '../../../src/1-read/decode.ts';
import { faultsOf } from '../../../src/8-services/drafts/check-draft.ts';
import type { DraftFaults } from '../../../src/8-services/drafts/draft-check.ts';
import { findFiles, readBytes } from '../../../src/pipeline/files.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';
import { withSeededDatabase } from '../../temporary-folder.ts';
import { withClearErrors } from '../../with-clear-errors.ts';

await new Command('adopted-texts')
  .description(
    'Check adopted resolutions as if they were drafts, and print every complaint, to be read: there should be few',
  )
  .argument('<path...>', 'files, or folders with .txt and .md files')
  .action(withClearErrors((paths: string[]) => withSeededDatabase(paths, db => printComplaints(db, paths))))
  .parseAsync();

async function printComplaints(db: Db, paths: readonly string[]): Promise<void> {
  const queries = prepareQueries(db);
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { path } of findFiles(paths).files) {
    const checked = await faultsOf(queries, await readDraft(decode(readBytes(path), path), { body: null }));
    if (!checked.units.some(({ kind }) => kind === 'clause')) continue;
    count('texts');
    if (!checked.ok) count('texts with something wrong');
    for (const { about, line } of complaints(checked)) {
      count(about);
      console.log(`${basename(path)}: ${about}: ${line}`);
    }
  }
  for (const [what, number] of [...counts].sort()) console.log(`${what}: ${number}`);
}

function complaints({
  findings,
  citations,
  units,
}: Pick<DraftFaults, 'findings' | 'citations' | 'units'>): { about: string; line: string }[] {
  const textOf = new Map(units.map(({ id, text }) => [id, text]));
  return [
    ...findings.map(({ kind, code, unit, message }) => ({
      about: `${kind} ${code}`,
      line: `${message}: “${textOf.get(unit ?? '') ?? ''}”`,
    })),
    ...citations.flatMap(({ text, unit, corrections }) =>
      corrections.map(({ about, detail }) => ({
        about: `correction of the ${about}`,
        line: `${detail}: “${text}” in “${textOf.get(unit) ?? ''}”`,
      })),
    ),
  ];
}
