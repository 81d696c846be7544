import type { Line } from '../../1-read/line.ts';
import type { Rule } from '../../model/rule.ts';

/** The label of a note that begins with a line, and the rule that found it. */
export interface NoteStart {
  readonly label: string;
  readonly rule: Rule;
}

const MARK: Rule = { name: 'note-mark-at-start', example: '<sup>4</sup> See resolution 57/1.' };

/**
 * The note that begins with this line; null where none does.
 *
 * @param inFoot whether the line stands below the rule at a page's foot
 * @param lastNote the label of the note before it
 */
export function noteStart(line: Line, inFoot: boolean, lastNote: string | null): NoteStart | null {
  const [mark] = line.noteMarks;
  if (mark?.at === 0) return { label: mark.label, rule: MARK };
  if (!inFoot) return null;
  for (const rule of FOOT_RULES) {
    const label = rule.label.exec(line.text.text)?.[1];
    if (label !== undefined) return rule.follows(label, lastNote) ? { label, rule } : null;
  }
  return null;
}

/** A label at the start of a line at a page's foot, and the labels that it may follow. */
interface FootRule extends Rule {
  readonly label: RegExp;
  /** A line whose label does not follow the last note's continues that note. */
  readonly follows: (label: string, lastNote: string | null) => boolean;
}

const isFigures = (label: string): boolean => /^\d+$/.test(label);

const FOOT_RULES: readonly FootRule[] = [
  {
    name: 'figures-in-foot',
    example: '__________\n4 See resolution 57/1.',
    label: /^(\d{1,3})(?:\s|$)/,
    follows: (label, lastNote) =>
      lastNote === null || !isFigures(lastNote) || Number(label) === Number(lastNote) + 1,
  },
  {
    name: 'asterisk-in-foot',
    example: '__________\n* Reissued for technical reasons.',
    label: /^(\*{1,3})(?:\s|$)/,
    follows: () => true,
  },
  {
    name: 'letter-in-foot',
    example: '__________\na See resolution 57/1.',
    label: /^([a-z])(?= \p{Lu})/u,
    follows: (label, lastNote) =>
      lastNote === null ? label === 'a' : label.charCodeAt(0) === lastNote.charCodeAt(0) + 1,
  },
];

export const NOTE_START_RULES: readonly Rule[] = [MARK, ...FOOT_RULES];
