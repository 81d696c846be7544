import { wordKeys } from '../../wording/words.ts';
import groups from './addressee-groups.json' with { type: 'json' };
import { namedStates } from './named-states.ts';

/** What is known of whom a mandate is addressed to. */
export interface AddresseeFacts {
  /** The words for the addressee; those that a pronoun stands for. */
  readonly text: string;
  /** Ids of the organizations and offices among them. */
  readonly organizations: readonly string[];
  /** What the resolution is about, and its series: "the Committee" is the same within these only. */
  readonly within: readonly string[];
}

/** An organization as far as it decides who is related to whom. */
export interface RelatedOrganization {
  readonly kind: string;
  readonly parentId: string | null;
}

/** The kinds of organizations that an office-holder heads, so that whoever asks one asks the other. */
const HEADED: ReadonlySet<string> = new Set([
  'secretariat',
  'office',
  'programme',
  'fund',
  'agency',
  'mission',
]);
const SECRETARIAT = 'un-secretariat';

/**
 * Makes a function that gives the keys of addressees; mandates are addressed to the same or related ones if they
 * share a key. Organizations are keys by themselves, and the office that an office-holder heads is one too;
 * States by name, and all States together; whoever else is
 * named is the same in resolutions of one series or subject alone.
 */
export const addresseeKeys =
  (organizations: ReadonlyMap<string, RelatedOrganization>) =>
  ({ text, organizations: ids, within }: AddresseeFacts): ReadonlySet<string> =>
    new Set([
      ...ids,
      ...ids.flatMap(id => headedBy(id, organizations)),
      ...namedStates(text).map(state => `state ${state}`),
      ...groupsIn(text).map(group => `group ${group}`),
      ...within.map(resolutions => `${resolutions}: ${wordKeys(text).join(' ')}`),
    ]);

function headedBy(id: string, organizations: ReadonlyMap<string, RelatedOrganization>): string[] {
  const { kind, parentId } = organizations.get(id) ?? {};
  const parent = organizations.get(parentId ?? '');
  const isHead = kind === 'office-holder' && parent && (HEADED.has(parent.kind) || parentId === SECRETARIAT);
  return isHead && parentId ? [parentId] : [];
}

function groupsIn(text: string): string[] {
  const words = new Set(wordKeys(text));
  return groups
    .filter(group => group.words.some(word => words.has(word)) && !group.except.some(word => words.has(word)))
    .map(({ group }) => group);
}
