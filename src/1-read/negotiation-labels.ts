/** "PP1", "OP 2.", "PP3 bis:", "OP4alt" at the head of a line, and the blanks and signs that set it off. */
const LABEL =
  /^([^\S\n]*\**)(PP|OP)[^\S\n]?(\d{1,3})(?:[^\S\n]?(?:bis|ter|quat(?:er)?|alt))*\**[.:)]?(?:\**)(?=[^\S\n]|$)/gim;

/**
 * Drafts under negotiation number all paragraphs ("PP3", "OP2"), where an adopted text numbers the
 * operative ones alone ("2."). Afterwards the labels are as in an adopted text, and every other
 * character is where it was.
 */
export const withoutNegotiationLabels = (text: string): string =>
  text.replaceAll(LABEL, (label, before: string, part: string, number: string) =>
    (before + (part.toUpperCase() === 'OP' ? `${number}.` : '')).padEnd(label.length),
  );
