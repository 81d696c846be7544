import { ORDINAL_PATTERN, readOrdinal } from '../../references/ordinal.ts';
import type { FoundDue } from './due.ts';

const ADJECTIVES = '(?:(?:regular|annual|substantive|organizational|special|resumed|main|next) )*';
const ITS = '(?:the|its|their|his|her)';
const YEAR = String.raw`(?:19|20)\d\d`;

const COUNTED = new RegExp(
  String.raw`\b(?:at|during|before|by|no later than|not later than|until|for|in|prior to|in advance of) (?:consideration at )?(?:the )?(?:(?:end|beginning|start|main part|first part|resumed part) of )?(?:${ITS} )?${ADJECTIVES}(?<ordinals>${ORDINAL_PATTERN}(?:(?:, (?:and )?| and | to )${ORDINAL_PATTERN})*)(?: instead of ${ITS} ${ORDINAL_PATTERN})? ${ADJECTIVES}sessions?\b`,
  'gi',
);
const OF_YEAR = new RegExp(
  String.raw`\b(?:at|during|before|by|no later than|until|for|in) ${ITS} (?:${ADJECTIVES}(?<before>${YEAR}) ${ADJECTIVES}session|${ADJECTIVES}session(?:,? in| of) (?<after>${YEAR}))\b`,
  'gi',
);
const UNCOUNTED = new RegExp(
  String.raw`\b(?:at|during|before|no later than) ${ITS} (?:next|forthcoming|following) ${ADJECTIVES}session\b`,
  'gi',
);

/** "at its sixtieth session", "during its 2025 session", "at its next session". */
export function sessions(said: string): FoundDue[] {
  const counted = [...said.matchAll(COUNTED)].flatMap(({ 0: found, index, groups }) =>
    ordinalsIn(groups).map(number => session(index, found, String(number))),
  );
  const ofYear = [...said.matchAll(OF_YEAR)].map(({ 0: found, index, groups }) =>
    session(index, found, yearIn(groups)),
  );
  const uncounted = [...said.matchAll(UNCOUNTED)].map(({ 0: found, index }) => session(index, found, null));
  return [...counted, ...ofYear, ...uncounted];
}

type Groups = RegExpExecArray['groups'];

const ordinalsIn = ({ ordinals = '' }: Groups = {}): number[] =>
  ordinals.split(/, (?:and )?| and | to /).flatMap(ordinal => readOrdinal(ordinal) ?? []);

const yearIn = ({ before, after }: Groups = {}): string | null => before ?? after ?? null;

const session = (start: number, found: string, value: string | null): FoundDue => ({
  kind: 'session',
  value,
  start,
  end: start + found.length,
});
