import t from 'tap';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { draftingFindings } from '../../../src/5-annotations/phrase/drafting-findings.ts';
import type { SourceId } from '../../../src/model/id.ts';
import { parseDraft } from '../../../src/pipeline/draft.ts';
import { brokenPromises } from './promises.ts';

const authority = readAuthority(organizations);
const parse = (text: string, body: string | null = null) =>
  parseDraft(plainText(text), { authority, body }).documents;
const clausesOf = (text: string) =>
  parse(text).flatMap(({ clauses }) => clauses.map(clause => `${clause.label} ${clause.text}`));

const RECALLING = 'Recalling its resolution 58/208,';
const NOTING = 'Noting with concern the situation,';
const REQUESTS = 'Requests the Secretary-General to report;';
const DECIDES = 'Decides to remain seized of the matter.';

t.test('whatever is sent is read as clauses', async t => {
  const table: [string, string, string[]][] = [
    ['a sentence', 'safe, orderly and regular migration', ['OP1 safe, orderly and regular migration']],
    ['an operative clause', REQUESTS, [`OP1 ${REQUESTS}`]],
    ['a preambular clause', RECALLING, [`PP1 ${RECALLING}`]],
    ['a numbered clause', `8. ${REQUESTS}`, [`OP8 ${REQUESTS}`]],
    [
      'a whole draft',
      `Migration\n\nThe General Assembly,\n\n${RECALLING}\n\n1. ${REQUESTS}\n\n2. ${DECIDES}`,
      [`PP1 ${RECALLING}`, `OP1 ${REQUESTS}`, `OP2 ${DECIDES}`],
    ],
    [
      'a line for each paragraph',
      `The General Assembly\n${RECALLING}\n${NOTING}\n1. ${REQUESTS}\n2. ${DECIDES}`,
      [`PP1 ${RECALLING}`, `PP2 ${NOTING}`, `OP1 ${REQUESTS}`, `OP2 ${DECIDES}`],
    ],
    [
      'the labels of negotiations',
      `PP1 ${RECALLING}\nPP2. ${NOTING}\nOP1: ${REQUESTS}\nOP 2 bis. ${DECIDES}`,
      [`PP1 ${RECALLING}`, `PP2 ${NOTING}`, `OP1 ${REQUESTS}`, `OP2 bis ${DECIDES}`],
    ],
    [
      'no numbers at all',
      `The General Assembly,\n\n${RECALLING}\n\n${REQUESTS}\n\nCalls upon States:\n\n(a) To act;\n\n(b) To rest;\n\n${DECIDES}`,
      [
        `PP1 ${RECALLING}`,
        `OP1 ${REQUESTS}`,
        'OP2 Calls upon States:',
        'OP2(a) To act;',
        'OP2(b) To rest;',
        `OP3 ${DECIDES}`,
      ],
    ],
    [
      'no numbers, and a line for each paragraph',
      `The General Assembly,\n${RECALLING}\n${NOTING}\n${REQUESTS}\n${DECIDES}`,
      [`PP1 ${RECALLING}`, `PP2 ${NOTING}`, `OP1 ${REQUESTS}`, `OP2 ${DECIDES}`],
    ],
    [
      'lines that are broken within a paragraph',
      'Requests the Secretary-General to report;\non the matter;\nDecides to\nact.',
      ['OP1 Requests the Secretary-General to report; on the matter; Decides to act.'],
    ],
    [
      'formula and verb in one sentence',
      `The General Assembly, recalling its resolution 58/208, requests the Secretary-General to report.`,
      ['OP1 recalling its resolution 58/208, requests the Secretary-General to report.'],
    ],
  ];
  for (const [what, text, clauses] of table) t.same(clausesOf(text), clauses, what);
});

const RIGHTS = 'Recalling the Universal Declaration of Human Rights,';

