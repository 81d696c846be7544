import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { ASKED, isThere, serve } from './served.ts';

const PACKAGES = ['openapi-python-client==0.29.1', 'ruff', 'mypy'];

/** The media types of files and forms, which the generator does not know, and what it is to take them for. */
const CONFIGURATION = `
content_type_overrides:
  application/vnd.sqlite3: application/octet-stream
  application/vnd.openxmlformats-officedocument.wordprocessingml.document: application/octet-stream
  application/graphml+xml: text/plain
  application/akn+xml: text/plain
  application/x-bibtex: text/plain
  application/x-research-info-systems: text/plain
  image/svg+xml: text/plain
`;

const PROGRAM = `
import json
import sys

from clausary_client import Client
from clausary_client.api.citations import look_up_citations
from clausary_client.api.clauses import get_clause, list_clauses
from clausary_client.models import Clause, ClauseKind, ClauseList, Lookup, LookupRequest, Problem
from clausary_client.types import UNSET

client = Client(base_url=sys.argv[1])

clause = get_clause.sync("${ASKED.clause}", client=client)
assert isinstance(clause, Clause)

texts: list[str] = []
cursor: str | None = None
while True:
    page = list_clauses.sync(client=client, kind=[ClauseKind.OPERATIVE], limit=20, cursor=cursor or UNSET)
    assert isinstance(page, ClauseList)
    texts.extend(found.text for found in page.data)
    cursor = page.next_cursor
    if cursor is None:
        break

lookup = look_up_citations.sync(client=client, body=LookupRequest(text="${ASKED.text}"))
assert isinstance(lookup, Lookup)

problem = get_clause.sync("${ASKED.missing}", client=client)
assert isinstance(problem, Problem)

print(json.dumps([clause.label, len(texts), lookup.data[0].status, problem.type_]))
`;

t.test('a client in Python is typed, and does what it says', { timeout: 600_000 }, async t => {
  const { folder, address, expected, run } = await serve(t);
  const bin = join(folder, 'venv', 'bin');
  const install = async () => {
    await run('python3', ['-m', 'venv', 'venv']);
    await run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  };
  if (!(await isThere(t, 'openapi-python-client', install))) return;

  await writeFile(join(folder, 'config.yaml'), CONFIGURATION);
  const { PATH } = process.env;
  const env = { PATH: `${bin}:${PATH}` };
  const command = join(bin, 'openapi-python-client');
  const made = ['--output-path', 'client', '--config', 'config.yaml', '--fail-on-warning'];
  const said = await run(command, ['generate', '--path', 'openapi.json', ...made], env).catch(error => {
    t.comment(`${error.stdout}${error.stderr}`.slice(0, 5000));
    throw error;
  });
  t.notMatch(said, /WARNING/);
  const models = await readdir(join(folder, 'client', 'clausary_client', 'models'));
  t.ok(models.includes('clause.py'));
  t.strictSame(
    models.filter(name => /_(?:inner|type_\d|\d|object)\.py$/.test(name)),
    [],
  );

  await writeFile(join(folder, 'client', 'program.py'), PROGRAM);
  await run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', './client']);
  await run(join(bin, 'mypy'), ['--strict', join('client', 'program.py')]).catch(error => {
    t.comment(String(error.stdout).slice(0, 5000));
    throw error;
  });
  t.strictSame(JSON.parse(await run(join(bin, 'python'), [join('client', 'program.py'), address])), expected);
});
