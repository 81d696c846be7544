import t from 'tap';
import { withFindingIds } from '../../src/model/finding-id.ts';

const finding = (code: string, unitId: string | null) => ({ documentId: 'A_58_98', unitId, code });

t.test('an id depends only on its unit and its code', async t => {
  const all = [
    finding('GAP', 'A_58_98.P3'),
    finding('MARK', 'A_58_98.P3'),
    finding('GAP', null),
    finding('GAP', 'A_58_98.P3'),
  ];
  const ids = ['A_58_98.P3.GAP.1', 'A_58_98.P3.MARK.1', 'A_58_98.GAP.1', 'A_58_98.P3.GAP.2'];
  t.same(
    withFindingIds(all).map(({ id }) => id),
    ids,
  );
  t.same(
    withFindingIds(all.slice(1)).map(({ id }) => id),
    [...ids.slice(1, 3), 'A_58_98.P3.GAP.1'],
  );
});
