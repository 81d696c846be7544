import t from 'tap';
import { openForBuilding, openForReading } from '../../db/connection.ts';
import { prepareQueries } from '../../db/queries/index.ts';
import { smallDatabase } from '../helper.ts';

/** All combinations of the given filters, each set or not. */
const combinations = <Filters extends object>(filters: Filters): Partial<Filters>[] =>
  Object.entries(filters).reduce<Partial<Filters>[]>(
    (all, [name, value]) => all.flatMap(one => [one, { ...one, [name]: value }]),
    [{}],
  );

const ISSUED_BY = { body: 'General Assembly', session: '58', year: 2003 };

t.test('no list reads a table from end to end, or sorts', async t => {
  const db = openForReading(withoutStatistics(await smallDatabase(t)));
  t.teardown(() => db.$client.close());
  const statements = new Set<string>();
  const { prepare } = db.$client;
  db.$client.prepare = function (this: typeof db.$client, source: string) {
    statements.add(source);
    return prepare.call(this, source);
  } as typeof prepare;

  const queries = prepareQueries(db);
  const page = { after: [-1], limit: 2 };
  const { clauses, documents, resolutions, paragraphs, citations, organizations } = queries;
  const ofClauses = {
    kind: 'operative',
    phrase: 'x',
    action: 'x',
    resolution: 'x',
    organization: 'x',
    q: 'x',
    ...ISSUED_BY,
  };
  for (const filters of combinations(ofClauses)) await clauses.list(filters, page);
  await clauses.list({ resolution: 'x', top: true }, page);
  const ofDocuments = { type: 'report', symbol: 'x', partOf: 'x', ...ISSUED_BY };
  for (const filters of combinations(ofDocuments)) await documents.list(filters, page);
  for (const filters of combinations(ISSUED_BY)) await resolutions.list(filters, page);
  for (const { list } of [clauses, documents, resolutions])
    await list({ adoptedFrom: '2003-12-23', adoptedTo: '2003-12-23' }, page);
  const ofAny = { document: 'x', type: 'report', adoptedFrom: '2003-12-23', ...ISSUED_BY };
  for (const filters of combinations(ofAny)) {
    await queries.unitsAcross.keys('note', filters, page);
    for (const others of combinations({ organization: 'x', kind: 'note' }))
      await queries.mentions.list({ ...filters, ...others }, { after: [-1, -1, ''], limit: 2 });
  }
  await paragraphs.list({ document: 'x', section: 'x' }, page);
  await paragraphs.list({ document: 'x' }, page);
  const ofCitations = {
    symbol: 'x',
    document: 'x',
    target: 'x',
    targetUnit: 'x',
    kind: 'web',
    status: 'outside',
    treatment: 'recalls',
  };
  for (const filters of combinations(ofCitations))
    await citations.list(filters, { after: [-1, -1, -1, ''], limit: 2 });
  for (const filters of combinations({ kind: 'fund', q: 'x' })) {
    await organizations.list(filters, { after: [0, ''], limit: 2 });
  }

  const ofMandates = {
    document: 'x',
    addressee: 'x',
    addresseeText: 'x',
    asker: 'x',
    action: 'x',
    dueSession: '60',
    status: 'x',
  };
  for (const filters of combinations(ofMandates)) {
    await queries.mandates.list(filters, { after: [-1, ''], limit: 2 });
  }
  await queries.answers.list('x', page);
  for (const filters of combinations({ body: 'x', q: 'x', resolution: 'x' }))
    await queries.series.list(filters, page);
  await queries.lineage.firstResult('kept');

  t.ok(statements.size > 350, 'the combinations were prepared');
  const lists = [...statements].filter(statement => statement.includes('limit ?'));
  const bad = lists.flatMap(statement => {
    const steps = db.$client
      .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
      .all(...Array.from(statement.matchAll(/\?/g), () => null))
      .map(({ detail }) => detail);
    return steps.filter(isSlow).map(step => ({ step, statement }));
  });
  t.strictSame(bad.slice(0, 3), []);
});

/** Without statistics of the small tables of the test, SQLite plans for large ones. */
function withoutStatistics(file: string): string {
  const db = openForBuilding(file);
  db.$client.exec('delete from sqlite_stat1');
  db.$client.close();
  return file;
}

const isSlow = (step: string): boolean =>
  (/^SCAN /.test(step) && !/ INDEX /.test(step)) || step === 'USE TEMP B-TREE FOR ORDER BY';

/** When something is due, the days that are asked for, and whether it is due on one of them. */
const DUE = [
  ['2025-03-15', '2025-03-15', '2025-03-15', true],
  ['2025-03-15', '2025-03-16', '9999-12-31', false],
  ['2025-03', '2025-03-31', '9999-12-31', true],
  ['2025-03', '0000-01-01', '2025-03-01', true],
  ['2025-03', '2025-04-01', '9999-12-31', false],
  ['2025', '2025-12-31', '2026-01-01', true],
  ['2025', '0000-01-01', '2024-12-31', false],
] as const;

t.test('mandates by the day, month or year by which something is due', async t => {
  const db = openForBuilding(await smallDatabase(t));
  t.teardown(() => db.$client.close());
  const { mandates } = prepareQueries(db);
  const due = db.$client.prepare('update mandate_dues set kind = ?, value = ? where mandate_id = ?');
  for (const [value, dueFrom, dueTo, isFound] of DUE) {
    due.run(KIND_BY_LENGTH[value.length], value, 'A_RES_58_1.OP1.a.M1');
    const found = await mandates.list({ dueWithin: true, dueFrom, dueTo }, { after: [-1, ''], limit: 9 });
    t.equal(found.length, Number(isFound), `${value} from ${dueFrom} to ${dueTo}`);
  }
});

const KIND_BY_LENGTH: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'date' };
