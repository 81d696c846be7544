import t from 'tap';
import { BODIES } from '../../src/references/body.ts';

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
