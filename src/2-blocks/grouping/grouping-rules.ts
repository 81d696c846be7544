import type { Line } from '../../1-read/line.ts';
import type { Rule } from '../../model/rule.ts';
import { bodyNamed } from '../../references/body.ts';
import { isAgendaItem, isSessionOrCommittee } from '../../references/masthead-lines.ts';
import { isEnumeratorAlone, isOpen } from '../block.ts';
import { enactingOrgan } from '../enacting-formula.ts';
import { type Enumerator, numberOf, readEnumerator } from '../enumerator.ts';
import { keyedLine } from '../keyed-line.ts';
import { isResolutionNumber } from '../layout/lone-labels.ts';
import { isPartHeading } from '../part-heading.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { isSymbolLine } from '../symbol-line.ts';
import { withoutMarkAtEnd } from './line-end.ts';
import { isListedInSentence } from './running-list.ts';
import { hasRoom, type Width } from './usual-width.ts';

/** A line of text directly below others, with no blank line or furniture in between. */
export interface Place {
  readonly line: Line;
  /** The lines of the block above, which it starts a new one after or joins. */
  readonly above: readonly Line[];
  /** The numbers that would continue a count. */
  readonly expected: ReadonlySet<number>;
  /** Null where lines are not wrapped at a usual width. */
  readonly width: Width | null;
}

/** A place with what several rules look at. */
interface Seen extends Place {
  readonly text: string;
  readonly before: Line;
  /** The text of the line above, without the mark of a note at its end. */
  readonly beforeText: string;
  readonly enumerator: Enumerator | null;
  /** Whether the line above ends a sentence or a clause. */
  readonly closed: boolean;
}

/** A rule for a line below another; the example's last line is the one that starts a block or joins it. */
export interface GroupingRule extends Rule {
  readonly effect: 'starts' | 'joins';
}

interface PlaceRule extends GroupingRule {
  readonly matches: (place: Seen) => boolean;
}

/** The rule that says whether a line starts a block or joins the one above: the first that matches. */
export function groupingRule(place: Place): GroupingRule {
  const before = place.above.at(-1) ?? place.line;
  const text = place.line.text.text;
  const beforeText = withoutMarkAtEnd(before.text.text);
  const closed = !isOpen(beforeText);
  const seen = { ...place, text, before, beforeText, closed, enumerator: readEnumerator(text) };
  return GROUPING_RULES.find(({ matches }) => matches(seen)) ?? WRAPPED_LINE;
}

const WRAPPED_LINE: PlaceRule = {
  name: 'wrapped-line',
  effect: 'joins',
  example: 'Requests the Secretary-General to report\nto the General Assembly',
  matches: ({ enumerator }) => enumerator === null,
};

/** Paragraphs with their first lines indented, as `pdftotext -layout` prints them. */
const INDENTED = Array(4)
  .fill('    Recalling its work in the fields of migration and\ndevelopment, and that of others,')
  .join('\n');

