import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openForReading } from '../../../db/connection.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { decode } from '../../../src/1-read/decode.ts';
import { faultsOf } from '../../../src/8-services/drafts/check-draft.ts';
import type { DraftFaults } from '../../../src/8-services/drafts/draft-check.ts';
import { findFiles, readBytes } from '../../../src/pipeline/files.ts';
import { seed } from '../../../src/pipeline/seed.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';

/**
 * Sends the adopted resolutions among the files and folders that are given through the check of drafts, and prints all
 * that it says against them, to be read: what was adopted has little wrong with it.
 */
const paths = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'clausary-'));
try {
  const database = join(folder, 'clausary.sqlite');
  seed(paths, { database });
  const db = openForReading(database);
  const queries = prepareQueries(db);
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { path } of findFiles(paths).files) {
    const checked = await faultsOf(queries, readDraft(decode(readBytes(path), path), { body: null }));
    if (!checked.units.some(({ kind }) => kind === 'clause')) continue;
    count('texts');
    if (!checked.ok) count('texts with something wrong');
    for (const { about, line } of complaints(checked)) {
      count(about);
      console.log(`${basename(path)}: ${about}: ${line}`);
    }
  }
  for (const [what, number] of [...counts].sort()) console.log(`${what}: ${number}`);
  db.$client.close();
} finally {
  rmSync(folder, { recursive: true });
}

function complaints({
  findings,
  citations,
  units,
}: Pick<DraftFaults, 'findings' | 'citations' | 'units'>): { about: string; line: string }[] {
  const said = new Map(units.map(({ id, text }) => [id, text]));
  return [
    ...findings.map(({ kind, code, unit, message }) => ({
      about: `${kind} ${code}`,
      line: `${message}: “${said.get(unit ?? '') ?? ''}”`,
    })),
    ...citations.flatMap(({ text, unit, corrections }) =>
      corrections.map(({ about, detail }) => ({
        about: `correction of the ${about}`,
        line: `${detail}: “${text}” in “${said.get(unit) ?? ''}”`,
      })),
    ),
  ];
}
