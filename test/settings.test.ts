import t from 'tap';
import { readSettings, SETTINGS } from '../src/settings.ts';

t.test('without flags and environment all settings have their defaults', async t => {
  t.match(readSettings({}, {}), {
    database: 'data/clausary.sqlite',
    host: '127.0.0.1',
    port: 3000,
    trustProxy: false,
  });
});

t.test('flags override the environment, which overrides the defaults', async t => {
  t.equal(readSettings({ port: '1' }, { CLAUSARY_PORT: '2' }).port, 1);
  t.equal(readSettings({}, { CLAUSARY_PORT: '2' }).port, 2);
  t.equal(readSettings({}, { CLAUSARY_PORT: '' }).port, 3000);
  t.equal(readSettings({}, { CLAUSARY_TRUST_PROXY: 'true' }).trustProxy, true);
});

t.test('trusted proxies are a number, or networks', async t => {
  for (const [given, expected] of [
    ['true', true],
    ['false', false],
    ['1', 1],
    ['16', 16],
    ['127.0.0.1', ['127.0.0.1']],
    ['10.0.0.0/8, 2001:db8::/32,loopback', ['10.0.0.0/8', '2001:db8::/32', 'loopback']],
  ] as const) {
    t.strictSame(readSettings({ trustProxy: given }, {}).trustProxy, expected, given);
  }
});

t.test('every setting has a flag, a variable, a default that is allowed, and a help text', async t => {
  for (const row of SETTINGS) {
    t.match(row.flag, /^--[a-z]+(-[a-z]+)* <\w+>$/);
    t.match(row.env, /^CLAUSARY_[A-Z]+(_[A-Z]+)*$/);
    t.match(row.help, /^[A-Z].*\.$/);
    t.equal(String(readSettings({ [row.name]: row.default }, {})[row.name]), row.default);
  }
});

t.test('an error names where the value was given and what would be right', async t => {
  for (const [flags, env, says] of [
    [{ port: '99999' }, {}, /^--port: "99999" .* from 0 to 65535$/],
    [{ port: '3.5' }, {}, /^--port: "3\.5"/],
    [{ database: '' }, {}, /^--database: "" .* not be empty$/],
    [{ fetchAddress: 'ftp://x/{symbol}' }, {}, /^--address: /],
    [{ fetchAddress: 'https://x/' }, {}, /^--address: .* address with \{symbol\} in it/],
    [{ fetchAddress: 'http://[/{symbol}' }, {}, /^--address: /],
    [{ fileTimeLimit: '0' }, {}, /^--time-limit: "0" .* from 1 to 86400$/],
    [{}, { CLAUSARY_FILE_MEMORY: 'much' }, /^CLAUSARY_FILE_MEMORY: "much"/],
    [{ fetchTimeout: '0' }, {}, /^--timeout: "0" .* from 1 to 3600$/],
    [{}, { CLAUSARY_FETCH_MAX_SIZE: 'huge' }, /^CLAUSARY_FETCH_MAX_SIZE: "huge"/],
    [{}, { CLAUSARY_PORT: 'http' }, /^CLAUSARY_PORT: "http"/],
    [{}, { CLAUSARY_LOG_LEVEL: 'loud' }, /^CLAUSARY_LOG_LEVEL: "loud" .*silent, fatal/],
    [{}, { CLAUSARY_TRUST_PROXY: 'yes' }, /^CLAUSARY_TRUST_PROXY: "yes" .*true or false/],
    [{ trustProxy: '0' }, {}, /^--trust-proxy: "0" .* number of proxies in a row \(1 to 16\)/],
    [{ trustProxy: '17' }, {}, /^--trust-proxy: "17"/],
    [{ trustProxy: '-1' }, {}, /^--trust-proxy: "-1"/],
    [{ trustProxy: '10.0.0.0/33' }, {}, /^--trust-proxy: "10\.0\.0\.0\/33"/],
    [{ trustProxy: '10.0.0.0/0' }, {}, /^--trust-proxy: /],
    [{ trustProxy: '10.0.0.0/8/8' }, {}, /^--trust-proxy: /],
    [{ trustProxy: '10.0.0.1,' }, {}, /^--trust-proxy: /],
    [
      { follow: 'ftp://example.org' },
      {},
      /^--follow: "ftp:\/\/example\.org" .* s3:\/\/BUCKET\/PREFIX, or none$/,
    ],
    // A password with characters that should have been encoded, which no message shows.
    [
      {},
      { CLAUSARY_FOLLOW: 'https://name:wo#rd@example.org' },
      /^CLAUSARY_FOLLOW: "https:\/\/…@example\.org" /,
    ],
    [
      {},
      { CLAUSARY_FOLLOW: 'https://name:50%@example.org' },
      /^CLAUSARY_FOLLOW: "https:\/\/…@example\.org" /,
    ],
    [{ trustProxy: 'proxy.example.org' }, {}, /^--trust-proxy: .* addresses or networks/],
  ] as const) {
    t.throws(() => readSettings(flags, env), { code: 'SETTING_BAD', message: says });
  }
});
