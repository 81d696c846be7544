import type { Range } from '../../../model/range.ts';
import type { FoundMention } from '../../organization/mention.ts';
import { isModifier } from './modifier.ts';

/** Characters before a mention in which the words that list it are looked for. */
const PRECEDING_WINDOW = 40;

/** The mentions that are addressees themselves: not those whose members or bodies are. */
export const namedAddressees = (
  text: string,
  { start, end }: Range,
  mentions: readonly FoundMention[],
): FoundMention[] =>
  mentions.filter(
    mention =>
      mention.start >= start &&
      mention.end <= end &&
      !OFFICERS_OF.test(text.slice(start, mention.start)) &&
      !isAdjective(text, mention) &&
      LISTED.test(text.slice(Math.max(start, mention.start - PRECEDING_WINDOW), mention.start)) &&
      !isModifier(text.slice(mention.end, end)),
  );

/** "the Chairs of the Committee and the Commission": the officers are addressed, not the bodies. */
const OFFICERS_OF =
  /^(?:the )?(?:Chairs|Presidents|Bureaux|Bureaus|secretariats|heads|executive heads) of [^,;]*$/;
/** What may precede an item of a list of addressees. */
const LISTED = new RegExp(
  '(?:' +
    // at the start, or after a comma or a bracket
    String.raw`^|[,(] |\(|` +
    // "and ", "in particular ", "through "
    ',? (?:and|or|including|particular|particularly|especially|as|notably|both|namely|through)(?: to)? ' +
    ')(?:the |its |both )?$',
);
/**
 * "United Nations and humanitarian organizations": without its article the name says what kind of
 * organizations.
 */
const isAdjective = (text: string, { start, end }: Range): boolean =>
  text.slice(start, end) === 'United Nations' && !/\bthe $/.test(text.slice(Math.max(0, start - 5), start));
