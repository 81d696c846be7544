import type { Organization } from '../../model/organization.ts';
import nouns from './organization-nouns.json' with { type: 'json' };

const ENDS_WITH_NOUN = new RegExp(`(?:^| )(?:${nouns.alone.join('|')})$`);
const ENDS_WITH_QUALIFIED_NOUN = new RegExp(
  `. (?:[\\p{L}]+-)?(?:${nouns.withQualifier.join('|')})$|[a-z]-General$`,
  'u',
);
const COMPLEMENT = / (?:of|on|for|against|at|to|in|concerning) /;
const OF_UNITED_NATIONS = /United Nations /g;

/**
 * What a text may call an organization after it has named it in full: each end of the name proper that begins
 * with a capital and ends with a noun for organizations.
 *
 *     United Nations Verification Mission in Colombia   Mission, Verification Mission, ...
 *     Special Rapporteur on the right to food           Special Rapporteur
 *     Panel of Experts on South Sudan                   Panel, Panel of Experts
 */
export function shortForms(name: string): string[] {
  const [proper = ''] = name.split(COMPLEMENT, 1);
  const words = proper.split(' ');
  const ends = words
    .map((_, index) => words.slice(index).join(' '))
    .filter(end => end !== name && isShortForm(end));
  const plain = name.replaceAll(OF_UNITED_NATIONS, '');
  return [...ends, ...nouns.withComplement.filter(form => `${plain} `.startsWith(`${form} `))];
}

/** " of the Secretary-General", " on progress" */
const NOT_ITS_MATTER = '(?!(?:its|his|her|their|an?|any|this|these|progress) )';

/**
 * What makes a short name part of a longer one, as a pattern for the text after it: "the Advisory Committee on
 * the Programme of Assistance", "the Agency for the Prohibition of ...". The report of "the Unit for 2023" and
 * a report "to the Committee on its work" are the Unit's and the Committee's.
 */
export const LONGER_NAME = ` (?:(?:of|on|against) ${NOT_ITS_MATTER}|for (?:the |all )?\\p{Lu})`;

/** All that a record may be called once it is known to be meant. */
export const shortNamesOf = ({ name, shortNames }: Organization): string[] => [
  ...shortForms(name),
  ...shortNames,
];

const isShortForm = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && (ENDS_WITH_NOUN.test(words) || ENDS_WITH_QUALIFIED_NOUN.test(words));
