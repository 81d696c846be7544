import t from 'tap';
import { asc } from '../../db/drizzle.cjs';
import { searchProfiles, searchTexts } from '../../db/schema.ts';
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
    const texts = linked().select().from(searchTexts).orderBy(asc(searchTexts.seq)).all();
    t.strictSame(
      texts.map(({ seq, kind }) => [seq, kind]),
      [
        [-2, 'title'],
        [-1, 'title'],
        [1, 'heading'],
        [2, 'heading'],
        [3, 'paragraph'],
        [4, 'paragraph'],
        [6, 'clause'],
        [7, 'clause'],
        [8, 'clause'],
        [9, 'clause'],
        [10, 'note'],
        [11, 'heading'],
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
      .$client.prepare<[string], number>('select rowid from unit_text where unit_text match ? order by rowid')
      .pluck()
      .all(query);
  t.strictSame(found('words : requests'), [8]);
  t.strictSame(found('words : request'), []);
  t.strictSame(found('stems : request'), [8]);
  t.strictSame(found('words : scope'), [-1, 2, 3]);
});
