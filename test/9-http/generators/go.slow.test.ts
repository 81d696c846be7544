import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { ASKED, isThere, MADE_UP, serve } from './served.ts';

const GENERATOR = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2';

const CONFIGURATION = `
package: main
generate: { models: true, client: true }
output: clausary.gen.go
`;

const PROGRAM = `
package main

import (
	"context"
	"encoding/json"
	"os"
)

func main() {
	ctx := context.Background()
	client, err := NewClientWithResponses(os.Args[1])
	check(err)

	clause, err := client.GetClauseWithResponse(ctx, "${ASKED.clause}")
	check(err)

	kinds, limit := []ClauseKind{ClauseKindOperative}, 20
	params := &ListClausesParams{Kind: &kinds, Limit: &limit}
	texts := []string{}
	for {
		page, err := client.ListClausesWithResponse(ctx, params)
		check(err)
		for _, found := range page.JSON200.Data {
			texts = append(texts, found.Text)
		}
		if page.JSON200.NextCursor == nil {
			break
		}
		params.Cursor = page.JSON200.NextCursor
	}

	lookup, err := client.LookUpCitationsWithResponse(ctx, LookupRequest{Text: "${ASKED.text}"})
	check(err)

	missing, err := client.GetClauseWithResponse(ctx, "${ASKED.missing}")
	check(err)
	var problem *NotFound = missing.ApplicationproblemJSON404

	check(json.NewEncoder(os.Stdout).Encode([]any{
		clause.JSON200.Label, len(texts), lookup.JSON200.Data[0].Status, problem.Type,
	}))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
`;

t.test('a client in Go compiles, and does what it says', { timeout: 900_000 }, async t => {
  const { folder, address, expected, run } = await serve(t);
  const bin = join(folder, 'bin');
  if (!(await isThere(t, 'oapi-codegen', () => run('go', ['install', GENERATOR], { GOBIN: bin })))) return;

  await writeFile(join(folder, 'config.yaml'), CONFIGURATION);
  // The generator knows 3.0 alone.
  const said = await run(join(bin, 'oapi-codegen'), ['-config', 'config.yaml', 'openapi-3.0.json']);
  t.equal(said, '');
  const types = (await readFile(join(folder, 'clausary.gen.go'), 'utf8')).matchAll(/^type (\w+)/gm).toArray();
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
