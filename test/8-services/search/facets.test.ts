import t from 'tap';
import { facetsOf } from '../../../src/8-services/search/facets.ts';

const PROFILE = { type: 'resolution', body: 'General Assembly', session: '58', year: 2003 } as const;
const PROFILES = [
  { ...PROFILE, kind: 'clause', action: 'request', count: 3 },
  { ...PROFILE, kind: 'clause', action: 'note', count: 4 },
  { ...PROFILE, kind: 'clause', action: 'note', year: 2004, count: 1 },
  { ...PROFILE, kind: 'title', action: null, session: null, count: 2 },
] as const;

t.test('each facet counts what fits the other filters, the most frequent value first', async t => {
  t.strictSame(facetsOf(PROFILES, { kind: 'clause', action: 'request' }), {
    kind: [{ value: 'clause', count: 3 }],
    type: [{ value: 'resolution', count: 3 }],
    body: [{ value: 'General Assembly', count: 3 }],
    session: [{ value: '58', count: 3 }],
    action: [
      { value: 'note', count: 5 },
      { value: 'request', count: 3 },
    ],
  });
});

t.test('items without a value are not counted', async t => {
  const { action, session, kind } = facetsOf(PROFILES, {});
  t.equal(action.length, 2);
  t.strictSame(session, [{ value: '58', count: 8 }]);
  t.strictSame(kind, [
    { value: 'clause', count: 8 },
    { value: 'title', count: 2 },
  ]);
});
