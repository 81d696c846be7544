import t from 'tap';
import { taughtInstruments } from '../../../src/7-links/instruments/taught-instruments.ts';
import type { Treatment } from '../../../src/model/treatment.ts';
import { symbol } from '../../fixture.ts';

const annexed = (link: string, treatment: Treatment = 'adopts', containedIn = 'A/RES/58/1') => ({
  instrument: 'Zenda Commitment',
  treatment,
  symbol: symbol(containedIn),
  link,
});

for (const [why, rows, expected] of [
  ['contained in the annex', [annexed(', contained in the ')], 'A/RES/58/1'],
  ['endorsed', [annexed(', adopted by the Forum, as set out in the ', 'endorses')], 'A/RES/58/1'],
  ['annexed as it is', [annexed(' annexed as ')], 'A/RES/58/1'],
  ['only recalled', [annexed(', contained in the ', 'recalls')], undefined],
  ['something else is contained there', [annexed(' and requests it to implement the ')], undefined],
  ['another sentence', [annexed('; approves the plan contained in the ')], undefined],
  [
    'two documents',
    [annexed(', contained in the '), annexed(', contained in the ', 'adopts', 'A/RES/58/2')],
    undefined,
  ],
] as const)
  t.equal(taughtInstruments(rows).get('Zenda Commitment'), expected, why);
