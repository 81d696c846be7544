import { knownNameAt } from '../instrument/known-names.ts';
import { issuerEnd } from '../parts/issuer.ts';
import { endOfMatchAt, matchAt } from '../parts/match-at.ts';

/** "ICAO". */
const ACRONYM = /[A-Z]{3,}(?![\w’-])/y;

export const startsWithAcronym = (text: string, start: number): boolean =>
  matchAt(ACRONYM, text, start) !== null;

const PARTIES = new RegExp(
  [
    '(?:Conference|Meeting) of (?:the )?',
    // "States Parties", "Contracting Parties"
    '(?:(?:States|Contracting|High Contracting) )?Parties',
    // " serving as the meeting of the Parties to the"
    String.raw`(?<treaty> (?:serving as the meeting of the Parties )?to the (?=\p{Lu}))?`,
  ].join(''),
  'uy',
);

/**
 * Where the name of an organ ends that is no known body: of the parties to a treaty with the name of the
 * treaty, of an organization, or an acronym. Null if the end cannot be determined.
 */
export function externalOrganEnd(text: string, start: number): number | null {
  const parties = matchAt(PARTIES, text, start);
  if (!parties) return issuerEnd(text, start) ?? acronymEnd(text, start);
  const end = start + parties[0].length;
  const { treaty } = parties.groups ?? {};
  return treaty === undefined ? end : treatyEnd(text, end);
}

const acronymEnd = (text: string, start: number): number | null => {
  const [acronym] = matchAt(ACRONYM, text, start) ?? [];
  return acronym === undefined ? null : start + acronym.length;
};

const WORD = String.raw`\p{Lu}[\p{L}\p{N}-]*(?:’(?!s))?(?![\p{L}’])`;
const SMALL_WORD = '(?:of|on|for|to|against|in|and)(?: the)?';
/** "Convention on Biological Diversity", where the authority file does not know the treaty. */
const TREATY_NAME = new RegExp(`${WORD}(?: (?:${SMALL_WORD} )?${WORD})*`, 'uy');

const treatyEnd = (text: string, start: number): number =>
  knownNameAt(text, start)?.end ?? endOfMatchAt(TREATY_NAME, text, start);
