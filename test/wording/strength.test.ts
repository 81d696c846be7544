import t from 'tap';
import scales from '../../src/wording/action-scales.json' with { type: 'json' };
import { strengthChange } from '../../src/wording/strength.ts';

const acting = (action: string | null, phrase: string | null = action, text = phrase ?? '') => ({
  action,
  phrase,
  text,
});

t.test('along a scale', async t => {
  const table: [string, string, string | null, string | null][] = [
    ['note', 'take note', 'strengthened', 'reception'],
    ['take note with appreciation', 'welcome', 'strengthened', 'reception'],
    ['welcome', 'take note', 'weakened', 'reception'],
    ['invite', 'encourage', 'strengthened', 'asking'],
    ['request', 'urge', 'weakened', 'asking'],
    ['call upon', 'call for', null, null],
    ['recall', 'reaffirm', 'strengthened', 'commitment'],
    ['regret', 'condemn', 'strengthened', 'disapproval'],
    ['welcome', 'request', null, null],
    ['recall', 'welcome', null, null],
    ['decide', 'request', null, null],
    ['request', 'request', null, null],
  ];
  for (const [before, after, kind, scale] of table) {
    const change = strengthChange(acting(before), acting(after));
    t.strictSame([change?.kind ?? null, change?.scale ?? null], [kind, scale], `${before} -> ${after}`);
  }
});

t.test('by words of degree, where the action is the same', async t => {
  const table: [string, string, string | null][] = [
    ['Condemns', 'Strongly condemns', 'strengthened'],
    ['Expresses its grave concern', 'Expresses its deep concern', 'weakened'],
    ['Also condemns', 'Condemns', null],
  ];
  for (const [before, after, kind] of table)
    t.equal(
      strengthChange(acting('x', before), acting('x', after))?.kind ?? null,
      kind,
      `${before} -> ${after}`,
    );
  t.equal(
    strengthChange(acting('note', 'Notes'), acting('take note', 'Strongly takes note'))?.scale,
    'reception',
  );
});

t.test('no action has two ranks on a scale', async t => {
  const actions = scales.scales.flatMap(({ rungs }) => rungs.flat());
  t.strictSame(actions.toSorted(), [...new Set(actions)].sort());
});

t.equal(strengthChange(acting(null), acting(null)), null, 'a clause without a phrase is neither');

t.test('no verdict where one clause does what the other does, and something else', async t => {
  const request = acting('reiterate', 'Reiterates', 'Reiterates its request to the Secretary-General;');
  for (const [text, kind] of [
    ['Recalls paragraph 12 and reiterates its request to the Secretary-General;', null],
    ['Recalls paragraph 12 of the report, and once again strongly reiterates its request;', null],
    ['Recalls its request to the Secretary-General;', 'weakened'],
  ] as const) {
    const recall = acting('recall', 'Recalls', text);
    t.equal(strengthChange(request, recall)?.kind ?? null, kind, text);
    t.equal(strengthChange(recall, request)?.kind ?? null, kind && 'strengthened', text);
  }
});
