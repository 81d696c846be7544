import t from 'tap';
import type { AgreedLanguage } from '../../../src/9-http/schemas/clauses/agreed-language.ts';
import type { DraftCheck } from '../../../src/9-http/schemas/draft.ts';
import { wordKeys } from '../../../src/wording/words.ts';
import { seedsApp, smallApp } from '../../helper.ts';
import { answerChecker, openapiOf } from '../openapi-document.ts';

const URL = '/v1/drafts/check';
const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };

const draft = (...paragraphs: string[]) => ['Migration', 'The General Assembly,', ...paragraphs].join('\n\n');
const RECALLING = 'Recalling its resolution 58/208 of 23 December 2003,';
const REQUESTS = '1. Requests the Secretary-General to report;';
const DECIDES = '2. Decides to remain seized of the matter.';

/** A draft, and its findings: a code or what is corrected, and the words. */
const TABLE: readonly (readonly [
  text: string,
  ok: boolean,
  ...wrong: (readonly [what: string, where: string])[],
])[] = [
  [draft(RECALLING, REQUESTS, DECIDES), true],
  [RECALLING, true],
  [
    '3. Requests the Secretary-General to report;',
    true,
    ['NUMBERING_GAP', '3. Requests the Secretary-General to report;'],
  ],
  [draft(RECALLING, REQUESTS, '3. Decides to act.'), false, ['NUMBERING_GAP', '3. Decides to act.']],
  [draft(RECALLING, REQUESTS, '1. Decides to act.'), false, ['NUMBER_REPEATED', '1. Decides to act.']],
  [
    draft(RECALLING, REQUESTS, '2. Recalling the matter;'),
    false,
    ['PHRASE_OUT_OF_PLACE', '2. Recalling the matter;'],
    ['ENDING_UNUSUAL', ';'],
  ],
  [draft('Recalling its resolution 58/208.', REQUESTS, DECIDES), false, ['ENDING_UNUSUAL', '.']],
  [
    draft('Recalling its resolution 58/208 of 22 December 2003,', REQUESTS, DECIDES),
    false,
    ['date', 'resolution 58/208 of 22 December 2003'],
  ],
  [
    draft('Recalling resolution 58/208, paragraph 99,', REQUESTS, DECIDES),
    false,
    ['part', 'resolution 58/208, paragraph 99'],
  ],
  [draft('Recalling its resolution 58/209 of 23 December 2003,', REQUESTS, DECIDES), true],
  [draft('Recalling its resolution 60/277,', REQUESTS, DECIDES), true],
  [
    draft('Recalling its resolution 85/208 of 23 December 2003,', REQUESTS, DECIDES),
    false,
    ['date', 'resolution 85/208 of 23 December 2003'],
    ['number', 'resolution 85/208 of 23 December 2003'],
  ],
];

t.test('findings in a draft, and their places', async t => {
  const app = await seedsApp();
  const misfits = answerChecker(await openapiOf(app));
  for (const [text, ok, ...wrong] of TABLE) {
    const answer = await app.inject({ method: 'POST', url: URL, payload: text, headers: PLAIN });
    const checked = answer.json<DraftCheck>();
    const said = ({ ranges }: { ranges: { start: number; end: number }[] }) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join(' ');
    t.strictSame(
      [
        ...checked.findings.map(finding => [finding.code, said(finding)]),
        ...checked.citations.flatMap(cited => cited.corrections.map(({ about }) => [about, said(cited)])),
      ],
      wrong,
      text,
    );
    t.equal(checked.ok, ok, text);
    t.strictSame(misfits(URL, answer), [], `${text}: fits the schema`);
  }
});

t.test('the structure of a draft', async t => {
  const app = await smallApp();
  const text = draft(
    'PP1 Recalling its resolution 58/1,',
    'OP1. Calls upon States:\n\n(a) To act;',
    'OP2. Decides to act.',
  );
  const { units, drafts } = (
    await app.inject({ method: 'POST', url: URL, payload: { text } })
  ).json<DraftCheck>();
  t.strictSame(drafts, [{ id: 'DRAFT', symbol: null, title: 'Migration', body: 'General Assembly' }]);
  t.strictSame(
    units.map(({ id, role, phrase, ranges }) => [
      id,
      role,
      phrase,
      ranges.map(({ start, end }) => text.slice(start, end)).join(),
    ]),
    [
      ['DRAFT.TITLE', 'title', null, 'Migration'],
      ['DRAFT.ENACTING', 'enacting', null, 'The General Assembly,'],
      ['DRAFT.PP1', 'preambular', 'Recalling', 'PP1 Recalling its resolution 58/1,'],
      ['DRAFT.OP1', 'operative', 'Calls upon', 'OP1. Calls upon States:'],
      ['DRAFT.OP1.a', 'operative', null, '(a) To act;'],
      ['DRAFT.OP2', 'operative', 'Decides', 'OP2. Decides to act.'],
    ],
  );
});

