import { anyOf, wordAlternatives } from '../../alternatives.ts';
import type { FoundMention } from '../../organization/mention.ts';
import words from '../words.json' with { type: 'json' };
import { isPronoun } from './antecedent.ts';
import { isModifier } from './modifier.ts';

const AGENT_NOUN = new RegExp(`(?:^|[ -])(?:${wordAlternatives(words.agentNouns)})$`, 'i');
/** "mine- and explosive remnants of war-affected States" */
const AFFECTED_AGENT = new RegExp(
  `-(?:affected|dependent|exporting|prone) (?:${wordAlternatives(words.agentNouns)})$`,
  'i',
);
const NON_AGENT_NAME = new RegExp(`(?:^| )(?:${wordAlternatives(words.nonAgentNames)})$`);

/**
 * Whether a noun phrase names somebody who can act: a pronoun, an organization or an office that is known, a
 * noun for agents ("States", "donors"), or an unknown proper name that is not one of a text or an event.
 *
 * @param start where the phrase starts in the text of `mentions`
 */
export function namesAgent(phrase: string, start: number, mentions: readonly FoundMention[]): boolean {
  if (isPronoun(phrase)) return true;
  if (isActivity(phrase)) return false;
  const nameStart = start + (/^(?:the|both|all) /i.exec(phrase)?.[0].length ?? 0);
  const isMention = mentions.some(
    mention => mention.start === nameStart && !isModifier(phrase.slice(mention.end - start)),
  );
  if (isMention) return true;
  const heads = headsOf(phrase);
  return heads.some(isAgentNoun) || isProperName(heads[0] ?? '') || AFFECTED_AGENT.test(phrase);
}

/** Whether the first noun phrase of a text ends with a noun for agents. */
export const startsWithAgent = (text: string): boolean => headsOf(text).some(isAgentNoun);

const isAgentNoun = (head: string): boolean => AGENT_NOUN.test(head.trimEnd());
const isProperName = (head: string): boolean =>
  /(?:^| )\p{Lu}[\p{L}’'-]+$/u.test(head) && !NON_AGENT_NAME.test(head);

/** "exploring ways", "assisting countries" are activities; "developing countries" are not. */
const isActivity = (phrase: string): boolean => {
  const [first = ''] = /^[a-z]+ing(?= )/.exec(phrase) ?? [];
  return first !== '' && !words.describingParticiples.includes(first);
};

/** Where words begin that qualify the nouns before them. */
const QUALIFIER = new RegExp(
  '(?: [a-z]+ly)? ' +
    anyOf(
      // "in a position to do so", "of the region"
      'of|by|in|within|on|for|with|without|from|outside|to',
      'that|who|which|whose',
      'at|under|among|between',
      // "concerned", "willing to"
      'concerned|engaged|involved|responsible|compliant|willing|ready|eligible',
      // "including regional organizations", "operating in"
      'including|operating',
      // "affected by", "based in"
      '[a-z]+ed (?:in|by|under|to|on|with|for|at)',
    ) +
    '(?= |$)',
);
/** "States conducting activities in outer space", but "developing countries". */
const ACTIVITY = / [a-z]+ing(?=$| (?!and\b|or\b))/;
const CONJUNCTION = /,? (?:and|or|as well as) |, /;

/** The nouns that a phrase lists, up to what qualifies them; also without a participle that follows them. */
function headsOf(phrase: string): string[] {
  const [unqualified = ''] = phrase.split(QUALIFIER, 1);
  const [withoutActivity = ''] = unqualified.split(ACTIVITY, 1);
  return [unqualified, withoutActivity].flatMap(list =>
    list.replace(/(?:,| and| or)+$/, '').split(CONJUNCTION),
  );
}
