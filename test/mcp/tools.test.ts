import t from 'tap';
import { TOOLS } from '../../src/mcp/tools.ts';
import { inMemory } from './client.ts';

const { client, call } = await inMemory(t);

const OP7 = {
  id: 'A_RES_58_208.OP7',
  citation: 'General Assembly resolution 58/208 of 23 December 2003, para. 7',
  page: 'https://c.test/A_RES_58_208.OP7',
};
const DRAFT =
  "The General Assembly,\n\nRecalling its resolution 58/208 of 22 December 2003,\n\n1. Invites Governments to seek to make the option of remaining in one's own country viable for all people;\n\n3. Decides to act.\n";

t.test('every tool only reads, and describes itself, its arguments and its answer', async t => {
  const { tools } = await client.listTools();
  t.strictSame(
    tools.map(({ name }) => name),
    TOOLS.map(({ name }) => name),
  );
  for (const { name, title, description, annotations, inputSchema, outputSchema } of tools) {
    t.ok(title && description && outputSchema, name);
    t.match(annotations, { readOnlyHint: true, destructiveHint: false }, name);
    for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
      t.type((schema as { description?: string }).description, 'string', `${name} ${argument}`);
  }
  t.match(client.getInstructions(), 'citation');
});

t.test('each tool answers with ids, citations to paste and pages', async t => {
  const table: [tool: string, input: Record<string, unknown>, expected: object][] = [
    ['search', { query: 'country viable', body: 'ga', session: '58th' }, { total: 1, hits: [OP7] }],
    // The name of a document is found, too.
    [
      'search',
      { query: 'migration', kind: 'title', year: 2003 },
      { hits: [{ kind: 'title', date: /^2003/ }] },
    ],
    [
      'resolve_reference',
      { reference: 'res 58/208 OP10(a)' },
      { certain: true, candidates: [{ id: 'A_RES_58_208.OP10.a', kind: 'clause', doubts: [] }] },
    ],
    [
      'read_clause',
      { reference: 'A/RES/58/208, para. 7' },
      {
        ...OP7,
        text: /^Invites Governments/,
        document: { id: 'A_RES_58_208', title: 'International migration and development' },
        previous: { id: 'A_RES_58_208.OP6' },
        next: { id: 'A_RES_58_208.OP8' },
        within: null,
        parts: [],
      },
    ],
    // A chapeau has its lettered parts; a part what it is a part of.
    [
      'read_clause',
      { reference: 'A_RES_58_208.OP10' },
      { parts: [{ id: 'A_RES_58_208.OP10.a' }, { id: 'A_RES_58_208.OP10.b' }] },
    ],
    [
      'read_clause',
      { reference: 'A_RES_58_208.OP10.b' },
      { within: { id: 'A_RES_58_208.OP10' }, previous: { id: 'A_RES_58_208.OP10.a' } },
    ],
    // A paragraph of a report.
    [
      'read_clause',
      { reference: 'A/58/98, para. 12' },
      { citation: 'A/58/98, para. 12', kind: 'paragraph', next: { id: 'A_58_98.P13' } },
    ],
    [
      'read_document',
      { reference: '58/208' },
      { type: 'resolution', units: [{ id: 'A_RES_58_208.PP1', kind: 'clause' }], next: null },
    ],
    [
      'find_agreed_language',
      { text: DRAFT.split('\n')[4] },
      { clauses: [{ label: 'OP1', reuse: 'passage', wordings: [{ differences: /^\{\+/ }] }] },
    ],
    [
      'look_up_citations',
      { text: 'Recalling resolution 58/208 of 22 December 2003, paragraph 7,', body: 'General Assembly' },
      { citations: [{ status: 'conflict', target: OP7, corrections: [/2003-12-23/] }] },
    ],
    [
      'compare_resolutions',
      { one: 'A/RES/59/241', other: '58/208' },
      { earlier: { id: 'A_RES_58_208' }, later: { id: 'A_RES_59_241' }, onSameMatter: true },
    ],
    [
      'follow_lineage',
      { clause: '58/208 OP7' },
      { clause: OP7, steps: [{ kind: 'introduced' }, { kind: 'reworded', text: /\{\+own\+\}/ }] },
    ],
    [
      'check_draft',
      { text: DRAFT },
      {
        ok: false,
        wrong: [
          { code: 'CITED_DATE', clause: 'PP1', words: '22 December 2003', correction: '23 December 2003' },
          { code: 'NUMBER_OUT_OF_ORDER', clause: 'OP3', correction: '2.' },
        ],
      },
    ],
  ];
  for (const [tool, input, expected] of table) {
    const { isError, text, value } = await call(tool, input);
    t.notOk(isError, text);
    t.match(value, expected, `${tool} ${JSON.stringify(input)}`);
    t.strictSame(JSON.parse(text), value, 'the text says the same');
  }
});

t.test('a long document comes in pieces', async t => {
  const first = await call('read_document', { reference: 'A/58/98' });
  const { next, units } = first.value as { next: string; units: { id: string }[] };
  t.type(next, 'string');
  const second = await call('read_document', { reference: 'A/58/98', from: next });
  t.match(second.value, { id: 'A_58_98', units: [{ id: next }] });
  t.notOk(units.some(({ id }) => id === next));
});

t.test('an error is one of the tool, and says what would be right', async t => {
  const table: [tool: string, input: Record<string, unknown>, expected: RegExp][] = [
    ['search', { query: 'migration', boddy: 'x' }, /no argument boddy; there are query, kind/],
    ['search', { query: 'migration', limit: 500 }, /limit/],
    ['search', { query: 'migration', body: 'General Assembli' }, /Did you mean "General Assembly" or/],
    ['search', { query: '"migration' }, /quotation mark is not closed/],
    ['resolve_reference', { reference: 'nothing' }, /Write a symbol/],
    ['read_clause', { reference: 'A/RES/1/1' }, /does not hold A\/RES\/1\/1.*search/],
    ['read_clause', { reference: '58/208 OP99' }, /no such part.*read_document/],
    ['read_clause', { reference: '58/208' }, /whole document.*read_document/],
    ['read_document', { reference: '58/208', from: 'A_58_98.P1' }, /no unit "A_58_98\.P1"/],
    ['follow_lineage', { clause: 'A/58/98, para. 12' }, /a paragraph, not a clause/],
    ['compare_resolutions', { one: '58/208', other: 'A/58/98' }, /is a report.*/],
    ['check_draft', { text: '   ' }, /must not be blank/],
    ['find_agreed_language', { text: 'é'.repeat(40_000) }, /80000 bytes.*at most 65536/],
    ['check_draft', { text: DRAFT, continues: 'A/RES/1/1' }, /A\/RES\/1\/1/],
    ['no_such_tool', {}, /no_such_tool not found/],
  ];
  for (const [tool, input, expected] of table) {
    const { isError, text } = await call(tool, input);
    t.ok(isError, `${tool} ${text.slice(0, 80)}`);
    t.match(text, expected);
  }
});