/** In the order in which they are tried. */
export const GROUPING_RULES: readonly PlaceRule[] = [
  {
    name: 'heading',
    effect: 'starts',
    example: 'Text above\n## Follow-up',
    matches: ({ line }) => line.heading,
  },
  {
    name: 'bullet',
    effect: 'starts',
    example: '## Actions\n\nText above\n* to report',
    matches: ({ line }) => line.bullet,
  },
  {
    name: 'below-heading',
    effect: 'starts',
    example: '## Follow-up\nText below',
    matches: ({ before }) => before.heading,
  },
  {
    name: 'below-enumerator-alone',
    effect: 'joins',
    example: '1.\n(a) Endorses the report;',
    matches: ({ above, enumerator }) => above.length === 1 && isTextOf(above[0]?.text.text ?? '', enumerator),
  },
  {
    name: 'negotiation-label',
    effect: 'starts',
    example: 'PP1 Recalling it and\nPP2 Recalling it,',
    matches: ({ enumerator, text }) =>
      enumerator?.part !== undefined &&
      /^[["“]?\p{Lu}/u.test(text.slice(enumerator.printed.length).trimStart()),
  },
  {
    name: 'part-heading',
    effect: 'starts',
    example: '2. Requests it to report.\nAnnex II',
    matches: ({ text, closed, beforeText }) =>
      isPartHeading(text) && (closed || /\d{4}$|\]$/.test(beforeText) || isPartHeading(beforeText)),
  },
  {
    name: 'below-part-heading',
    effect: 'starts',
    example: '2. Requests it to report.\n\nAnnex II\nPlan of action',
    matches: ({ above, beforeText, text }) =>
      above.length === 1 &&
      (isPartHeading(beforeText) || /^(?:Executive )?Summary$/.test(beforeText)) &&
      /^["“‘'([]?[\p{Lu}\d]/u.test(text),
  },
  {
    name: 'labelled-heading',
    effect: 'starts',
    example: 'We will report.\nAction 2. We will meet',
    matches: ({ text, closed }) => closed && LABELLED_HEADING.test(text),
  },
  {
    name: 'below-letter-alone',
    effect: 'starts',
    example: 'B\nFollow-up',
    matches: ({ above, text }) =>
      above.length === 1 && /^[A-Z]$/.test(above[0]?.text.text ?? '') && /^\p{Lu}/u.test(text),
  },
  {
    name: 'below-roman-numeral',
    effect: 'starts',
    example: 'II\nFollow-up',
    matches: ({ above }) => above.length === 1 && /^[IVXL]+$/.test(above[0]?.text.text ?? ''),
  },
  {
    // Lines that were one line of the source were taken apart because something new begins there.
    name: 'unfolded',
    effect: 'starts',
    example: `1. ${'The Committee met. '.repeat(12)}2. ${'It took note. '.repeat(12)}3. It closed.`,
    matches: ({ before, line }) => before.range.end === line.range.start,
  },
  {
    name: 'below-symbol',
    effect: 'starts',
    example: 'A/RES/58/208\nInternational migration',
    matches: ({ before }) => isSymbolLine(before),
  },
  {
    name: 'agenda-item',
    effect: 'starts',
    example: 'Fifty-eighth session\nAgenda item 12',
    matches: ({ text }) => isAgendaItem(text),
  },
  {
    name: 'symbol-below-organ',
    effect: 'starts',
    example: 'General Assembly\nA/58/98',
    matches: ({ above, before, line }) =>
      above.length === 1 && bodyNamed(before.text.text) !== null && isSymbolLine(line),
  },
  {
    name: 'keyed-line',
    effect: 'starts',
    example: 'Draft resolution 1.2\nSponsors: Norway, Peru',
    matches: ({ text }) => keyedLine(text) !== null,
  },
  {
    name: 'session',
    effect: 'starts',
    example: 'General Assembly\nSeventy-eighth session',
    matches: ({ text }) => isSessionOrCommittee(text),
  },
  {
    name: 'below-session',
    effect: 'starts',
    example: 'Seventy-eighth session\nLamps at sea',
    matches: ({ above, before }) => above.length === 1 && isSessionOrCommittee(before.text.text),
  },
  {
    name: 'adoption',
    effect: 'starts',
    example: 'Agenda item 12\nResolution adopted by the General Assembly',
    matches: ({ text }) => /^(?:Resolution|Decision)s? adopted by /.test(text),
  },
  {
    name: 'square-bracket',
    effect: 'starts',
    example: 'Resolution adopted by the General Assembly\n[on the report of the Second Committee]',
    matches: ({ text }) => text.startsWith('['),
  },
  {
    name: 'meeting',
    effect: 'starts',
    example: 'Requests it to report\n78th plenary meeting',
    matches: ({ text }) => /^\d{1,5}(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting$/.test(text),
  },
  {
    name: 'numbered-title',
    effect: 'starts',
    example: '[on the report of the Second Committee]\n58/208. International migration',
    matches: ({ text }) => /^(?:E?S-)?\d{1,4}\/\d{1,3}(?: ?[A-Z])?\.(?: [\p{Lu}\d“"'‘]|$)/u.test(text),
  },
  {
    name: 'below-number-alone',
    effect: 'joins',
    example: '58/208.\nInternational migration',
    matches: ({ above, beforeText }) => above.length === 1 && isResolutionNumber(beforeText),
  },
  {
    name: 'enacting-formula',
    effect: 'starts',
    example: '58/208. International migration\nThe General Assembly,',
    matches: ({ line }) => isFormula(line),
  },
  {
    name: 'below-enacting-formula',
    effect: 'starts',
    example: 'The General Assembly,\nRecalling its resolution 57/1',
    matches: ({ above, before }) => above.length === 1 && isFormula(before),
  },
  {
    name: 'indented',
    effect: 'starts',
    example: `${INDENTED}\n    Recalling it`,
    matches: ({ line }) => line.margin === 'indented',
  },
  {
    name: 'after-short-semicolon',
    effect: 'starts',
    example: `${'The Committee met in its usual place in the city and heard\n'.repeat(10)}many;\nthe report was read.`,
    matches: ({ enumerator, width, beforeText, text }) =>
      enumerator === null && width !== null && hasRoom(beforeText, text, width) && beforeText.endsWith(';'),
  },
  {
    name: 'flush',
    effect: 'joins',
    example: `${INDENTED}\n    Recalling it,\nNoting it`,
    matches: ({ line, enumerator }) => line.margin === 'flush' && enumerator === null,
  },
  {
    name: 'preambular-opening',
    effect: 'starts',
    example: `${'Recalling its resolution on migration,\n'.repeat(10)}Recalling its resolution on migration,`,
    matches: ({ enumerator, width, beforeText, text }) =>
      enumerator === null && width?.spaced !== true && beforeText.endsWith(',') && opensPreamble(text),
  },
  {
    name: 'after-short-sentence-end',
    effect: 'starts',
    example: `${'The Committee met in its usual place in the city and heard\n'.repeat(10)}many.\nThe report was read.`,
    matches: ({ enumerator, width, beforeText, text }) =>
      enumerator === null &&
      width !== null &&
      !width.spaced &&
      hasRoom(beforeText, text, width) &&
      /[.!?]["”’')\]]*$/.test(beforeText) &&
      /^["“‘'(]?\p{Lu}/u.test(text),
  },
  {
    name: 'participle-after-short-comma',
    effect: 'starts',
    example: `${'The Committee met in its usual place in the city.\n\n'.repeat(10)}Many,\nRecalling it`,
    matches: ({ enumerator, width, beforeText, text }) =>
      enumerator === null &&
      width !== null &&
      hasRoom(beforeText, text, width) &&
      beforeText.endsWith(',') &&
      /^\p{Lu}\p{L}+ing(?: |$)/u.test(text),
  },
  WRAPPED_LINE,
  {
    name: 'list-in-sentence',
    effect: 'joins',
    example: 'Requests it to: (i) report; and\n(ii) propose measures;',
    matches: ({ enumerator, above }) => enumerator !== null && isListedInSentence(enumerator, above),
  },
  {
    name: 'list-item',
    effect: 'starts',
    example: '(a) To go; and\n(b) To stay;',
    matches: ({ enumerator, closed, beforeText }) =>
      enumerator?.style !== 'arabic' && (closed || /,$|\b(?:and|or)$/.test(beforeText)),
  },
  {
    name: 'letter-in-sentence',
    effect: 'joins',
    example: 'Takes note of points\n(a) and (b) of it',
    matches: ({ enumerator }) => enumerator?.style !== 'arabic',
  },
  {
    name: 'next-number',
    effect: 'starts',
    example: '1. Takes note of it\n2. Requests it',
    matches: ({ enumerator, expected }) => expected.has(numberOf(enumerator)),
  },
  {
    name: 'inserted-number',
    effect: 'starts',
    example: '1. Takes note of it;\n1 bis. Requests it',
    matches: ({ enumerator, closed, beforeText }) =>
      enumerator?.value.includes('-') === true && (closed || /[,\]]$/.test(beforeText)),
  },
  {
    name: 'first-number',
    effect: 'starts',
    example: 'Convinced of its importance,\n1. Takes note of it',
    matches: ({ enumerator, closed, beforeText }) =>
      numberOf(enumerator) === 1 && (closed || beforeText.endsWith(',')),
  },
  {
    name: 'number-after-sentence',
    effect: 'starts',
    example: 'The count began elsewhere.\n7. Requests it',
    matches: ({ closed, expected }) => closed && expected.size === 0,
  },
  {
    name: 'number-in-sentence',
    effect: 'joins',
    example: 'Recalls the years 2001 and\n12. It',
    matches: () => true,
  },
];

/** "The General Assembly," alone. */
const isFormula = ({ text: { text } }: Line): boolean => text.endsWith(',') && enactingOrgan(text) !== null;

/**
 * Whether a line with this enumerator, or none, is the text of what stands alone above it: "(a)", then "(i)
 * To go".
 */
const isTextOf = (alone: string, enumerator: Enumerator | null): boolean =>
  isEnumeratorAlone(alone) &&
  (enumerator === null ||
    (enumerator.style !== 'arabic' &&
      /^[ai1]$/.test(enumerator.value) &&
      readEnumerator(alone)?.value !== enumerator.value));

/** "Action 2. We will meet", "Priority area 3: Water", "Article 4" alone. */
const LABELLED_HEADING = new RegExp(
  `^(?:${[
    'Action|Article|Chapter|Goal|Guideline|Objective|Outcome|Part|Pillar|Principle|Priority|Recommendation',
    'Rule|Section|Priority area|Thematic area|Strategic (?:goal|objective|priority)|ARTICLE|CHAPTER|PART|SECTION',
  ].join('|')}) (?:\\d{1,3}|[IVXLC]{1,6}|[A-Z])(?:[.:] \\p{Lu}|[.:]?$)`,
  'u',
);
