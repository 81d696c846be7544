import t from 'tap';
import { seedsApp } from '../../helper.ts';

const app = await seedsApp();
const get = async (address: string) => (await app.inject(address)).json();

/** Mandates of the seeds, and the reports that answer them. */
const ANSWERED = [
  ['A_RES_58_208.OP8', 'A_59_325'],
  ['A_RES_58_208.OP10', 'A_60_205'],
  ['A_RES_59_241.OP2', 'A_60_205'],
] as const;

for (const [clause, report] of ANSWERED) {
  t.test(`${clause} is answered by ${report}`, async t => {
    const mandate = await get(`/v1/mandates/${clause}.M1`);
    t.match(mandate, {
      clause,
      asker: { id: 'un-general-assembly', name: 'General Assembly' },
      addressees: [{ organization: 'secretary-general' }],
      asked: [{ kind: 'report' }],
      status: 'answered',
      reason: null,
      answers: [{ document: report, mandate: `${clause}.M1`, status: 'linked', confidence: 0.98 }],
    });
    const [{ said, asked }] = mandate.answers;
    t.ok(said.length > 0 && asked.length > 0, 'there is evidence at both ends');
    for (const { unit, start, end, text } of said) {
      const paragraph = await get(`/v1/paragraphs/${unit}`);
      t.equal(paragraph.text.slice(start, end), text);
    }
    for (const { unit, start, end, text } of asked) {
      t.equal(unit, clause);
      t.equal(mandate.text.slice(start, end), text);
    }
    const { data } = await get(`/v1/documents/${report}/answers`);
    t.ok(data.some((answer: { mandate: string }) => answer.mandate === mandate.id));
  });
}

t.test('a report that answers a resolution outside the data set', async t => {
  t.match(await get('/v1/documents/A_58_98/answers?total=true'), {
    data: [{ symbol: 'A/RES/56/203', target: null, mandate: null, status: 'outside', confidence: null }],
    total: 1,
  });
});

/** A clause of the seeds, and why nothing answers its mandate. */
const UNANSWERED = [
  ['A_RES_58_208.OP4', 'asks-for-no-document'],
  ['A_RES_59_241.OP10', 'no-document-says-so'],
  ['A_RES_59_241.OP11', 'nothing-of-that-session'],
  ['IOM_RES_1244.OP1', 'asks-for-no-document'],
] as const;

for (const [clause, reason] of UNANSWERED) {
  t.test(`${clause}: ${reason}`, async t => {
    t.match(await get(`/v1/mandates/${clause}.M1`), { status: 'not-in-data-set', reason, answers: [] });
  });
}

/** Filters, and the clauses whose mandates fit. */
const FILTERED: readonly (readonly [string, readonly string[]])[] = [
  ['answered=true', ['A_RES_58_208.OP8', 'A_RES_58_208.OP10', 'A_RES_59_241.OP2']],
  ['dueSession=60', ['A_RES_58_208.OP10', 'A_RES_59_241.OP2']],
  ['asker=iom-council&action=encourage', ['IOM_RES_1244.OP4']],
  ['addressee=director-general-of-iom', ['IOM_RES_1244.OP1', 'IOM_RES_1244.OP2']],
  ['addresseeText=member%20states&asker=iom-council', ['IOM_RES_1244.OP4']],
  ['addresseeGroup=Member%20States&asker=iom-council', ['IOM_RES_1244.OP4']],
  ['addressee=chairperson-of-iom-council', ['IOM_RES_1244.OP5']],
  ['addressee=secretary-general&dueSession=61&answered=false', ['A_RES_59_241.OP11']],
  ['addressee=secretary-general&asker=iom-council', []],
];

for (const [query, clauses] of FILTERED) {
  t.test(query, async t => {
    const { data, total } = await get(`/v1/mandates?${query}&total=true`);
    t.strictSame(
      data.map(({ clause }: { clause: string }) => clause),
      clauses,
    );
    t.equal(total, clauses.length);
  });
}

t.test('a mandate that does not exist', async t => {
  t.equal((await app.inject('/v1/mandates/A_RES_58_208.OP1.M1')).statusCode, 404);
});

t.test('mandates that ask the like', async t => {
  const { data } = await get('/v1/mandates/A_RES_59_241.OP2.M1/overlaps');
  t.match(data, [
    {
      mandate: {
        id: 'A_RES_58_208.OP10.M1',
        symbol: 'A/RES/58/208',
        body: 'General Assembly',
        latest: false,
      },
      sameSeries: true,
    },
  ]);
  const [{ mandate, words }] = data;
  const shared = words.map(({ start, end }: { start: number; end: number }) =>
    mandate.text.slice(start, end),
  );
  t.strictSame(shared, ['organizational', 'details', 'high', 'dialogue']);
  t.strictSame((await get('/v1/mandates/A_RES_59_241.OP2.M1/overlaps?sameSeries=false')).data, []);
  t.equal((await app.inject('/v1/mandates/A_RES_59_241.OP99.M1/overlaps')).statusCode, 404);
});

t.test('groups of mandates that ask the like', async t => {
  const { data } = await get('/v1/overlaps?addressee=secretary-general&dueSession=60');
  t.match(data, [
    {
      count: 2,
      series: 1,
      mandates: [{ id: 'A_RES_58_208.OP10.M1' }, { id: 'A_RES_59_241.OP2.M1' }],
    },
  ]);
  t.strictSame((await get('/v1/overlaps?acrossSeries=true')).data, []);
});

t.test('mandates of the latest resolution of a series', async t => {
  const { total } = await get('/v1/mandates?latest=true&total=true&limit=1');
  const { total: all } = await get('/v1/mandates?total=true&limit=1');
  const { total: earlier } = await get('/v1/mandates?latest=false&total=true&limit=1');
  t.equal(total + earlier, all);
});
