import t from 'tap';
import { labourConventions } from '../../../../src/5-annotations/citation/instrument/labour-convention.ts';

/** A text, and each convention in it. */
const TABLE: readonly [why: string, text: string, ...found: string[]][] = [
  [
    'words before "Convention"',
    'the Domestic Workers Convention, 2011 (No. 189),',
    'Domestic Workers Convention, 2011 (No. 189)',
  ],
  [
    'a revised convention; what leads to it is no part of it',
    'including the Migration for Employment Convention (Revised), 1949 (No. 97)',
    'Migration for Employment Convention (Revised), 1949 (No. 97)',
  ],
  ['no number and no words', 'the Convention, 2011'],
];

for (const [why, text, ...conventions] of TABLE) {
  t.same(
    labourConventions(text).map(({ start, end }) => text.slice(start, end)),
    conventions,
    `${why}: ${text}`,
  );
}
