import { bodySpeaking } from '../references/body.ts';
import { ORDINAL_PATTERN } from '../references/ordinal.ts';
import { misreadOrgan } from './misread-formula.ts';

/** "General", "Sub-Commission". */
const CAPITALIZED = String.raw`\p{Lu}[\p{L}’-]+`;
/** The number of the session: "148th ", "Seventy-eighth ". */
const SESSION = `(?:${ORDINAL_PATTERN} )?`;
/**
 * "General Assembly", "Commission on the Status of Women"; its words are linked by up to `links` small words.
 */
const organName = (smallWords: string, links: number): string =>
  `(${SESSION}${CAPITALIZED}(?:(?: (?:${smallWords})){0,${links}} ${CAPITALIZED}){0,9})`;

/** "In Geneva, ", "Acting under its mandate, ". */
const LEAD_IN = String.raw`(?:\p{Lu}[\p{L}\s,'’-]{0,60}?,? )?`;
/** "The General Assembly,". */
const ENACTING = new RegExp(`^["“]?${LEAD_IN}The ${organName('of|on|for|and|the|to', 3)},?$`, 'u');
/** "The General Assembly, having", "The Council decides". */
const LEADING = new RegExp(`^The ${organName('of|on|for|and', 2)}[, ]`, 'u');
/** Longer than an organ's name with what follows it. */
const LEADING_WINDOW = 160;
const LONGEST_FORMULA = 240;

/** What an organ is; a line in capitals is a formula only with one of these. */
const ORGAN_NOUN =
  'ASSEMBLY|COUNCIL|CONFERENCE|CONGRESS|COMMISSION|COMMITTEE|BOARD|PARLIAMENT|MEETING|PARTIES';
/** "THE GENERAL ASSEMBLY,", "THE MARINE ENVIRONMENT PROTECTION COMMITTEE,". */
const IN_CAPITALS = new RegExp(
  String.raw`^["“]?THE ([\p{Lu}\s,’-]{0,100}\b(?:${ORGAN_NOUN})\b[\p{Lu}\s’-]{0,80})[,:]$`,
  'u',
);
/** "The Assembly:", as some organs set it; "The Committee:" opens a list in a report. */
const WITH_COLON = new RegExp(
  `^The (${SESSION}(?:${CAPITALIZED} ){0,4}(?:Assembly|Conference|Congress)):$`,
  'u',
);
/**
 * "The General Conference of the International Labour Organization, meeting at its 111th Session, 2023,",
 * "The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),", "The
 * International Conference on Education, the thirty-eighth session of which was convened in Geneva,".
 */
const OCCASION = new RegExp(
  `^(["“]?The .{1,160}?)(?:${[
    ',? (?:meeting|assembled|convened|having met) (?:at|in|on) [^.;:]{1,80}',
    ',? (?:at|in) its [^.;:,]{1,40} session',
    ',? under the terms of [^;:]{1,90}',
    ', the [^.;:,]{1,40} session of which [^.;:]{1,160}',
    String.raw` \([^()]{1,40}\)`,
  ].join('|')}),$`,
  'u',
);
/**
 * "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement", by its name; text
 * recognition often takes the comma for a full stop.
 */
const NAMED = /^["“]?The ([^,;:.]{1,200})[,.]$/u;

/**
 * The organ of an enacting formula that stands alone: "The General Assembly," -> "General Assembly", "THE
 * COUNCIL," -> "Council"; else null.
 */
export function enactingOrgan(text: string): string | null {
  if (text.length > LONGEST_FORMULA) return null;
  const plain = text.replace(OCCASION, '$1,');
  if (plain.length <= LONGEST_PLAIN) {
    const organ = (ENACTING.exec(plain) ?? WITH_COLON.exec(plain))?.[1];
    if (organ !== undefined) return organ;
  }
  const [, shouted] = IN_CAPITALS.exec(plain) ?? [];
  if (shouted !== undefined) return inTitleCase(shouted);
  const [, named] = NAMED.exec(plain) ?? [];
  return named !== undefined && bodySpeaking(named) !== null ? named : misreadOrgan(plain);
}

const LONGEST_PLAIN = 120;

const SMALL_WORD = /^(?:of|on|for|and|the|to|as|in)$/;

/** "COUNCIL OF THE EUROPEAN UNION" -> "Council of the European Union". */
const inTitleCase = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map(word => (SMALL_WORD.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

/**
 * The organ at the start of a text that continues with its verb: "The General
 * Assembly, having considered ...".
 */
export function leadingOrgan(text: string): string | null {
  const [, organ] = LEADING.exec(text.slice(0, LEADING_WINDOW)) ?? [];
  return organ !== undefined && bodySpeaking(organ) !== null ? organ : null;
}
