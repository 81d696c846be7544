import t from 'tap';
import bodies from '../../src/references/bodies.json' with { type: 'json' };
import { actKind, BODIES, bodyNamed, bodySpeaking } from '../../src/references/body.ts';
import { readResolutionNumber } from '../../src/references/resolution-number.ts';
import { tableHeaded } from '../docs/document.ts';

const each = (pick: (body: (typeof BODIES)[number]) => readonly string[]) => BODIES.flatMap(pick);

t.test('the data file of organs', async t => {
  const names = each(({ name, names }) => [name, ...names]);
  t.equal(new Set(names).size, names.length, 'no two organs have one name');
  const series = each(({ symbols }) => symbols);
  t.equal(new Set(series).size, series.length, 'no two organs have one series');
  const templates = each(body => Object.values({ ...body.resolution, ...body.decision }));
  for (const template of templates) t.match(template, /\{number\}/, `${template} holds the number`);
  t.equal(
    new Set(templates).size,
    templates.length - 1,
    'no two organs make one symbol; the IOM Council makes its own twice',
  );
});

t.test('docs/rules.md lists every key of an organ, and no other', async t => {
  const keys = new Set(bodies.flatMap(body => Object.keys(body)));
  const listed = tableHeaded('Key of an organ', 'docs/rules.md').map(([key]) => key);
  t.strictSame(listed.toSorted(), [...keys].sort());
});

t.test('the organ of an enacting formula', async t => {
  for (const [organ, name] of [
    ['General Assembly', 'General Assembly'],
    // the number of the session belongs to the formula, not to the name
    ['Seventy-eighth World Health Assembly', 'World Health Assembly'],
    ['148th Assembly of the Inter-Parliamentary Union', 'Assembly of the Inter-Parliamentary Union'],
    // many organs are called so
    ['Assembly', undefined],
    ['Board of the Lighthouse Authority', undefined],
  ] as const)
    t.equal(bodySpeaking(organ)?.name, name, organ);
});

t.test('an act is a resolution or a decision by its number', async t => {
  for (const [name, number, kind] of [
    ['General Assembly', '78/208', 'resolution'],
    ['General Assembly', '78/512', 'decision'],
    ['Human Rights Council', '14/16', 'resolution'],
    ['Human Rights Council', '14/101', 'decision'],
    ['Economic and Social Council', '2020/201', 'decision'],
    // numbers of one count without sessions grow as they like
    ['Security Council', '1325 (2000)', 'resolution'],
    // conferences of parties have decisions only
    ['Conference of the Parties to the Convention on Biological Diversity', '15/4', 'decision'],
  ] as const) {
    const body = bodyNamed(name);
    const read = readResolutionNumber(number);
    t.equal(body && read && actKind(body, read), kind, `${name} ${number}`);
  }
});
