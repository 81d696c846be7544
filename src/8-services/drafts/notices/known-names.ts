import type { Queries } from '../../../../db/queries/index.ts';
import { NO_LIMIT } from '../../../../db/queries/list/paging.ts';
import { wordKeys } from '../../../wording/words.ts';

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
    ...(await queries.organizations.names(organizations.map(({ id }) => id)))
      .filter(({ kind }) => kind !== 'acronym')
      .map(({ name }) => name),
    ...(await queries.states.names(states.map(({ id }) => id))).map(({ name }) => name),
    ...works.flatMap(({ name, documentCount }) =>
      name === null || documentCount < MIN_DOCUMENTS ? [] : name,
    ),
  ];
}

function indexed(names: readonly string[]): KnownNames {
  const byWord = new Map<string, KnownName[]>();
  const all = new Set<string>();
  for (const name of new Set(names)) {
    const keys = wordKeys(name);
    if (keys.length < 2 || all.has(keys.join(' '))) continue;
    all.add(keys.join(' '));
    const longest = [...new Set(keys)].sort((a, b) => b.length - a.length).slice(0, 2);
    for (const word of longest) byWord.set(word, [...(byWord.get(word) ?? []), { name, keys }]);
  }
  return { byWord, all };
}
