import t from 'tap';
import { plainText } from '../../src/1-read/plain-text.ts';
import { explainReport } from '../../src/cli/explain-report.ts';
import { AUTHORITY } from '../../src/pipeline/authority.ts';
import { explain } from '../../src/pipeline/explain/explain.ts';

/** The report on a text made of these lines, as lines. */
const reported = (lines: readonly string[], isDraft = false): string[] => {
  const draft = isDraft ? { body: null } : null;
  const explanation = explain(plainText(lines.join('\n')), {
    authority: AUTHORITY,
    catalogue: new Map(),
    draft,
  });
  return explainReport('a.txt', explanation).split('\n');
};

/** The rows of the table of lines, each as its number, units and text. */
const tableOf = (report: readonly string[]): string[] => {
  const head = report.findIndex(line => line.startsWith('line '));
  const unit = report[head]?.indexOf('unit') ?? 0;
  const end = report.findIndex(line => /^\S+: (?:resolution|report) /.test(line));
  return report
    .slice(head + 1, end - 1)
    .map(row => (/^\d/.test(row) ? `${row.split(' ', 1)[0]} ${row.slice(unit).replace(/ +/g, ' ')}` : row));
};

t.test('lines of several documents stand below the id of each, and their units without it', async t => {
  const report = reported([
    ...['58/1. Water', '', 'The General Assembly,', '', '1. Decides so.', ''],
    ...['58/2. Fire', '', 'The General Assembly,', '', '1. Decides otherwise.'],
  ]);
  t.strictSame(tableOf(report), [
    '',
    'A_RES_58_1:',
    '1 TITLE 58/1. Water',
    '3 ENACTING The General Assembly,',
    '5 OP1 1. Decides so.',
    '',
    'A_RES_58_2:',
    '7 TITLE 58/2. Fire',
    '9 ENACTING The General Assembly,',
    '11 OP1 1. Decides otherwise.',
  ]);
  const ids = report.flatMap(line => /^(A_\S+): (?=\w)/.exec(line)?.[1] ?? []);
  t.strictSame(
    ids,
    ['A_RES_58_1', '.TITLE', '.ENACTING', '.OP1', 'A_RES_58_2', '.TITLE', '.ENACTING', '.OP1'].map(
      (id, index) => (id.startsWith('.') ? `A_RES_58_${index < 4 ? 1 : 2}${id}` : id),
    ),
    'each document is followed by its units',
  );
});

t.test('blank lines are not shown, neither those of a draft nor those inserted in it', async t => {
  for (const draft of [
    ['The General Assembly,', '', '1. Decides so.'],
    ['The General Assembly,', '1. Decides so.'],
  ])
    t.same(tableOf(reported(draft, true)).length, 2);
});

t.test('a part shows its chapeau as the place of what it inherits, and the findings about it', async t => {
  const report = reported(
    ['The General Assembly,', '', '1. Requests the Secretary-General:', '(b) To report to it.'],
    true,
  );
  t.match(report.slice(report.findIndex(line => line.startsWith('DRAFT.OP1.b:')) + 2), [
    /^ {4}mandate \(asking\) +0-8 of OP1 +→ request +"Requests"$/,
    /^ {4}mandate \(addressee\) +9-30 of OP1 +→ secretary-general +"the Secretary-General"$/,
    /^ {4}mandate \(asked\) +3-9 +→ report +"report"$/,
    /^ {4}finding NUMBERING_GAP \(parser\): /,
  ]);
});
