import t from 'tap';
import { openForReading } from '../../../db/connection.ts';
import { findings, sources } from '../../../db/schema.ts';
import { build, seedsDatabase } from '../../helper.ts';

const PART_TWO = 'PART_TWO_INTERNATIONAL_MIGRATION_05ILOPC';

interface FindingBody {
  readonly unit: string;
  readonly code: string;
  readonly ranges: readonly { start: number; end: number }[];
  readonly evidence: readonly {
    readonly unit: string;
    readonly says: string;
    readonly text: string;
    readonly ranges: readonly { start: number; end: number }[];
    readonly links: { readonly unit: string };
  }[];
}

t.test('the contradictions in the seeds, and nothing else', async t => {
  const database = await seedsDatabase(t);
  const app = await build(t, { database });
  const { data } = (await app.inject('/v1/findings?kind=source')).json<{ data: readonly FindingBody[] }>();
  t.same(
    data.map(({ unit, code, evidence }) => [code, unit, evidence.map(({ says }) => says)]),
    [
      [
        'CITED_DATES_DIFFER',
        'A_58_98.SUMMARY.U1',
        [
          ...Array<string>(3).fill('A/RES/56/203 is of 21 February 2002'),
          'A/RES/56/203 is of 21 December 2001',
        ],
      ],
      [
        'CITED_NUMBER_DOUBTFUL',
        `${PART_TWO}.U4`,
        ['the document is A/RES/60/277', 'this is what A/RES/60/277 says', 'this is what A/RES/60/227 says'],
      ],
    ],
  );

  const db = openForReading(database);
  t.teardown(() => db.$client.close());
  const texts = db.select({ bytes: sources.bytes }).from(sources).all();
  for (const { evidence } of data) {
    for (const { unit, text, ranges, links } of evidence) {
      const slices = texts.map(({ bytes }) =>
        ranges.map(({ start, end }) => bytes.toString('utf8').slice(start, end)).join(' '),
      );
      t.ok(
        slices.some(slice => essence(slice).endsWith(essence(text))),
        `the source of ${unit} says so`,
      );
      t.equal((await app.inject(links.unit)).statusCode, 200, links.unit);
    }
  }
  t.same(
    db
      .select({ id: findings.id })
      .from(findings)
      .all()
      .map(({ id }) => id)
      .sort(),
    [`A_58_98.SUMMARY.U1.CITED_DATES_DIFFER.1`, `${PART_TWO}.U4.CITED_NUMBER_DOUBTFUL.1`],
  );
});

/** The range of a whole unit includes its number. */
const essence = (text: string): string => text.replaceAll(/<\/?\w+>|[^\p{L}\p{N}]/gu, '');
