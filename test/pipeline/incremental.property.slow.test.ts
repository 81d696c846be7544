import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import type { DocumentId } from '../../src/model/id.ts';
import { add } from '../../src/pipeline/add.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { seed } from '../../src/pipeline/seed.ts';
import { assertProperty } from '../property.ts';
import { contentOf } from './data-set.ts';

/**
 * Numbers of resolutions, each in a file of its own, which cite one another and continue one another in part.
 */
const NUMBERS = [1, 2, 3, 4, 5, 6] as const;
type Number = (typeof NUMBERS)[number];

const textOf = (number: Number, variant: boolean): string => `United Nations A/RES/${60 + number}/${number}

Resolution adopted by the General Assembly on 23 December ${2005 + number}

${60 + number}/${number}. ${number % 2 ? 'International migration and development' : `Trade in goods ${number}`}

The General Assembly,

Recalling its resolution ${61 + (number % 6)}/${1 + (number % 6)} of 23 December ${2006 + (number % 6)},

Concerned about the situation of migrants${variant ? ', in particular of women' : ''},

1. Takes note of the report of the Secretary-General;

2. Requests the International Organization for Migration (IOM) to report to it on paragraph ${number} above;

${number === 4 ? '3. Adopts the Zenda Programme of Action, contained in the annex to the present resolution.' : '3. Reaffirms the Zenda Programme of Action.'}
`;

const nameOf = (number: Number): string => `${number}.txt`;
const idOf = (number: Number) => `A_RES_${60 + number}_${number}` as DocumentId;

/** What is done to the data set; the variants are of all files that a step names. */
type Step =
  | { readonly kind: 'seed' | 'add'; readonly numbers: readonly Number[]; readonly variant: boolean }
  | { readonly kind: 'remove'; readonly numbers: readonly Number[] };

const numbers = fc.uniqueArray(fc.constantFrom(...NUMBERS), { minLength: 1, maxLength: NUMBERS.length });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('seed', 'add'), numbers, variant: fc.boolean() }),
    fc.record({ kind: fc.constant('remove' as const), numbers }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The variants of the files that a data set is made of, by their numbers. */
type Files = ReadonlyMap<Number, boolean>;

/**
 * What a step makes of a data set, as far as its files go: one that is there is neither added again nor
 * replaced.
 */
function after(files: Files, step: Step): Files {
  if (step.kind === 'remove') {
    const left = new Map([...files].filter(([number]) => !step.numbers.includes(number)));
    return left.size === 0 || !step.numbers.every(number => files.has(number)) ? files : left;
  }
  const given = new Map(step.numbers.map(number => [number, step.variant]));
  return step.kind === 'seed' ? given : new Map([...given, ...files]);
}

t.test('any sequence of add, remove and seed gives the data set that its files give', async t => {
  const folder = t.testdir({});
  const database = join(folder, 'd.sqlite');

  function write(name: string, files: Files): string {
    const path = join(folder, name);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    for (const [number, variant] of files) writeFileSync(join(path, nameOf(number)), textOf(number, variant));
    return path;
  }

  async function take(step: Step): Promise<void> {
    if (step.kind === 'remove') {
      await remove(step.numbers.map(idOf), { database }).catch(() => undefined);
      return;
    }
    const path = write('given', new Map(step.numbers.map(number => [number, step.variant])));
    await (step.kind === 'seed' ? seed : add)([path], { database });
  }

  await assertProperty(
    t,
    'version and content',
    fc.asyncProperty(numbers, steps, async (first, steps) => {
      let files: Files = new Map(first.map(number => [number, false]));
      await seed([write('given', files)], { database, anew: true });
      for (const step of steps) {
        await take(step);
        files = after(files, step);
      }
      await seed([write('all', files)], { database: `${database}-anew`, anew: true });
      return isDeepStrictEqual(contentOf(database), contentOf(`${database}-anew`));
    }),
    25,
  );
});
