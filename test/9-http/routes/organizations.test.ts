import t from 'tap';
import { seedsApp } from '../../helper.ts';

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly nextCursor: string | null;
}

const app = await seedsApp();

t.test('what is a whole name or acronym comes before what only has it as a part', async t => {
  const table: [q: string, first: string][] = [
    ['iom', 'iom'],
    ['WHO', 'who'],
    ['security council', 'un-security-council'],
  ];
  for (const [q, first] of table) {
    const { data }: Page = (await app.inject({ url: '/v1/organizations', query: { q } })).json();
    const ids = data.map(({ id }) => id);
    t.equal(ids[0], first, q);
    t.ok(ids.length > 1, 'others have it as a part');
    t.strictSame(ids.slice(1), ids.slice(1).sort(), 'in the order of their ids');
  }
});

t.test('pages go on behind the exact names', async t => {
  const whole: Page = (await app.inject('/v1/organizations?q=iom')).json();
  const ids: string[] = [];
  let url: string | null = '/v1/organizations?q=iom&limit=1';
  while (url !== null) {
    const { data, nextCursor }: Page = (await app.inject(url)).json();
    ids.push(...data.map(({ id }) => id));
    url = nextCursor && `/v1/organizations?q=iom&limit=1&cursor=${nextCursor}`;
  }
  t.strictSame(
    ids,
    whole.data.map(({ id }) => id),
  );
});

t.test('without a name, the order is that of the ids', async t => {
  const { data }: Page = (await app.inject('/v1/organizations?limit=200')).json();
  const ids = data.map(({ id }) => id);
  t.strictSame(ids, [...ids].sort());
});
