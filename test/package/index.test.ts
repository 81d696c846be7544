import t from 'tap';
import { ClausaryError, parse } from '../../src/package/index.ts';

const TEXT = `A/RES/58/1

The General Assembly,

Recalling its resolution 57/1 of 1 October 2002,

1. Requests the Secretary-General to report to it at its fifty-ninth session;

2. Decides to remain seized of the matter.
`;

t.test('a program can have the documents of a file', async t => {
  const { documents } = await parse(Buffer.from(TEXT), 'draft.txt');
  t.match(documents, [
    { symbol: 'A/RES/58/1', clauses: [{ label: 'PP1' }, { label: 'OP1' }, { label: 'OP2' }] },
  ]);
});

t.test('what cannot be read is an error with a code', async t => {
  const failed = await parse(new Uint8Array(), 'nothing.txt').catch((error: unknown) => error);
  t.ok(failed instanceof ClausaryError);
  t.match(failed, { code: 'FILE_EMPTY', message: /^nothing\.txt: / });
});
