import t from 'tap';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { explain } from '../../../src/pipeline/explain/explain.ts';
import { selectLine, selectUnit } from '../../../src/pipeline/explain/select.ts';

const AUTHORITY = readAuthority(organizations);

const explained = (text: string, draft: { readonly body: string | null } | null = null) =>
  explain(plainText(text), { authority: AUTHORITY, catalogue: new Map(), draft });

const RESOLUTION = [
  '58/208. International migration and development',
  '',
  'The General Assembly,',
  '',
  'Recalling its resolution 57/241 of 20 December 2002,<sup>7</sup>',
  '',
  '1. Takes note of the report of the Secretary-General;',
  '2. Requests the Secretary-General to submit a report that is longer than the',
  '',
  'A/RES/58/208',
  '',
  '2/3',
  '',
  'last one to the Assembly at its sixty-first session.',
  '',
  '_____________',
  '7 See A/57/1.',
].join('\n');

/** "line: fate block rule units", the blank ones left out. */
const shown = (of: ReturnType<typeof explained>): string[] =>
  of.lines
    .filter(({ fate }) => fate !== 'blank')
    .map(({ number, fate, block, rule, units }) =>
      [`${number}:`, fate, block ?? '-', rule, ...units.map(id => id.replace(/^.*?\./, ''))].join(' '),
    );

t.test('the fate of each line, its rule and its units', async t => {
  t.same(shown(explained(RESOLUTION)), [
    '1: starts 1 first-line TITLE',
    '3: starts 2 after-blank-line ENACTING',
    '5: starts 3 after-blank-line PP1',
    '7: starts 4 after-blank-line OP1',
    '8: starts 5 next-number OP2',
    '10: furniture - symbol',
    '12: furniture - page-of-pages',
    '14: joins 5 lower-case-on-next-page OP2',
    '16: furniture - drawn-rule',
    '17: starts 6 figures-in-foot N7',
  ]);
});

t.test('a document has the rule of its head, and its block', async t => {
  t.same(explained(RESOLUTION).documents, [
    {
      id: 'A_RES_58_208',
      symbol: 'A/RES/58/208',
      type: 'resolution',
      heads: [
        { block: 1, rule: 'number-and-title', text: '58/208. International migration and development' },
      ],
      findings: [],
    },
  ]);
});

t.test('a unit has the rule by which its block became one', async t => {
  t.same(
    explained(RESOLUTION).units.map(({ id, rule }) => `${id.replace(/^.*?\./, '')}: ${rule}`),
    [
      'TITLE: title',
      'ENACTING: enacting-formula',
      'PP1: preambular-paragraph',
      'OP1: operative-paragraph',
      'OP2: operative-paragraph',
      'N7: note',
    ],
  );
});

t.test('a unit has its annotations, each with its finder', async t => {
  const annotations = (id: string) =>
    selectUnit(explained(RESOLUTION), id, 'a.txt').units.flatMap(({ annotations }) =>
      annotations.map(({ kind, finder, text, reading }) => [kind, finder, text, reading].join(' | ')),
    );
  t.same(annotations('A_RES_58_208.PP1'), [
    'phrase | phrase | Recalling | recall',
    'citation | act | resolution 57/241 of 20 December 2002 | A/RES/57/241',
    'note-mark | sup-tag | 7 | note 7',
  ]);
  t.same(annotations('A_RES_58_208.N7'), ['citation | symbol | A/57/1 | A/57/1']);
});

t.test('a unit is found by any spelling of its id, with the lines that led to it', async t => {
  for (const id of ['A_RES_58_208.OP2', 'A/RES/58/208.OP2', 'a_res_58_208.op2', 'res 58/208, para. 2']) {
    const { units, lines } = selectUnit(explained(RESOLUTION), id, 'a.txt');
    t.same(
      units.map(({ id }) => id),
      ['A_RES_58_208.OP2'],
    );
    t.same(
      lines.filter(({ fate }) => fate !== 'blank').map(({ number }) => number),
      [8, 10, 12, 14],
      'with what stood between them',
    );
  }
});

const unitsChosen = (text: string, id: string) =>
  selectUnit(explained(text), id, 'a.txt').units.map(({ id }) => id.replace(/^A_RES_/, ''));

