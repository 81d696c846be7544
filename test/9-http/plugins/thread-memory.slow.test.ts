import t from 'tap';
import { build } from '../../helper.ts';
import { draft } from './draft.ts';

t.test('what takes too much memory is answered with 503, and the server goes on', async t => {
  // A small draft takes some 90 MiB of a thread, and measuring coverage 40.
  const app = await build(t, { threads: 1, threadMemory: 192, timeLimit: 100 });
  const large = '<p>The <b>General</b> Assembly,'.repeat(300_000);
  const answer = await app.inject({ ...draft(1), payload: large, headers: { 'content-type': 'text/html' } });
  t.equal(answer.statusCode, 503);
  t.match(answer.json(), { type: '/problems/too-costly', detail: /more than 192 MiB of memory/ });
  t.equal((await app.inject(draft(2))).statusCode, 200);
});
