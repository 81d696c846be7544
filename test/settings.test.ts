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
    [{}, { CLAUSARY_PORT: 'http' }, /^CLAUSARY_PORT: "http"/],
    [{}, { CLAUSARY_LOG_LEVEL: 'loud' }, /^CLAUSARY_LOG_LEVEL: "loud" .*silent, fatal/],
    [{}, { CLAUSARY_TRUST_PROXY: 'yes' }, /^CLAUSARY_TRUST_PROXY: "yes" .*true or false/],
  ] as const) {
    t.throws(() => readSettings(flags, env), { code: 'SETTING_BAD', message: says });
  }
});