const TWO_RESOLUTIONS = [
  ...['58/1. Water', '', 'The General Assembly,', '', 'Recalling its needs,', '', '1. Decides so;', ''],
  ...['58/2. Fire', '', 'The General Assembly,', '', '1. Requests him to report.', '', '2. Ends.'],
].join('\n');

t.test('a document stands for all its units', async t => {
  for (const id of ['A_RES_58_2', 'A/RES/58/2', 'res 58/2'])
    t.same(unitsChosen(TWO_RESOLUTIONS, id), ['58_2.TITLE', '58_2.ENACTING', '58_2.OP1', '58_2.OP2'], id);
  t.same(
    selectUnit(explained(TWO_RESOLUTIONS), 'A_RES_58_2', 'a.txt').documents.map(({ id }) => id),
    ['A_RES_58_2'],
  );
});

t.test('the document may be left out of an id that only one has', async t => {
  for (const [id, found] of [
    ['OP2', '58_2.OP2'],
    ['pp1', '58_1.PP1'],
  ] as const)
    t.same(unitsChosen(TWO_RESOLUTIONS, id), [found]);
  t.throws(() => unitsChosen(TWO_RESOLUTIONS, 'OP1'), {
    code: 'NOT_IN_FILE',
    message: 'a.txt: has no single unit OP1; choose A_RES_58_1.OP1, A_RES_58_2.OP1',
  });
});

t.test('a lettered part says whom its chapeau asks, and where', async t => {
  const text = 'The General Assembly,\n\n1. Requests the Secretary-General:\n\n(a) To report to it.';
  const [part] = selectUnit(explained(text, { body: null }), 'OP1.a', 'a.txt').units;
  t.match(
    part?.annotations.map(({ finder, text, from, reading }) => [finder, text, from, reading].join(' | ')),
    [
      'asking | Requests | DRAFT.OP1 | request',
      'addressee | the Secretary-General | DRAFT.OP1 | secretary-general',
      'asked | report |  | report',
    ],
  );
});

t.test('a unit has the findings about it', async t => {
  const [unit] = selectUnit(
    explained(RESOLUTION.replace('2. Requests', '\n3. Requests')),
    'OP3',
    'a.txt',
  ).units;
  t.same(unit?.findings, [{ kind: 'source', code: 'NUMBERING_GAP', message: '3 comes after 1' }]);
});

t.test('an error for an unknown unit names similar ones, for an unknown line the last', async t => {
  t.throws(() => selectUnit(explained(RESOLUTION), 'A_RES_58_208.OP3', 'a.txt'), {
    code: 'NOT_IN_FILE',
    message: /^a\.txt: has no unit A_RES_58_208\.OP3; near it: A_RES_58_208\.OP[12], /,
  });
  t.throws(() => selectLine(explained(RESOLUTION), 18, 'a.txt'), {
    code: 'NOT_IN_FILE',
    message: 'a.txt: has no line 18; its last line is 17',
  });
});

t.test('one line', async t => {
  for (const [why, number, lines, units] of [
    ['text shows the whole unit', 14, ['8', '10', '12', '14'], ['OP2']],
    ['furniture stands for itself', 10, ['10'], []],
    ['so does a blank line', 2, [], []],
  ] as const) {
    const selected = selectLine(explained(RESOLUTION), number, 'a.txt');
    t.same(
      shown(selected).map(line => line.split(':', 1)[0]),
      lines,
      why,
    );
    t.same(
      selected.units.map(({ id }) => id.replace(/^.*?\./, '')),
      units,
      why,
    );
  }
});

t.test('a draft is read as a draft', async t => {
  const text = 'The General Assembly,\nRecalling its resolution 57/241,\n1. Requests it to report.';
  t.same(shown(explained(text, { body: null })), [
    '1: inserted - blank-line',
    '1: starts 1 after-blank-line ENACTING',
    '2: inserted - blank-line',
    '2: starts 2 after-blank-line PP1',
    '3: inserted - blank-line',
    '3: starts 3 after-blank-line OP1',
  ]);
  t.match(
    explained(text, { body: null }).units.map(({ role }) => role),
    ['enacting', 'preambular clause PP1', 'operative clause OP1'],
  );
});

t.test('a text without any document still shows its lines', async t => {
  const { documents, units, lines } = explained('Dear all,\n\nnothing here.');
  t.same([documents, units], [[], []]);
  t.same(
    lines.map(({ fate }) => fate),
    ['starts', 'blank', 'starts'],
  );
});
