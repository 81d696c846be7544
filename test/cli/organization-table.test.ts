import t from 'tap';
import { organizationTable } from '../../src/cli/organization-table.ts';

t.equal(
  organizationTable([
    { name: 'Zenda Commission', count: 12, documents: 3, where: 'A_RES_58_1.OP1' },
    { name: 'Castle Fund', count: 1, documents: 1, where: 'A_RES_58_2.PP1' },
  ]),
  [
    'count  documents  name              where',
    '   12          3  Zenda Commission  A_RES_58_1.OP1',
    '    1          1  Castle Fund       A_RES_58_2.PP1',
  ].join('\n'),
);
