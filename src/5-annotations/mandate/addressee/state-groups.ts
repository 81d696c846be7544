import type { Range } from '../../../model/range.ts';
import { STATE_GROUPS } from '../../../references/states/state-groups.ts';
import { wordAlternatives } from '../../alternatives.ts';

/** A group of States among the words for an addressee. */
export interface NamedStateGroup extends Range {
  readonly group: string;
}

const NAMES = new Map(
  STATE_GROUPS.flatMap(({ id, name, otherNames = [] }) =>
    [name, ...otherNames].map(each => [each, id] as const),
  ),
);
const NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:${wordAlternatives([...NAMES.keys()])})(?![\p{L}-])`,
  'gu',
);

/** What may stand before a group that is meant as a whole; "affected States" are not all States. */
const WHOLE = /(?:^|[,(] |\b(?:all|the|and|or|both|other|including|particularly|to|as well as|especially) )$/;
/** Characters before a name in which the above is looked for. */
const PRECEDING_WINDOW = 20;
/** "States members of the Council", "Governments of the region": only some of them. */
const ONLY_SOME =
  /^ (?:[Mm]embers? of|concerned|of the|in which|that|which|with|in a position|hosting|affected)(?!\p{L})/u;
/** Names that say by themselves which States they are. */
const OF_ALL: ReadonlySet<string> = new Set(['states', 'governments']);

/**
 * The groups of States that a request addresses, in order: "Member States", "all parties to the conflict",
 * "developed countries". "States" and "Governments" count only where all are meant.
 */
export function stateGroupsIn(text: string, { start, end }: Range): NamedStateGroup[] {
  const addressee = text.slice(start, end);
  return [...addressee.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const group = NAMES.get(name);
    const before = addressee.slice(Math.max(0, index - PRECEDING_WINDOW), index);
    const isWhole = WHOLE.test(before) && !ONLY_SOME.test(addressee.slice(index + name.length));
    if (group === undefined || (OF_ALL.has(group) && !isWhole)) return [];
    return [{ group, start: start + index, end: start + index + name.length }];
  });
}
