import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { ClausaryError } from '../../../src/errors.ts';

const iom = { id: 'iom', name: 'International Organization for Migration', kind: 'intergovernmental' };
const council = { id: 'iom-council', name: 'IOM Council', kind: 'principal-organ' };
const fileOf = (...organizations: unknown[]) => ({ organizations, notOrganizations: [] });

const BAD_FILES: readonly (readonly [construct: string, file: unknown, code: string, says: RegExp])[] = [
  ['not an object', [], 'AUTHORITY_SHAPE', /: the file: /],
  ['no list of organizations', { notOrganizations: [] }, 'AUTHORITY_SHAPE', /: organizations: /],
  ['no list of what is none', { organizations: [] }, 'AUTHORITY_SHAPE', /: notOrganizations: /],
  ['a record without a name', fileOf({ id: 'iom', kind: 'agency' }), 'AUTHORITY_SHAPE', /: iom\.name: /],
  ['a kind that is none', fileOf({ ...iom, kind: 'club' }), 'AUTHORITY_SHAPE', /: iom\.kind: /],
  ['an id in capitals', fileOf({ ...iom, id: 'IOM' }), 'AUTHORITY_SHAPE', /: IOM\.id: .*lower-case/],
  ['a field that is none', fileOf({ ...iom, acronym: 'IOM' }), 'AUTHORITY_SHAPE', /: iom: .*"acronym"/],
  ['an empty name', fileOf({ ...iom, otherNames: [''] }), 'AUTHORITY_SHAPE', /: iom\.otherNames\.0: /],
  ['a name with a line break', fileOf({ ...iom, name: 'a\nb' }), 'AUTHORITY_SHAPE', /: iom\.name: .*blanks/],
  [
    'a name without a letter',
    fileOf({ ...iom, acronyms: ['77'] }),
    'AUTHORITY_SHAPE',
    /: iom\.acronyms\.0: /,
  ],
  ['an id twice', fileOf(iom, { ...council, id: 'iom' }), 'AUTHORITY_DUPLICATE_ID', /"iom"/],
  [
    'a parent that is not there',
    fileOf({ ...iom, parent: 'un' }),
    'AUTHORITY_UNKNOWN_ID',
    /iom has the parent "un"/,
  ],
  [
    'a successor that is not there',
    fileOf({ ...iom, successor: 'un' }),
    'AUTHORITY_UNKNOWN_ID',
    /iom has the successor "un"/,
  ],
  ['its own parent', fileOf({ ...iom, parent: 'iom' }), 'AUTHORITY_CYCLE', /"parent".*: iom -> iom$/],
  [
    'parents in a circle',
    fileOf({ ...iom, parent: 'iom-council' }, { ...council, parent: 'iom' }),
    'AUTHORITY_CYCLE',
    /iom -> iom-council -> iom$/,
  ],
  [
    'successors in a circle',
    fileOf({ ...iom, successor: 'iom-council' }, { ...council, successor: 'iom' }),
    'AUTHORITY_CYCLE',
    /"successor"/,
  ],
  [
    'a name under two records',
    fileOf({ ...iom, acronyms: ['IOM'] }, { ...council, otherNames: ['IOM'] }),
    'AUTHORITY_SHARED_NAME',
    /"IOM" stands under iom and under iom-council/,
  ],
  [
    'a shared name, contextual in one only',
    fileOf({ ...iom, acronyms: ['IOM'], contextual: ['IOM'] }, { ...council, otherNames: ['IOM'] }),
    'AUTHORITY_SHARED_NAME',
    /list it as contextual in both/,
  ],
  [
    'a name twice in a record',
    fileOf({ ...iom, otherNames: [iom.name] }),
    'AUTHORITY_SHARED_NAME',
    /under iom/,
  ],
  [
    'an organization that is none',
    { organizations: [iom], notOrganizations: [iom.name] },
    'AUTHORITY_SHARED_NAME',
    /under notOrganizations and under iom/,
  ],
  [
    'a contextual name it has not',
    fileOf({ ...iom, contextual: ['OIM'] }),
    'AUTHORITY_STRAY_CONTEXTUAL',
    /"OIM"/,
  ],
  [
    'only a contextual name',
    fileOf({ ...iom, contextual: [iom.name] }),
    'AUTHORITY_CONTEXTUAL_NAME',
    /own name/,
  ],
];

for (const [construct, bad, code, says] of BAD_FILES) {
  t.test(`refused: ${construct}`, async t => {
    try {
      readAuthority(bad);
      t.fail('was taken');
    } catch (error) {
      t.ok(error instanceof ClausaryError && error.code === code, String(error));
      t.match(String(error), says);
    }
  });
}

t.test('what a record leaves out is empty', async t => {
  const { organizations, byId } = readAuthority(fileOf(iom));
  t.strictSame(organizations, [...byId.values()]);
  t.match(organizations[0], { acronyms: [], otherNames: [], parent: null, successor: null, contextual: [] });
});

t.test('two organizations may share a name that is contextual in both', async t => {
  const shared = { acronyms: ['IOM'], contextual: ['IOM'] };
  t.equal(readAuthority(fileOf({ ...iom, ...shared }, { ...council, ...shared })).organizations.length, 2);
});

t.test('the authority file', async t => {
  const { organizations, byId } = readAuthority(file);
  const ids = organizations.map(({ id }) => id);
  t.strictSame(ids, ids.toSorted(), 'is sorted by id');
  t.strictSame(file.notOrganizations, file.notOrganizations.toSorted(), 'what is none is sorted');
  for (const [former, successor] of [
    ['unifem', 'un-women'],
    ['commission-on-human-rights', 'human-rights-council'],
    ['csce', 'osce'],
    ['geneva-migration-group', 'global-migration-group'],
    ['global-migration-group', 'un-network-on-migration'],
  ]) {
    t.equal(
      organizations.find(({ id }) => id === former)?.successor,
      successor,
      `${former} became ${successor}`,
    );
  }
  t.equal(byId.size, organizations.length);
});
