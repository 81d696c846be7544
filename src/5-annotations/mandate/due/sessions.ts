import { ORDINAL_PATTERN, readOrdinal } from '../../../references/ordinal.ts';
import { anyOf } from '../../alternatives.ts';
import type { FoundDue } from './found-due.ts';

const ADJECTIVES = '(?:(?:regular|annual|substantive|organizational|special|resumed|main|next) ){0,5}';
const DETERMINER = '(?:the|its|their|his|her)';
const YEAR = String.raw`(?:19|20)\d\d`;

const PREPOSITION = anyOf(
  'at|during|before|by|no later than|not later than|until|for|in',
  'prior to',
  'in advance of',
);
/** "the end of ", "the resumed part of " */
const PART_OF_SESSION = '(?:the )?(?:(?:end|beginning|start|main part|first part|resumed part) of )?';
/** "seventy-ninth", "seventy-ninth and eightieth", "seventy-ninth, eightieth and eighty-first" */
const ORDINALS = `${ORDINAL_PATTERN}(?:(?:, (?:and )?| and | to )${ORDINAL_PATTERN}){0,9}`;

/**
 * "at its sixtieth session", "for consideration at the main part of its eightieth and eighty-first sessions"
 */
const NUMBERED_SESSION = new RegExp(
  String.raw`\b${PREPOSITION} (?:consideration at )?${PART_OF_SESSION}(?:${DETERMINER} )?${ADJECTIVES}` +
    `(?<ordinals>${ORDINALS})` +
    // "fifty-ninth instead of its sixtieth"
    `(?: instead of ${DETERMINER} ${ORDINAL_PATTERN})?` +
    String.raw` ${ADJECTIVES}sessions?\b`,
  'gi',
);
const SESSION_OF_YEAR = new RegExp(
  String.raw`\b(?:at|during|before|by|no later than|until|for|in) ${DETERMINER} ` +
    anyOf(
      // "at its 2025 session"
      `${ADJECTIVES}(?<before>${YEAR}) ${ADJECTIVES}session`,
      // "at its annual session of 2025"
      `${ADJECTIVES}session(?:,? in| of) (?<after>${YEAR})`,
    ) +
    String.raw`\b`,
  'gi',
);
/** "at its next session" */
const UNNUMBERED_SESSION = new RegExp(
  String.raw`\b(?:at|during|before|no later than) ${DETERMINER} (?:next|forthcoming|following) ` +
    String.raw`${ADJECTIVES}session\b`,
  'gi',
);

/** "at its sixtieth session", "during its 2025 session", "at its next session". */
export function findSessions(request: string): FoundDue[] {
  const numbered = [...request.matchAll(NUMBERED_SESSION)].flatMap(({ 0: found, index, groups }) =>
    ordinalsIn(groups).map(number => sessionDue(index, found, String(number))),
  );
  const ofYear = [...request.matchAll(SESSION_OF_YEAR)].map(({ 0: found, index, groups }) =>
    sessionDue(index, found, yearIn(groups)),
  );
  const unnumbered = [...request.matchAll(UNNUMBERED_SESSION)].map(({ 0: found, index }) =>
    sessionDue(index, found, null),
  );
  return [...numbered, ...ofYear, ...unnumbered];
}

type Groups = RegExpExecArray['groups'];

const ordinalsIn = ({ ordinals = '' }: Groups = {}): number[] =>
  ordinals.split(/, (?:and )?| and | to /).flatMap(ordinal => readOrdinal(ordinal) ?? []);

const yearIn = ({ before, after }: Groups = {}): string | null => before ?? after ?? null;

const sessionDue = (start: number, found: string, value: string | null): FoundDue => ({
  kind: 'session',
  value,
  start,
  end: start + found.length,
});
