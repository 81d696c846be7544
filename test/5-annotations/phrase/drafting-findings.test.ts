import t from 'tap';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { draftingFindings } from '../../../src/5-annotations/phrase/drafting-findings.ts';
import { parseDraft } from '../../../src/pipeline/draft.ts';

const authority = readAuthority(organizations);
const findingsOf = (text: string) =>
  parseDraft(plainText(text), { authority, body: null }).documents.flatMap(document =>
    draftingFindings(document).map(({ code, unit, message, ranges }) => ({
      said: `${code} ${unit?.replace('DRAFT.', '')}: ${message}`,
      at: ranges.map(({ start, end }) => text.slice(start, end)).join(),
    })),
  );

const draft = (...paragraphs: string[]) => ['The General Assembly,', ...paragraphs].join('\n\n');
const RECALLING = 'Recalling its resolution 58/208,';
const REQUESTS = '1. Requests the Secretary-General to report;';
const DECIDES = '2. Decides to remain seized of the matter.';

t.test('a correct draft has none', async t => {
  const table = [
    draft(RECALLING, REQUESTS, DECIDES),
    draft(RECALLING, 'Requests the Secretary-General to report.'),
    draft(RECALLING, '1. Calls upon States:\n\n(a) To act; and\n\n(b) To report;', DECIDES),
    // Brackets of negotiation, around a whole paragraph and at its number.
    draft('[Recalling its resolution 58/208,]', REQUESTS, '[2. Decides to remain seized of the matter.]'),
    'safe, orderly and regular migration',
    REQUESTS,
    'Requests the Secretary-General to report.',
  ];
  for (const text of table) t.same(findingsOf(text), [], text);
});

t.test('each paragraph ends with the right punctuation', async t => {
  const table: [string, string, string][] = [
    [
      draft('Recalling its resolution 58/208;', REQUESTS, DECIDES),
      'PP1: a preambular paragraph ends with a comma',
      ';',
    ],
    [
      draft(RECALLING, '1. Requests him to report.', DECIDES),
      'OP1: an operative paragraph ends with a semicolon',
      '.',
    ],
    [
      draft(RECALLING, REQUESTS, '2. Decides to act;'),
      'OP2: the last operative paragraph ends with a full stop',
      ';',
    ],
    [
      draft(RECALLING, '1. Calls upon States:\n\n(a) To act.\n\n(b) To report;', DECIDES),
      'OP1.a: a part of an operative paragraph ends with a semicolon',
      '.',
    ],
    ['Recalling its resolution 58/208', 'PP1: a preambular paragraph ends with a comma', '8'],
  ];
  for (const [text, said, at] of table)
    t.same(findingsOf(text), [{ said: `ENDING_UNUSUAL ${said}`, at }], said);
});

t.test('the only operative paragraph has no number', async t => {
  t.same(findingsOf(draft(RECALLING, '1. Decides to remain seized of the matter.')), [
    { said: 'LONE_NUMBER OP1: the only operative paragraph has no number', at: '1.' },
  ]);
});
