import t from 'tap';
import { findWebAddresses } from '../../../../src/5-annotations/citation/other-work/web-address.ts';
import { found } from '../rows.ts';

t.test('ten megabytes of labels are no host', async t => {
  t.same(found(findWebAddresses, `See ${'a.'.repeat(5_000_000)}org/`), []);
});
