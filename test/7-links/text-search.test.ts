import t from 'tap';
import { asc, eq, sql } from '../../db/drizzle.cjs';
import { searchProfiles, searchTexts, units } from '../../db/schema.ts';
import { link } from '../../src/7-links/link.ts';
import { databaseOf } from '../database.ts';
import { report, resolution, source } from '../fixture.ts';

const RESOLUTION = { ...resolution('A/RES/58/9'), session: null };
const REPORT = { ...report('A/58/98'), title: 'Scope' };
const [TITLE] = RESOLUTION.particulars;

function linked() {
  const annexed = TITLE
    ? [{ ...TITLE, id: `${TITLE.id}b` as typeof TITLE.id, position: 6, text: 'Rules' }]
    : [];
  const particulars = [...RESOLUTION.particulars, ...annexed];
  const db = databaseOf(source('a', { ...RESOLUTION, particulars }, REPORT));
  link(db, 'test');
  return db;
}

t.test(
  'titles of documents, headings, clauses, paragraphs and notes are searched, and no formal lines',
  async t => {
    const db = linked();
    const texts = db
      .select({ kind: searchTexts.kind, id: sql<string>`coalesce(${units.id}, ${searchTexts.documentId})` })
      .from(searchTexts)
      .leftJoin(units, eq(units.seq, searchTexts.seq))
      .orderBy(asc(searchTexts.seq))
      .all();
    t.strictSame(
      texts.map(({ kind, id }) => `${kind} ${id}`),
      [
        'title A_RES_58_9',
        'title A_58_98',
        'heading A_58_98.ANNEX1',
        'heading A_58_98.ANNEX1.SI',
        'paragraph A_58_98.ANNEX1.P1',
        'paragraph A_58_98.ANNEX1.U1',
        'clause A_RES_58_9.PP1',
        'clause A_RES_58_9.PP2',
        'clause A_RES_58_9.OP1',
        'clause A_RES_58_9.OP1.a',
        'note A_RES_58_9.N1',
        'heading A_RES_58_9.T1b',
      ],
    );
  },
);

t.test('each combination of facet values is stored once', async t => {
  const profiles = linked().select().from(searchProfiles).all();
  const combinations = profiles.map(({ id: _, ...values }) => JSON.stringify(values));
  t.equal(new Set(combinations).size, combinations.length);
  t.strictSame(
    profiles
      .filter(({ kind, type }) => kind === 'clause' || type === 'report')
      .map(profile => [profile.kind, profile.action, profile.session]),
    [
      ['clause', 'concerned', null],
      ['clause', 'recalling', null],
      ['clause', 'requests', null],
      ['clause', 'to', null],
      ['heading', null, '58'],
      ['paragraph', null, '58'],
      ['title', null, '58'],
    ],
  );
});

t.test('the index has each text both as written and in stems', async t => {
  const found = (query: string) =>
    linked()
      .$client.prepare<[string], string>(`
        select coalesce(units.id, search_texts.document_id)
        from unit_text cross join search_texts on search_texts.seq = unit_text.rowid left join units using (seq)
        where unit_text match ? order by unit_text.rowid`)
      .pluck()
      .all(query);
  t.strictSame(found('words : requests'), ['A_RES_58_9.OP1']);
  t.strictSame(found('words : request'), []);
  t.strictSame(found('stems : request'), ['A_RES_58_9.OP1']);
  t.strictSame(found('words : scope'), ['A_58_98', 'A_58_98.ANNEX1.SI', 'A_58_98.ANNEX1.P1']);
});