t.test('notes and marks in the forms of pasted texts', async t => {
  const forms: [string, mark: (label: number) => string, note: (label: number) => string][] = [
    ['raised figures', label => '¹²³'.charAt(label - 1), label => `${'¹²³'.charAt(label - 1)} `],
    ['Markdown', label => `[^${label}]`, label => `[^${label}]: `],
    ['brackets', label => `[${label}]`, label => `[${label}] `],
    ['brackets set off', label => ` [${label}]`, label => `[${label}] `],
    ['HTML', label => `<sup>${label}</sup>`, label => `<sup>${label}</sup> `],
    ['plain figures', String, label => `${label} `],
    ['plain figures set off', label => ` ${label}`, label => `${label} `],
  ];
  for (const [form, mark, note] of forms) {
    for (const gap of ['\n', '\n\n']) {
      const text = [
        'The General Assembly,',
        RIGHTS + mark(1),
        `1. Requests the Secretary-General to follow the Convention${mark(2)} in all;`,
        `2. Decides to remain seized of the matter at its eightieth session.${mark(3)}`,
        `${note(1)}Resolution 217 A (III).`,
        `${note(2)}Resolution 44/25.`,
        `${note(3)}Ibid.`,
      ].join(gap);
      const parsed = parseDraft(plainText(text), { authority, body: null });
      const [document] = parsed.documents;
      const name = `${form}, ${gap.length} line ends`;
      t.same(
        document?.clauses.map(({ text }) => text.slice(-15)),
        ['f Human Rights,', 'vention in all;', 'htieth session.'],
        name,
      );
      t.same(
        document?.notes.map(({ label, text }) => `${label} ${text}`),
        ['1 Resolution 217 A (III).', '2 Resolution 44/25.', '3 Ibid.'],
        name,
      );
      t.same(
        document?.noteReferences.map(({ unit, note }) => `${unit} ${note}`),
        ['DRAFT.PP1 DRAFT.N1', 'DRAFT.OP1 DRAFT.N2', 'DRAFT.OP2 DRAFT.N3'],
        name,
      );
      t.same(document && [...document.findings, ...draftingFindings(document)], [], `${name}: no finding`);
      t.same(
        document?.citations.find(({ unit }) => unit.endsWith('N2'))?.symbol,
        'A/RES/44/25',
        `${name}: the note cites`,
      );
      t.same(brokenPromises(text, { source: '' as SourceId, ...parsed }), [], `${name}: the promises hold`);
    }
  }
});

t.test('a mark without a note is reported', async t => {
  for (const [mark, note] of [
    ['²', '¹ '],
    ['[^2]', '[^1]: '],
    ['[2]', '[1] '],
    ['<sup>2</sup>', '<sup>1</sup> '],
  ] as const) {
    const first = note.trim().replace(':', '');
    const text = `${RIGHTS}${first}\n\nNoting the report${mark} of it,\n\n${note}Resolution 217 A (III).`;
    t.same(
      parse(text)[0]
        ?.findings.filter(({ code }) => code === 'MARK_WITHOUT_NOTE')
        .map(({ unit, message }) => `${unit} ${message}`),
      ['DRAFT.PP2 mark 2 has no note'],
      mark,
    );
  }
});

t.test('ranges are of the text as it was sent', async t => {
  const text = `PP1 ${RECALLING}\nOP1. ${REQUESTS}`;
  const [document] = parse(text);
  t.same(
    document?.clauses.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
    [[`PP1 ${RECALLING}`], [`OP1. ${REQUESTS}`]],
  );
});

t.test('the organ is the one that the draft names, else the one that is given', async t => {
  t.equal(
    parse(`The Human Rights Council,\n\n${RECALLING}`, 'General Assembly')[0]?.body,
    'Human Rights Council',
  );
  t.equal(parse(RECALLING, 'General Assembly')[0]?.body, 'General Assembly');
  t.equal(parse(RECALLING)[0]?.body, null);
});

t.test('the title of a draft is above its enacting formula', async t => {
  const masthead = 'Agenda item 71 (b)\n\nMexico and Peru: draft resolution\n\nProtection of migrants';
  t.equal(parse(`${masthead}\n\nThe General Assembly,\n\n${RECALLING}`)[0]?.title, 'Protection of migrants');
});
