import t from 'tap';
import { phrasePlace, readPhrase } from '../../../src/5-annotations/phrase/phrase.ts';
import table from './phrases.json' with { type: 'json' };

t.test('preambular phrases', async t => {
  for (const { phrase, rest } of table.preambular)
    t.equal(readPhrase(`${phrase}${rest}`, 'preambular', false), phrase, `${phrase}|${rest}`);
});

t.test('operative phrases', async t => {
  for (const { phrase, rest } of table.operative)
    t.equal(readPhrase(`${phrase}${rest}`, 'operative', false), phrase, `${phrase}|${rest}`);
});

t.test('lettered parts have one only if they open with a verb', async t => {
  for (const { phrase, text } of table.lettered) t.equal(readPhrase(text, 'operative', true), phrase, text);
});

t.test('texts without a phrase', async t => {
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

t.test('the range of the phrase', async t => {
  const table = [
    ['Also requests the Council to act;', 'operative', 'Also requests', 0],
    ['Recalling also its resolution,', 'preambular', 'Recalling also', 0],
    ['recalling that it requests much, requests States to act.', 'operative', 'requests', 33],
    ['Safe and orderly migration;', 'operative', null, null],
  ] as const;
  for (const [text, kind, phrase, start] of table) {
    const place = phrasePlace(text, kind, false);
    t.equal(place && text.slice(place.start, place.end), phrase, text);
    t.equal(place?.start ?? null, start, text);
  }
});
