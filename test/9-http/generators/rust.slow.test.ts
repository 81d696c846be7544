import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { ASKED, isThere, MADE_UP, serve } from './served.ts';

const MANIFEST = `
[package]
name = "program"
version = "0.1.0"
edition = "2024"

[dependencies]
bytes = "1"
chrono = { version = "0.4", default-features = false, features = ["serde"] }
futures-core = "0.3"
progenitor-client = "=0.15.1"
regress = "0.10"
reqwest = { version = "0.13", default-features = false, features = ["json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
tokio = { version = "1", features = ["macros", "rt"] }

[build-dependencies]
prettyplease = "0.2"
progenitor = { version = "=0.15.1", default-features = false }
serde_json = "1"
syn = "2"

[profile.dev]
debug = false
`;

/** progenitor as a library: to build its command takes five times as long. */
const GENERATION = `
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use std::fs;

fn main() {
    println!("cargo:rerun-if-changed=openapi.json");
    let document = fs::read_to_string("openapi.json").unwrap();
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings)
        .generate_tokens(&serde_json::from_str(&document).unwrap())
        .unwrap();
    let code = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    fs::write("src/clausary.rs", code).unwrap();
}
`;

const PROGRAM = `
// The program does not use all of it, and its prelude imports a name twice.
#[allow(dead_code, unused_imports)]
mod clausary;

use clausary::{Client, Error, types};
use serde_json::json;
use std::num::NonZeroU64;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::args().nth(1).unwrap());

    let clause = client.get_clause().id("${ASKED.clause}").send().await?.into_inner();

    let mut texts: Vec<String> = vec![];
    let mut cursor: Option<String> = None;
    loop {
        let mut list = client
            .list_clauses()
            .kind(vec![types::ClauseKind::Operative])
            .limit(NonZeroU64::new(20).unwrap());
        if let Some(cursor) = cursor {
            list = list.cursor(cursor);
        }
        let page = list.send().await?.into_inner();
        texts.extend(page.data.into_iter().map(|found| found.text));
        cursor = page.next_cursor;
        if cursor.is_none() {
            break;
        }
    }

    let request = types::LookupRequest::builder().text("${ASKED.text}");
    let lookup = client.look_up_citations().body(request).send().await?.into_inner();

    let problem: types::Problem = match client.get_clause().id("${ASKED.missing}").send().await {
        Err(Error::ErrorResponse(answer)) if answer.status() == 404 => answer.into_inner(),
        other => panic!("{other:?}"),
    };

    println!("{}", json!([clause.label, texts.len(), lookup.data[0].status, problem.type_]));
    Ok(())
}
`;

t.test('a client in Rust compiles, and does what it says', { timeout: 1_800_000 }, async t => {
  const { folder, address, expected, run } = await serve(t);
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'Cargo.toml'), MANIFEST);
  await writeFile(join(folder, 'build.rs'), GENERATION);
  await writeFile(join(folder, 'src', 'main.rs'), PROGRAM);
  // It knows JSON by this media type alone, and takes all else for bytes.
  const document = await readFile(join(folder, 'openapi-3.0.json'), 'utf8');
  await writeFile(
    join(folder, 'openapi.json'),
    document.replaceAll('application/problem+json', 'application/json'),
  );
  if (!(await isThere(t, 'progenitor', () => run('cargo', ['fetch', '--quiet'])))) return;

  t.equal(await run('cargo', ['build', '--quiet']), '');
  const code = await readFile(join(folder, 'src', 'clausary.rs'), 'utf8');
  const types = code.matchAll(/^ *pub (?:struct|enum) (\w+)/gm).toArray();
  t.ok(types.length > 200);
  t.strictSame(
    types.filter(([, name = '']) => MADE_UP.test(name)),
    [],
  );
  t.strictSame(JSON.parse(await run(join('target', 'debug', 'program'), [address])), expected);
});
