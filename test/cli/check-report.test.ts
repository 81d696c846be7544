import t from 'tap';
import { prepareQueries } from '../../db/queries/index.ts';
import type { Remark } from '../../src/1-read/text-layer.ts';
import { link } from '../../src/7-links/link.ts';
import { checkDraft } from '../../src/8-services/drafts/check-draft.ts';
import { checkReport } from '../../src/cli/check-report.ts';
import { databaseOf } from '../database.ts';
import { resolution, source } from '../fixture.ts';

const SEARCH = { body: 'General Assembly', before: null, least: 1, limit: 1 };

/** Part of a draft check, and the report on it without head and agreed language. */
const TABLE: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'Recalling its resolution 58/1 of 23 December 2003,',
    'Citations',
    '  1:15    resolution 58/1 of 23 December 2003 -> A_RES_58_1 (in the data set)',
    'Nothing is wrong.',
  ],
  [
    'Recalling its resolution 58/1 of 22 December 2003,',
    'What is wrong',
    '  1:34    PP1: A/RES/58/1 is dated 2003-12-23, not 2003-12-22 (CITED_DATE) -> 23 December 2003',
    'Citations',
    '  1:15    resolution 58/1 of 22 December 2003 -> A_RES_58_1 (in the data set, with another date)',
    'Something is wrong: see above.',
  ],
  [
    'Recalling its resolution 58/1, entitled “Emigration”,',
    'What is wrong',
    '  1:42    PP1: A/RES/58/1 is entitled “Migration” (CITED_TITLE) -> Migration',
    'Citations',
    '  1:15    resolution 58/1 -> A_RES_58_1 (in the data set, with another title)',
    'Something is wrong: see above.',
  ],
  [
    '3. Requests States to act;',
    'What is doubtful',
    '  1:1     OP3: the count begins with 3 (NUMBERING_GAP)',
    'Nothing is wrong.',
  ],
  [
    '3. Requests States to act;\n\n5. Decides to act,',
    'What is wrong',
    '  3:1     OP5: 5 comes after 3, where 4 should follow (NUMBER_OUT_OF_ORDER) -> 4.',
    '  3:18    OP5: an operative paragraph ends with a semicolon (ENDING_UNUSUAL) -> ;',
    'What is doubtful',
    '  1:1     OP3: the count begins with 3 (NUMBERING_GAP)',
    'Something is wrong: see above.',
  ],
];

t.test('errors and doubts are listed separately, and the verdict fits them', async t => {
  const db = databaseOf(source('a', resolution('A/RES/58/1')));
  link(db, 'test');
  for (const [text, ...expected] of TABLE) {
    const report = checkReport(
      'draft',
      { text, remarks: [], changes: 'accepted' },
      await checkDraft(prepareQueries(db), text, SEARCH),
    );
    const [, ...chapters] = report.split(/\n\n(?! {2})/);
    const lines = chapters.filter(chapter => !chapter.startsWith('Agreed')).flatMap(one => one.split('\n'));
    t.strictSame(lines, expected, text);
  }
  db.$client.close();
});

t.test('tracked changes and comments are said, with who made them', async t => {
  const db = databaseOf(source('a', resolution('A/RES/58/1')));
  link(db, 'test');
  const range = { start: 0, end: 0 };
  const by = (kind: Remark['kind'], author: string | null, text: string): Remark => ({
    ...{ kind, author, text, range },
    date: null,
  });
  const remarks = [
    by('insertion', 'A. Delegate', 'also'),
    by('comment', 'B. Chair', 'Why?'),
    by('deletion', 'A. Delegate', 'not'),
    by('insertion', null, 'again'),
    by('insertion', 'A. Delegate', 'further'),
  ];
  const text = 'Requests it;';
  const checked = await checkDraft(prepareQueries(db), text, SEARCH);
  const report = checkReport('draft', { text, remarks, changes: 'accepted' }, checked);
  t.match(report, '\nTracked changes, read as accepted\n');
  t.match(
    checkReport('draft', { text, remarks, changes: 'original' }, checked),
    '\nTracked changes, read as not made\n',
  );
  t.match(
    report,
    '  2 insertions and 1 deletion by A. Delegate\n  1 insertion by somebody who is not named\n',
  );
  t.match(report, '  B. Chair: Why?\n');
});
