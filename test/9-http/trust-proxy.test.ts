import t from 'tap';
import type { TrustedProxies } from '../../src/setting-formats.ts';
import { build } from '../helper.ts';

const PROXY = '10.0.0.1';

/**
 * Which proxies are trusted, the X-Forwarded-For of two requests that come from 10.0.0.1, and whether they
 * count as requests of the same client.
 */
const TABLE: readonly (readonly [
  TrustedProxies,
  first: string,
  second: string,
  same: boolean,
  why: string,
])[] = [
  [false, '198.51.100.1', '198.51.100.2', true, 'the header is not looked at'],
  [1, '198.51.100.1', '198.51.100.2', false, 'the proxy adds the address that it sees'],
  [1, '203.0.113.1, 198.51.100.1', '203.0.113.2, 198.51.100.1', true, 'the client made up the first address'],
  [2, '198.51.100.1, 10.0.0.2', '198.51.100.2, 10.0.0.3', false, 'two proxies in a row'],
  [
    2,
    '203.0.113.1, 198.51.100.1, 10.0.0.2',
    '203.0.113.2, 198.51.100.1, 10.0.0.2',
    true,
    'made up, two proxies',
  ],
  [['10.0.0.0/8'], '198.51.100.1, 10.0.0.2', '198.51.100.2, 10.0.0.2', false, 'proxies of one network'],
  [['10.0.0.0/8'], '203.0.113.1, 198.51.100.1', '203.0.113.2, 198.51.100.1', true, 'made up'],
  [['192.0.2.0/24'], '198.51.100.1', '198.51.100.2', true, 'the proxy is none of those trusted'],
  [['10.0.0.0/8'], 'unknown', 'unknown', true, 'what is no address'],
  [true, '203.0.113.1, 198.51.100.1', '203.0.113.2, 198.51.100.1', false, 'made-up addresses are believed'],
];

t.test('the rate limit counts by the client that a trusted proxy names', async t => {
  for (const [trustProxy, first, second, same, why] of TABLE) {
    const app = await build(t, { trustProxy, rateLimit: 1 });
    const status = async (forwardedFor: string) => {
      const headers = { 'x-forwarded-for': forwardedFor };
      return (await app.inject({ url: '/v1/dataset', remoteAddress: PROXY, headers })).statusCode;
    };
    t.equal(await status(first), 200, why);
    t.equal(await status(second), same ? 429 : 200, `${JSON.stringify(trustProxy)}: ${why}`);
  }
});
