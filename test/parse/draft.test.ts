import t from 'tap';
import { readAuthority } from '../../src/5-annotations/authority.ts';
import organizations from '../../src/5-annotations/organizations.json' with { type: 'json' };
import { parseDraft } from '../../src/parse.ts';

const authority = readAuthority(organizations);
const parse = (text: string, body: string | null = null) => parseDraft(text, { authority, body }).documents;
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
      [`PP1 ${RECALLING}`, `PP2 ${NOTING}`, `OP1 ${REQUESTS}`, `OP2 ${DECIDES}`],
    ],
    [
      'formula and verb in one sentence',
      `The General Assembly, recalling its resolution 58/208, requests the Secretary-General to report.`,
      ['OP1 recalling its resolution 58/208, requests the Secretary-General to report.'],
    ],
  ];
  for (const [what, text, clauses] of table) t.same(clausesOf(text), clauses, what);
});

t.test('ranges are of the text as it was sent', async t => {
  const text = `PP1 ${RECALLING}\nOP1. ${REQUESTS}`;
  const [document] = parse(text);
  t.same(
    document?.clauses.map(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end))),
    [[`PP1 ${RECALLING}`], [`OP1. ${REQUESTS}`]],
  );
});

t.test('the organ is the one that speaks, else the one that is told', async t => {
  t.equal(
    parse(`The Human Rights Council,\n\n${RECALLING}`, 'General Assembly')[0]?.body,
    'Human Rights Council',
  );
  t.equal(parse(RECALLING, 'General Assembly')[0]?.body, 'General Assembly');
  t.equal(parse(RECALLING)[0]?.body, null);
});

t.test('the title of a draft stands above its formula', async t => {
  const masthead = 'Agenda item 71 (b)\n\nMexico and Peru: draft resolution\n\nProtection of migrants';
  t.equal(parse(`${masthead}\n\nThe General Assembly,\n\n${RECALLING}`)[0]?.title, 'Protection of migrants');
});
