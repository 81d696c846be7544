import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { assertProportionalTime } from '../../processor-time.ts';

const authority = readAuthority(file);

const PIECES = [
  'IOM/',
  'United Nations ',
  'Office of the United Nations High Commissioner for ',
  'Executive Board of the United Nations Development Programme, the United Nations Population Fund and the ',
];

t.test('time grows with the text, whatever the text', async t => {
  for (const piece of PIECES) {
    assertProportionalTime(t, {
      name: piece,
      work: size => findMentions(piece.repeat(size), authority),
      size: 4_000,
      moment: 5,
    });
  }
});
