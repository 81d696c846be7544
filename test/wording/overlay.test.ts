import fc from 'fast-check';
import t from 'tap';
import { overlay, type Stretch } from '../../src/wording/overlay.ts';
import { assertProperty } from '../property.ts';

const SIGNS = { same: '', removed: '-', added: '+' } as const;
const shown = (stretches: readonly Stretch[]): string =>
  stretches.map(({ kind, text }) => (kind === 'same' ? text : `[${SIGNS[kind]}${text}]`)).join('');

const ROWS: readonly (readonly [why: string, before: string, after: string, expected: string])[] = [
  ['nothing changed', 'Takes note of it;', 'Takes note of it;', 'Takes note of it;'],
  [
    'a word in the middle',
    'Welcomes the new report;',
    'Welcomes the last report;',
    'Welcomes the [-new][+last] report;',
  ],
  [
    'a word more, with its blank',
    'Welcomes the report;',
    'Welcomes the last report;',
    'Welcomes the [+last ]report;',
  ],
  ['a word less', 'Welcomes the last report;', 'Welcomes the report;', 'Welcomes the [-last ]report;'],
  ['punctuation alone', 'Notes it;', 'Notes it.', 'Notes it[-;][+.]'],
  ['a capital alone', 'Also Notes it', 'Also notes it', 'Also [-Notes][+notes] it'],
  ['two words running', 'by 1 May 2003,', 'by 30 June 2003,', 'by [-1 May][+30 June] 2003,'],
  ['letters that only enumerate', 'in (a) towns', 'in (b) towns', 'in ([-a][+b]) towns'],
  [
    'a word in common between longer changes',
    'the reports on trade of ministers',
    'the letters on the sea of delegates',
    'the [-reports on trade of ministers][+letters on the sea of delegates]',
  ],
  ['a longer one', 'by 1 May 2003 its', 'by 30 June 2003 the', 'by [-1 May][+30 June] 2003 [-its][+the]'],
  ['nothing before', '', 'Decides so.', '[+Decides so.]'],
  ['nothing after', 'Decides so.', '', '[-Decides so.]'],
  ['nothing at all', '', '', ''],
  ['nothing in common', 'Urges States', 'Notes reports', '[-Urges States][+Notes reports]'],
  ['signs of two code units', 'x 𝒜, y', 'x 𝒜; y', 'x 𝒜[-,][+;] y'],
];

for (const [why, before, after, expected] of ROWS) {
  t.test(why, async t => t.equal(shown(overlay(before, after)), expected));
}

const text = fc.stringMatching(/^(?:[a-cA-C,;. ]|of |the )*$/);
const side = (stretches: readonly Stretch[], other: 'added' | 'removed'): string =>
  stretches
    .filter(({ kind }) => kind !== other)
    .map(stretch => stretch.text)
    .join('');

t.test('both texts are whole in what is laid over each other', async t =>
  assertProperty(
    t,
    'the sides of an overlay',
    fc.property(text, text, (before, after) => {
      const stretches = overlay(before, after);
      return side(stretches, 'added') === before && side(stretches, 'removed') === after;
    }),
    200,
  ),
);
