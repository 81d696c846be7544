import { readFileSync } from 'node:fs';
import t from 'tap';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import { findMentions } from '../../../src/5-annotations/organization/mention.ts';
import file from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import checklist from './seed-organizations.json' with { type: 'json' };

/**
 * The checklist was made by reading the seeds. It has the names that each prints, except those that can only
 * be understood from their context.
 */
const authority = readAuthority(file);

const NO_ORGANIZATIONS = [
  'IMP',
  'IMILA',
  'GATS',
  'TOKTEN',
  'ILM',
  'APPC',
  'HIV/AIDS',
  'United Nations Convention',
];

const textOf = (seed: string): string =>
  readFileSync(new URL(`../../../seeds/${seed}`, import.meta.url), 'utf8')
    .replaceAll(/<\/?sup>|[*#]/g, '')
    .replaceAll(/\s+/g, ' ');

for (const [seed, names] of Object.entries(checklist)) {
  t.test(seed, async t => {
    const text = textOf(seed);
    const found = new Set(findMentions(text, authority).map(({ start, end }) => text.slice(start, end)));
    t.strictSame([...found].toSorted(), names.toSorted(), 'finds the names of the checklist, and no others');
    for (const name of NO_ORGANIZATIONS) t.notOk(found.has(name), `${name} is not an organization`);
  });
}

t.test('mentions are in order, do not overlap and lie on their text', async t => {
  for (const seed of Object.keys(checklist)) {
    const text = textOf(seed);
    let last = 0;
    for (const { start, end } of findMentions(text, authority)) {
      if (start < last || end <= start || end > text.length)
        t.fail(`${seed}: [${start}, ${end}) after ${last}`);
      last = end;
    }
    t.ok(last > 0, seed);
  }
});
