import t from 'tap';
import { opensOperative } from '../../src/2-blocks/operative-opening.ts';
import { opensPreamble } from '../../src/2-blocks/preambular-opening.ts';

t.test('texts that open as an operative paragraph does', async t => {
  for (const text of [
    'Requests the Secretary-General to report',
    'Also strongly urges States',
    'DECIDES to remain seized',
    'Once again calls upon States',
    '[Requests] [Urges] States',
    'States that it will meet',
    'Decides:',
  ])
    t.ok(opensOperative(text), text);
});

t.test('texts that do not', async t => {
  for (const text of [
    'Recalling its resolution',
    'States parties shall report',
    'Requests for advice are made in writing',
    'Support the development of tools',
    'requests the Secretary-General',
    'The Council decides',
    'This applies to all',
    '',
  ])
    t.notOk(opensOperative(text), text);
});

t.test('preambular openings in capitals and brackets; headings in capitals are none', async t => {
  for (const text of ['RECALLING resolution 70/1,', 'DEEPLY CONCERNED by the loss', '[Noting] the wishes,'])
    t.ok(opensPreamble(text), text);
  for (const text of ['STRENGTHENING COOPERATION', 'ENGINEERING']) t.notOk(opensPreamble(text), text);
});
