import t from 'tap';
import { notice } from '../../.ci/third-party-licences.ts';
import { documentText } from './document.ts';

t.test('THIRD-PARTY-LICENSES.md names the licence of every package that is installed', t => {
  t.equal(
    documentText('THIRD-PARTY-LICENSES.md'),
    notice(),
    'node .ci/third-party-licences.ts writes it anew',
  );
  t.end();
});
