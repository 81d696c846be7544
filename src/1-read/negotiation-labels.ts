/** "PP1", "OP 2.", "PP3 bis:", "**OP4alt**" at the head of a line. */
const LABEL = new RegExp(
  [
    '^(?<before>[^\\S\\n\\r\\u2028\\u2029]*\\**)', // indent, and the asterisks of bold type
    '(?<part>PP|OP)[^\\S\\n]?(?<number>\\d{1,3})', // "PP1", "op 2"
    '(?:[^\\S\\n]?(?:bis|ter|quat(?:er)?|alt))*', // "3 bis", "4alt"
    '\\**(?:[.:)]\\**)?(?=[^\\S\\n]|$)', // "2.", "2:**"
  ].join(''),
  'gim',
);

/**
 * Drafts under negotiation number all paragraphs ("PP3", "OP2"), where an adopted text numbers the
 * operative ones alone ("2."). Afterwards the labels are as in an adopted text, and every other
 * character is where it was.
 */
export const withoutNegotiationLabels = (text: string): string =>
  text.replaceAll(LABEL, (label, before: string, part: string, number: string) =>
    (before + (part.toUpperCase() === 'OP' ? `${number}.` : '')).padEnd(label.length),
  );
