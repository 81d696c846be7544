import type { Queries } from '../../../db/queries/index.ts';
import { FINDING_CODES } from '../../model/finding.ts';
import { plainName } from '../../model/plain-name.ts';
import { BODIES } from '../../references/body.ts';
import { languageName } from '../../references/language-name.ts';
import { STATE_GROUPS } from '../../references/states/state-groups.ts';
import { STATES } from '../../references/states/states.ts';

/** A value that a filter can have, with the other spellings that are understood. */
export interface Term {
  readonly value: string;
  readonly spellings: readonly string[];
}

/** The values of each kind of filter whose values are known. */
export const TERMS = {
  action: async ({ vocabulary }) => {
    const ofClauses = (await vocabulary.actions()).map(({ action, phrases }) => ({
      value: action,
      spellings: phrases.map(({ phrase }) => phrase),
    }));
    return [...ofClauses, ...(await vocabulary.actionsOfMandates()).map(alone)];
  },
  body: async ({ vocabulary }) => [
    ...BODIES.map(({ name, names, symbols }) => ({ value: name, spellings: [...names, ...symbols] })),
    ...(await vocabulary.bodies()).map(alone),
    ...(await vocabulary.bodyNames()).map(({ body, id, name }) => ({ value: body, spellings: [id, name] })),
  ],
  'finding code': async () => FINDING_CODES.map(alone),
  'group of States': async () =>
    STATE_GROUPS.map(({ id, name, otherNames = [] }) => ({ value: id, spellings: [name, ...otherNames] })),
  instrument: async ({ vocabulary }) => (await vocabulary.instruments()).map(alone),
  language: async ({ vocabulary }) =>
    (await vocabulary.languages()).map(value => ({ value, spellings: [languageName(value)] })),
  organization: async ({ vocabulary }) => [
    ...(await vocabulary.organizations()).map(({ id, name }) => ({ value: id, spellings: [name] })),
    ...(await vocabulary.organizationNames()).map(({ id, name }) => ({ value: id, spellings: [name] })),
  ],
  phrase: async ({ vocabulary }) =>
    (await vocabulary.actions()).flatMap(({ phrases }) => phrases.map(({ phrase }) => alone(phrase))),
  State: async () =>
    STATES.map(({ id, alpha2, name, formalName, otherNames }) => ({
      value: id,
      spellings: [alpha2, name, formalName, ...otherNames],
    })),
} as const satisfies Record<string, (queries: Queries) => Promise<Term[]>>;

export type VocabularyName = keyof typeof TERMS;

/** A value without other spellings. */
const alone = (value: string): Term => ({ value, spellings: [] });

/** The values by their spellings; one spelling can be that of several. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

export async function vocabularyOf(name: VocabularyName, queries: Queries): Promise<Vocabulary> {
  const vocabulary = new Map<string, Set<string>>();
  for (const { value, spellings } of await TERMS[name](queries)) {
    for (const spelling of [value, ...spellings].map(plainName)) {
      const values = vocabulary.get(spelling) ?? new Set();
      vocabulary.set(spelling, values.add(value));
    }
  }
  return vocabulary;
}
