import t from 'tap';
import { openForBuilding } from '../../../db/connection.ts';
import type { Db } from '../../../db/db.ts';
import { migrateDatabase } from '../../../db/migrate.ts';
import { documents, mandates, reportedAnswers } from '../../../db/schema.ts';
import { openStore } from '../../../src/6-tables/store.ts';
import { link } from '../../../src/7-links/link.ts';
import { AUTHORITY } from '../../../src/pipeline/authority.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { sourceRow } from '../../fixture.ts';

const act = (session: number, number: number, clauses: string): string => `A/RES/${session}/${number}

Resolution adopted by the General Assembly on 18 December ${session + 1945}

${session}/${number}. Zenda ${number}

The General Assembly,

${clauses}`;

const ASKING = act(
  77,
  5,
  `1. Requests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report on castles;

2. Calls upon Ruritania to open them.`,
);

async function linked(...texts: readonly string[]): Promise<Db> {
  const db = openForBuilding(':memory:');
  migrateDatabase(db);
  const store = openStore(db);
  store.putAuthorities(AUTHORITY.organizations, []);
  for (const [index, text] of texts.entries()) {
    const name = `${index}.txt`;
    const options = { name, authority: AUTHORITY, catalogue: new Map() };
    store.putSource(await parseSource(Buffer.from(text), options), sourceRow(name));
  }
  link(db, 'test');
  return db;
}

const answersIn = (db: Db) =>
  db
    .select({
      mandate: reportedAnswers.mandateId,
      symbol: reportedAnswers.symbol,
      said: reportedAnswers.said,
    })
    .from(reportedAnswers)
    .all()
    .map(({ said, ...answer }) => ({ ...answer, said: said.map(({ text }) => text) }));

t.test('a report that a later resolution takes note of answers the mandate of the earlier', async t => {
  const db = await linked(
    ASKING,
    act(
      78,
      6,
      `1. Takes note of the report of the Secretary-General submitted pursuant to resolution 77/5;1

2. Decides to meet again.

______________
1 A/78/99.`,
    ),
  );
  t.strictSame(answersIn(db), [
    {
      mandate: 'A_RES_77_5.OP1.M1',
      symbol: 'A/78/99',
      said: ['report of the Secretary-General submitted pursuant to resolution 77/5'],
    },
  ]);
  const statuses = db
    .select({ id: mandates.id, status: mandates.status, reason: mandates.reason })
    .from(mandates);
  t.strictSame(statuses.all().slice(0, 2), [
    { id: 'A_RES_77_5.OP1.M1', status: 'answered', reason: null },
    { id: 'A_RES_77_5.OP2.M1', status: 'not-in-data-set', reason: 'asks-for-no-document' },
  ]);
});

t.test('a report of another session does not', async t => {
  const db = await linked(
    ASKING,
    act(79, 6, '1. Takes note of the report (A/79/99) submitted pursuant to resolution 77/5.'),
  );
  t.strictSame(answersIn(db), []);
});

t.test('documents know the record of their organ', async t => {
  const db = await linked(ASKING);
  t.strictSame(db.select({ body: documents.body, id: documents.bodyId }).from(documents).all(), [
    { body: 'General Assembly', id: 'un-general-assembly' },
  ]);
});
