import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ASKED, isThere, MADE_UP, type Served, serve } from './served.ts';

const GENERATOR = 'openapi-generator-cli-7.17.0.jar';
const FETCHED = 'org.openapitools:openapi-generator-cli:7.17.0';
const FETCHING = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

const IN_JAVA = `
import java.util.ArrayList;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.CitationsApi;
import org.openapitools.client.api.ClausesApi;
import org.openapitools.client.model.*;

class Program {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    ClausesApi clauses = new ClausesApi(client);

    Clause clause = clauses.getClause("${ASKED.clause}");

    List<String> texts = new ArrayList<>();
    String cursor = null;
    do {
      ClauseList page = clauses.listClauses(ClausesApi.APIListClausesRequest.newBuilder()
        .kind(List.of(ClauseKind.OPERATIVE)).limit(20).cursor(cursor).build());
      page.getData().forEach(found -> texts.add(found.getText()));
      cursor = page.getNextCursor();
    } while (cursor != null);

    Lookup lookup = new CitationsApi(client).lookUpCitations(new LookupRequest().text("${ASKED.text}"));

    Problem problem = null;
    try {
      clauses.getClause("${ASKED.missing}");
    } catch (ApiException error) {
      if (error.getCode() == 404)
        problem = ApiClient.createDefaultObjectMapper().readValue(error.getResponseBody(), Problem.class);
    }

    System.out.println(ApiClient.createDefaultObjectMapper().writeValueAsString(
      List.of(clause.getLabel(), texts.size(), lookup.getData().get(0).getStatus(), problem.getType())));
  }
}
`;

const IN_PYTHON = `
import json
import sys

from clausary import ApiClient, CitationsApi, Clause, ClauseKind, ClausesApi, Configuration, LookupRequest, Problem
from clausary.exceptions import NotFoundException

client = ApiClient(Configuration(host=sys.argv[1]))
clauses = ClausesApi(client)

clause: Clause = clauses.get_clause("${ASKED.clause}")

texts: list[str] = []
cursor: str | None = None
while True:
    page = clauses.list_clauses(kind=[ClauseKind.OPERATIVE], limit=20, cursor=cursor)
    texts.extend(found.text for found in page.data)
    cursor = page.next_cursor
    if cursor is None:
        break

lookup = CitationsApi(client).look_up_citations(LookupRequest(text="${ASKED.text}"))

try:
    clauses.get_clause("${ASKED.missing}")
except NotFoundException as error:
    problem = error.data
assert isinstance(problem, Problem)

print(json.dumps([clause.label, len(texts), lookup.data[0].status, problem.type]))
`;

t.test('clients by OpenAPI Generator compile, and do what they say', { timeout: 900_000 }, async t => {
  const served = await serve(t);
  const { folder, run } = served;
  const fetch = () =>
    run('mvn', ['-q', '-B', FETCHING, `-Dartifact=${FETCHED}`, `-DoutputDirectory=${folder}`]);
  if (!(await isThere(t, 'OpenAPI Generator', fetch))) return;

  await t.test('in Java', async t => {
    const models = join('src', 'main', 'java', 'org', 'openapitools', 'client', 'model');
    await generate(t, served, 'java', models, [
      '--library=native',
      '--additional-properties=useSingleRequestParameter=true',
    ]);
    const project = join(folder, 'java');
    const quick = ['-Dmaven.test.skip=true', '-Dmaven.javadoc.skip=true', '-Dmaven.source.skip=true'];
    await run('mvn', ['-q', '-B', '-f', project, ...quick, 'package']);
    await writeFile(join(folder, 'Program.java'), IN_JAVA);
    const built = join(project, 'target');
    const classes = [join(built, 'classes'), join(built, 'lib', '*')].join(':');
    const printed = await run('java', ['-cp', classes, 'Program.java', served.address]);
    t.strictSame(JSON.parse(printed), served.expected);
  });

  await t.test('in Python', async t => {
    const properties = '--additional-properties=packageName=clausary';
    await generate(t, served, 'python', join('clausary', 'models'), [properties]);
    const bin = join(folder, 'venv', 'bin');
    const install = async () => {
      await run('python3', ['-m', 'venv', 'venv']);
      const quietly = ['--quiet', '--disable-pip-version-check'];
      await run(join(bin, 'pip'), ['install', ...quietly, join(folder, 'python')]);
    };
    if (!(await isThere(t, 'what it needs', install))) return;
    await mkdir(join(folder, 'program'));
    await writeFile(join(folder, 'program', 'program.py'), IN_PYTHON);
    const printed = await run(join(bin, 'python'), [join('program', 'program.py'), served.address]);
    t.strictSame(JSON.parse(printed), served.expected);
  });
});

/** It has no example for answers that are no JSON, and says so; and no name for what has none in the OpenAPI document. */
const TELLS = /No application\/json content media type found|Failed to get the schema name: null/;

/** Generates a client in a folder with the name of its language; its warnings and its models are looked at. */
async function generate(
  t: Test,
  { folder, run }: Served,
  language: string,
  models: string,
  options: readonly string[],
): Promise<void> {
  const command = ['-jar', GENERATOR, 'generate', '-i', 'openapi-3.0.json', '-g', language, '-o', language];
  const said = await run('java', [...command, '--skip-operation-example', ...options]);
  t.strictSame(
    said.split('\n').filter(line => /WARN|ERROR/.test(line) && !TELLS.test(line)),
    [],
  );
  const names = (await readdir(join(folder, language, models))).map(name => name.replace(/\.\w+$/, ''));
  t.ok(names.length > 200);
  t.strictSame(
    names.filter(name => MADE_UP.test(name) || /_(?:inner|type_\d|\d|object)$/.test(name)),
    [],
  );
}
