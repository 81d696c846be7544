import t from 'tap';
import { doubtfulTable } from '../../../src/cli/build/doubtful-table.ts';
import type { DocumentSymbol } from '../../../src/model/id.ts';

const doubtful = (symbol: string) => ({ symbol: symbol as DocumentSymbol, reasons: ['no clause was found'] });

t.test('the documents that may not have been read well', async t => {
  t.equal(doubtfulTable([]), '');
  t.equal(
    doubtfulTable([doubtful('A/58/1'), doubtful('A/RES/58/208')]),
    'Doubtful readings:\n  A/58/1        no clause was found\n  A/RES/58/208  no clause was found\n',
  );
});

t.test('of very many, not all are listed', async t => {
  const lines = doubtfulTable(Array.from({ length: 60 }, () => doubtful('A/58/1'))).split('\n');
  t.equal(lines.length, 53);
  t.match(lines.at(-2), /and 10 more/);
});