/**
 * A clause wrapped, numbered and marked up in some way; its phrase, and the words, as printed, that
 * the nearest wording lacks.
 */
const WRAPPED: readonly (readonly [text: string, phrase: string, ...added: string[]])[] = [
  [
    `
    12. Invites Governments, with the firm and
        lasting assistance of the international
        community, where appropriate, to seek to make the
        option of remaining in one's own country viable
        for all people, in particular through efforts to achieve sustainable
        development, leading to a better economic bal-
        ance (and balance it is) between developed and developing countries;
`,
    'Invites',
    'firm and\n        lasting',
    'and balance it is',
  ],
  [
    `OP2 bis. **Also invites** Governments, with the assistance of the
international community<sup>1</sup> and<sup>2</sup>
of all, where appropriate, to seek to make the option of remaining in one's own country

viable for all people, in particular through efforts to achieve sustainable development,
leading to a better economic balance between developed and developing countries;`,
    'Also invites',
    'Also',
    'and<sup>2</sup>\nof all',
  ],
  [
    `Recalling, as it
should, its resolution 57/270 B of 23 June 2003 on the integrated and coordinated implementation
> of and follow-up to the outcomes of the major United Nations conferences and summits in the
> economic and social fields,`,
    'Recalling',
    'as it\nshould',
  ],
];

t.test('ranges refer to the text as sent', async t => {
  const app = await seedsApp();
  for (const [text, phrase, ...added] of WRAPPED) {
    const ask = async (url: string) => (await app.inject({ method: 'POST', url, payload: { text } })).json();
    const { units, agreedLanguage }: DraftCheck = await ask(URL);
    const said = (ranges: readonly { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join('|');
    t.equal(said(units[0]?.phraseRanges ?? []), phrase, phrase);
    const changes = agreedLanguage[0]?.wordings[0]?.changes ?? [];
    t.strictSame(
      changes.filter(({ kind }) => kind === 'added').map(({ ranges }) => said(ranges)),
      added,
      phrase,
    );
    for (const { kind, text, ranges } of changes) {
      const words = kind === 'removed' ? [] : wordKeys(text);
      t.strictSame(wordKeys(said(ranges).replaceAll(/<sup>.<.sup>|-\n */g, '')), words, text);
    }
    const { data }: AgreedLanguage = await ask('/v1/agreed-language');
    t.strictSame(data[0]?.wordings, agreedLanguage[0]?.wordings, 'agreed language has the same');
  }
});

t.test('the given organ is used if the draft names none', async t => {
  const app = await smallApp();
  const payload = { text: 'Recalling its resolution 52/6,', body: 'Human Rights Council' };
  const { citations } = (await app.inject({ method: 'POST', url: URL, payload })).json<DraftCheck>();
  t.strictSame(
    citations.map(({ symbol }) => symbol),
    ['A/HRC/RES/52/6'],
  );
});

t.test('any text gets an answer', async t => {
  const app = await smallApp();
  const table = [
    '\u0000',
    '*',
    '1.',
    '(a)',
    '<sup>1</sup>',
    'PP1',
    '\ud800',
    '1. '.repeat(20_000),
    'a,\n'.repeat(20_000),
  ];
  for (const text of table) {
    const answer = await app.inject({ method: 'POST', url: URL, payload: { text } });
    t.equal(answer.statusCode, 200, JSON.stringify(text.slice(0, 10)));
  }
});

t.test('what a draft is said to continue has to be there', async t => {
  const app = await smallApp();
  for (const continues of ['0', 'A/RES/99/1', 'A/RES/58/1, para. 99']) {
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/drafts/check',
      payload: { text: '1. Decides to remain seized of the matter.', continues },
    });
    t.equal(answer.statusCode, 400, continues);
    t.match(answer.json().detail, continues);
  }
});
