import t from 'tap';
import { smallApp } from '../../helper.ts';

/** A reference, and the ids that it must lead to. */
const TABLE: readonly [string, readonly string[]][] = [
  ['A/RES/58/2', ['A_RES_58_2']],
  ['A_RES_58_2', ['A_RES_58_2']],
  ['General Assembly resolution 58/2', ['A_RES_58_2']],
  ['General Assembly resolution 58/3 of 23 December 2003, para. 1 (a)', ['A_RES_58_3.OP1.a']],
  ['res 58/2 OP1(a)', ['A_RES_58_2.OP1.a']],
  ['A/58/2', ['A_58_2']],
  // the other symbol of a document of two organs
  ['S/2003/2', ['A_58_2']],
  ['A/RES/58/270', ['A_RES_58_270B']],
];

t.test('any spelling leads to the id', async t => {
  const app = await smallApp();
  for (const [ref, ids] of TABLE) {
    const answer = await app.inject(`/v1/resolve?${new URLSearchParams({ ref })}`);
    const { candidates, ...only } = answer.json();
    t.strictSame(
      (candidates ?? [only]).map(({ id }: { id: string }) => id),
      ids,
      ref,
    );
    const { link } = (candidates ?? [only])[0];
    t.equal((await app.inject(link)).statusCode, 200, link);
  }
});

t.test('what has only lettered forms is ambiguous', async t => {
  const app = await smallApp();
  t.equal((await app.inject('/v1/resolve?ref=A/RES/58/270')).statusCode, 300);
});

t.test('references that contradict the data', async t => {
  const app = await smallApp();
  const ref = 'A/RES/58/3 of 1 May 1999, whatever';
  const { id, doubts } = (await app.inject(`/v1/resolve?${new URLSearchParams({ ref })}`)).json();
  t.equal(id, 'A_RES_58_3');
  t.strictSame(doubts, ['the document is dated 2003-12-23, not 1999-05-01', 'not understood: "whatever"']);
});
