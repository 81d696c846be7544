import t from 'tap';
import { namedStates } from '../../../src/7-links/overlaps/named-states.ts';

for (const [text, states] of [
  ['the Government of Myanmar', ['MMR']],
  ['the Islamic Republic of Iran and Iraq', ['IRN', 'IRQ']],
  ['Guinea-Bissau', ['GNB']],
  ['South Sudan', ['SSD']],
  ['all States', []],
] as const)
  t.test(text, async t => {
    t.strictSame(namedStates(text), states);
  });
