import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { ASKED, isThere, MADE_UP, serve } from './served.ts';

const GENERATOR = 'github.com/ogen-go/ogen/cmd/ogen@v1.24.0';

const PROGRAM = `
package main

import (
	"context"
	"encoding/json"
	"os"

	"clausary.test/client/clausary"
)

func main() {
	ctx := context.Background()
	client, err := clausary.NewClient(os.Args[1])
	check(err)

	found, err := client.GetClause(ctx, clausary.GetClauseParams{ID: "${ASKED.clause}"})
	check(err)
	clause := found.(*clausary.ClauseHeaders).Response

	params := clausary.ListClausesParams{
		Kind:  []clausary.ClauseKind{clausary.ClauseKindOperative},
		Limit: clausary.NewOptInt(20),
	}
	texts := []string{}
	for {
		listed, err := client.ListClauses(ctx, params)
		check(err)
		page := listed.(*clausary.ClauseListHeaders).Response
		for _, found := range page.Data {
			texts = append(texts, found.Text)
		}
		cursor, isThere := page.NextCursor.Get()
		if !isThere {
			break
		}
		params.Cursor = clausary.NewOptString(cursor)
	}

	looked, err := client.LookUpCitations(ctx, &clausary.LookupRequest{Text: "${ASKED.text}"})
	check(err)
	lookup := looked.(*clausary.LookupHeaders).Response

	missing, err := client.GetClause(ctx, clausary.GetClauseParams{ID: "${ASKED.missing}"})
	check(err)
	problem := missing.(*clausary.NotFoundHeaders).Response

	check(json.NewEncoder(os.Stdout).Encode([]any{
		clause.Label, len(texts), lookup.Data[0].Status, problem.Type,
	}))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
`;

/** It tells that it spells headers as Go does ("Etag"), and that a problem's \`status\` is not held against its answer's. */
const TELLS = /Header name is not canonical|matching HTTP status code will not be enforced/;

t.test('a client by ogen compiles, and does what it says', { timeout: 900_000 }, async t => {
  const { folder, address, expected, run } = await serve(t);
  const bin = join(folder, 'bin');
  if (!(await isThere(t, 'ogen', () => run('go', ['install', GENERATOR], { GOBIN: bin })))) return;

  const options = ['--target', 'clausary', '--package', 'clausary', '--clean'];
  const said = await run(join(bin, 'ogen'), [...options, 'openapi-3.0.json']);
  t.strictSame(
    said.split('\n').filter(line => /WARN|ERROR/.test(line) && !TELLS.test(line)),
    [],
  );
  const schemas = await readFile(join(folder, 'clausary', 'oas_schemas_gen.go'), 'utf8');
  const types = schemas.matchAll(/^type (\w+)/gm).toArray();
  t.ok(types.length > 200);
  t.strictSame(
    types.filter(([, name = '']) => MADE_UP.test(name)),
    [],
  );
  await writeFile(join(folder, 'main.go'), PROGRAM);
  await run('go', ['mod', 'init', 'clausary.test/client']);
  await run('go', ['mod', 'tidy']);
  await run('go', ['vet', '.']);
  t.strictSame(JSON.parse(await run('go', ['run', '.', address])), expected);
});
