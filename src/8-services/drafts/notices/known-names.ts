import type { Queries } from '../../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import { wordKeys } from '../../../wording/words.ts';
import { isSlipFor } from './close-words.ts';

/** A name of an organization, an office, an instrument or a State, of two words or more. */
export interface KnownName {
  readonly name: string;
  readonly keys: readonly string[];
}

/** Known names, by each of two words of theirs: if one word is wrong, the other leads to the name. */
export interface KnownNames {
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>;
  /** Their words, joined by blanks. */
  readonly all: ReadonlySet<string>;
}

const known = new WeakMap<Queries, Promise<KnownNames>>();

/** The names that the data set knows; read once. */
export function knownNames(queries: Queries): Promise<KnownNames> {
  const names = known.get(queries) ?? readNames(queries).then(indexed);
  known.set(queries, names);
  return names;
}

const ALL = { after: [''], limit: NO_LIMIT };
/** A name that fewer documents give to an instrument may be one of their own making. */
const MIN_DOCUMENTS = 3;

async function readNames(queries: Queries): Promise<string[]> {
  const organizations = await queries.organizations.list({}, { after: [0, ''], limit: NO_LIMIT });
  const states = await queries.states.list({}, ALL);
  const works = await queries.works.list({}, { after: [0], limit: NO_LIMIT });
  return [
    ...rightNames(await queries.organizations.names(organizations.map(({ id }) => id))),
    ...(await queries.states.names(states.map(({ id }) => id))).map(({ name }) => name),
    ...works.flatMap(({ name, documentCount }) =>
      name === null || documentCount < MIN_DOCUMENTS ? [] : name,
    ),
  ];
}

interface OrganizationName {
  readonly organizationId: string;
  readonly kind: string;
  readonly name: string;
}

/** The names of organizations, without acronyms and those spellings that are but slips for a name of their own. */
function rightNames(names: readonly OrganizationName[]): string[] {
  const proper = Map.groupBy(
    names.filter(({ kind }) => kind === 'name'),
    ({ organizationId }) => organizationId,
  );
  const isSlip = ({ kind, name, organizationId }: OrganizationName): boolean =>
    kind === 'other' && (proper.get(organizationId) ?? []).some(one => differsInSlip(name, one.name));
  return names.filter(name => name.kind !== 'acronym' && !isSlip(name)).map(({ name }) => name);
}

/** Whether one word differs, and may be a slip for the other: "Office of Disarmament Affairs". */
function differsInSlip(name: string, right: string): boolean {
  const [own, other] = [wordKeys(name), wordKeys(right)];
  const wrong = own.flatMap((key, index) =>
    key === other[index] ? [] : [[key, other[index] ?? ''] as const],
  );
  const [first, ...others] = wrong;
  return own.length === other.length && first !== undefined && others.length === 0 && isSlipFor(...first);
}

function indexed(names: readonly string[]): KnownNames {
  const byWord = new Map<string, KnownName[]>();
  const all = new Set<string>();
  for (const name of new Set(names)) {
    const keys = wordKeys(name);
    if (keys.length < 2 || all.has(keys.join(' '))) continue;
    all.add(keys.join(' '));
    const longest = [...new Set(keys)].sort((a, b) => b.length - a.length).slice(0, 2);
    for (const word of longest) {
      const bearers = byWord.get(word) ?? [];
      bearers.push({ name, keys });
      byWord.set(word, bearers);
    }
  }
  return { byWord, all };
}
