import t from 'tap';
import { TOKEN_RULES, tokensOf } from '../../src/1-read/markup-tokens.ts';

const rulesIn = (text: string, markedUp: boolean): string[] =>
  [...tokensOf(text, 0, markedUp)].map(({ rule }) => rule.name);

t.test('every rule finds its own example', async t => {
  for (const { name, example } of TOKEN_RULES) t.ok(rulesIn(example, true).includes(name), name);
});

t.test('what only looks like mark-up is text', async t => {
  for (const [why, text, markedUp] of [
    ['square metres are no note mark', 'an area of 5 km²', true],
    ['a power is no note mark', 'a rate of 10⁻³', true],
    ['brackets without a target are no link', 'the report [in English]', true],
    ['an angle bracket of arithmetic is no tag', 'fewer than < 5 States', true],
    ['asterisks are characters where a text has no mark-up', '* * *', false],
  ] as const) {
    t.same(rulesIn(text, markedUp), [], why);
  }
});
