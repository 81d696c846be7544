import t from 'tap';
import { workId } from '../../src/references/work-id.ts';
import { symbol } from '../fixture.ts';

const LONG = 'Protocol '.repeat(40);

/** What a citation gives, and the id of what it cites. */
const TABLE: readonly (readonly [symbol: string | null, instrument: string | null, id: string | null])[] = [
  ['A/RES/58/208', null, 'A_RES_58_208'],
  ['S/RES/1325 (2000)', null, 'S_RES_1325(2000)'],
  [null, 'Convention on the Rights of the Child', 'convention-on-the-rights-of-the-child'],
  // An instrument is not the document that contains it.
  ['A/RES/44/25', 'Convention on the Rights of the Child', 'convention-on-the-rights-of-the-child'],
  // Capitals, accents and punctuation make no difference.
  [null, 'CÔTE D’IVOIRE accord', 'cote-d-ivoire-accord'],
  [null, '協定', null],
  [null, null, null],
];

t.test('the id of what is cited', async t => {
  for (const [of, instrument, id] of TABLE) {
    t.equal(workId({ symbol: of === null ? null : symbol(of), instrument }), id, `${of} ${instrument}`);
  }
});

t.test('a long name makes an id that an address can have', async t => {
  const id = workId({ symbol: null, instrument: LONG });
  t.match(id, /^protocol-protocol.*-[0-9a-f]{8}$/);
  t.ok((id ?? '').length <= 130);
  t.not(id, workId({ symbol: null, instrument: `${LONG} II` }), 'its end is not lost');
});
