import t from 'tap';
import { readPhrase } from '../../src/5-annotations/phrase.ts';
import table from './phrases.json' with { type: 'json' };

t.test('preambular phrases', async t => {
  for (const { phrase, rest } of table.preambular)
    t.equal(readPhrase(`${phrase}${rest}`, 'preambular', false), phrase, `${phrase}|${rest}`);
});

t.test('operative phrases', async t => {
  for (const { phrase, rest } of table.operative)
    t.equal(readPhrase(`${phrase}${rest}`, 'operative', false), phrase, `${phrase}|${rest}`);
});

t.test('lettered parts have one only where a verb opens them', async t => {
  for (const { phrase, text } of table.lettered) t.equal(readPhrase(text, 'operative', true), phrase, text);
});

t.test('what opens with no phrase', async t => {
  for (const [text, kind] of [
    ['the report of the Secretary-General;', 'operative'],
    ['Member States should act;', 'operative'],
    ['The General Assembly,', 'preambular'],
    ['3 per cent of the population,', 'preambular'],
    ['King of all,', 'preambular'],
    ['', 'operative'],
  ] as const) {
    t.equal(readPhrase(text, kind, false), null, text);
  }
});
