import type { Rule } from '../../model/rule.ts';
import words from './note-mark-words.json' with { type: 'json' };

/** A figure of a text, and what the rules look at around it. */
export interface FigurePlace {
  /** Up to 24 characters before the figure, and after it. */
  readonly before: string;
  readonly after: string;
  /**
   * The figures that it is glued to on its left: "2020" for the "4" of "20204"; empty where there are none.
   */
  readonly figures: string;
  /** How many digits those figures and the figure itself have. */
  readonly digits: number;
  /** What stands before those figures. */
  readonly beforeFigures: string;
  /**
   * Whether more blanks follow in the source than precede, and more than one: extractions leave them after a
   * raised figure.
   */
  readonly setApart: boolean;
}

/** How much a figure looks like a note mark: it is one if no better fits its note; with 0 it is none. */
export interface MarkRule extends Rule {
  readonly weight: number;
  readonly matches: (place: FigurePlace) => boolean;
}

const NEVER = 0;
/** A mark glued to the number of a resolution or the like, where nothing better is left. */
const LAST_RESORT = 0.1;
const UNLIKELY = 1;
export const POSSIBLE = 2;
const LIKELY = 5;
/** Set apart from the sentence as only marks are. */
const SURE = 8;

/** "15 per cent" and "in 15": a figure between such words is a count. */
const BEFORE_COUNT = new RegExp(`(?:^|[\\s(])(?:${words.before.join('|')})$`, 'i');
const AFTER_COUNT = new RegExp(`^ (?:${words.after.join('|')})(?![\\p{L}])`, 'iu');
/** "paragraph 4", "resolution 4": the figure is the number of something. */
const BEFORE_NUMBER = new RegExp(`(?:^|[\\s(])(?:${words.beforeNumber.join('|')})$`, 'i');

/**
 * True where the words around a figure call for a number: "no later than 15 October", "agenda item 10".
 * Resolutions and the like have notes more often than numbers of one or two figures.
 */
export const needsNumber = (before: string, after: string): boolean =>
  BEFORE_COUNT.test(before) || AFTER_COUNT.test(after) || BEFORE_NUMBER_IN_TEXT.test(before);

/**
 * A word of a sentence that a figure is glued to; the letters of "4th", "4km" and "4x" belong to the figure.
 */
const GLUED_WORD = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|which|with)(?!\p{L})/u;

const isGlued = ({ before }: FigurePlace): boolean => !before.endsWith(' ');
const BEFORE_NUMBER_IN_TEXT =
  /(?:^|\s)(?:paragraph|para|article|item|section|rule|annex|part|goal|target)s?$/i;
const isNumberOf = ({ before }: FigurePlace): boolean => BEFORE_NUMBER.test(before.trimEnd());

/** The century of "2024" in "2020-2024". */
const isLastYear = (figures: string, beforeFigures: string): boolean =>
  /^(?:19|20)\d$/.test(figures) && /(?<!\d)(?:19|20)\d\d[-/]$/.test(beforeFigures);

const OTHER: MarkRule = {
  name: 'after-other-sign',
  weight: NEVER,
  example: 'their rights – 4 and',
  matches: () => true,
};

/** The rule for a figure: the first that matches. */
export const markRule = (place: FigurePlace): MarkRule =>
  MARK_RULES.find(({ matches }) => matches(place)) ?? OTHER;

/** The first that matches decides. In the examples 4 is the figure in question. */
export const MARK_RULES: readonly MarkRule[] = [
  {
    name: 'decimal',
    weight: NEVER,
    example: 'about 4.5 million',
    matches: ({ after }) => /^[.,]\d/.test(after),
  },
  {
    name: 'opens-the-text',
    weight: NEVER,
    example: '4 Member States',
    matches: ({ before }) => before.trim() === '',
  },
  {
    name: 'suffix-of-symbol',
    weight: NEVER,
    example: 'document A/58/98/Add.4 and A/58/L.4',
    matches: ({ before }) => /\b(?:Add|Rev|Corr|Amend)\.$|\/\p{Lu}[\p{L}]{0,5}\.$/u.test(before),
  },
  {
    // The blank after a mark is lost sometimes.
    name: 'between-words',
    weight: UNLIKELY,
    example: 'the Agreement4and',
    matches: ({ before, after }) => /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after),
  },
  {
    // So is the blank before a word, after a mark that is set apart.
    name: 'glued-to-next-word',
    weight: UNLIKELY,
    example: 'all previous resolutions 4on the matter',
    matches: ({ before, after }) => /\p{Ll}[,;]? ?$/u.test(before) && GLUED_WORD.test(after),
  },
  {
    name: 'within-a-word',
    weight: NEVER,
    example: 'in 4th place',
    matches: ({ after }) => !/^(?:$|[\s.,;:)\]”’"?!])/.test(after),
  },
  {
    name: 'glued-to-year',
    weight: LIKELY,
    example: '10 October 20204 and',
    matches: ({ figures }) => /^(?:19|20)\d\d$/.test(figures),
  },
  {
    name: 'glued-to-agenda-number',
    weight: POSSIBLE,
    example: 'Agenda 214 and',
    matches: ({ figures, beforeFigures }) =>
      figures.length >= 2 && /(?:Agenda |\/[A-Z]{2,4}\.)$/.test(beforeFigures),
  },
  {
    // It is whole as it stands: a document of a year of the Security Council, a range of years.
    name: 'end-of-number-in-year',
    weight: NEVER,
    example: 'document S/2004/1014 and',
    matches: ({ figures, beforeFigures, digits }) =>
      digits === 4 && (/\bS\/(?:19|20)\d\d\/$/.test(beforeFigures) || isLastYear(figures, beforeFigures)),
  },
  {
    name: 'glued-to-symbol-number',
    weight: LAST_RESORT,
    example: 'resolution 58/2084 and',
    // With three figures or fewer it is a number of its own: "71/245" is never 71/24 and a mark.
    matches: ({ figures, beforeFigures, digits }) =>
      figures.length >= 2 && digits > 3 && /(?:\d|[A-Z]{2})[/-]$/.test(beforeFigures),
  },
  {
    name: 'end-of-number',
    weight: NEVER,
    example: 'of 1234 States',
    matches: ({ figures }) => figures !== '',
  },
  {
    name: 'glued-to-sign',
    weight: NEVER,
    example: 'in the years 2003-4 and',
    matches: place => isGlued(place) && /[-–/.(]$/.test(place.before) && !/\p{L}\.$/u.test(place.before),
  },
  {
    name: 'glued-and-set-apart',
    weight: SURE,
    example: 'their rights4  and',
    matches: place => isGlued(place) && place.setApart,
  },
  {
    name: 'glued-to-word',
    weight: LIKELY,
    example: 'their rights,4 and',
    matches: isGlued,
  },
  {
    name: 'set-apart',
    weight: SURE,
    example: 'their rights 4  and',
    matches: ({ setApart }) => setApart,
  },
  {
    name: 'count',
    weight: NEVER,
    example: 'at least 4 States',
    matches: ({ before, after }) => BEFORE_COUNT.test(before.trimEnd()) || AFTER_COUNT.test(after),
  },
  {
    name: 'number-of-something-cited',
    weight: NEVER,
    example: 'paragraph 4 of the report',
    matches: place => isNumberOf(place) && /^ (?:of|above|below)\b/.test(place.after),
  },
  {
    name: 'number-of-something',
    weight: UNLIKELY,
    example: 'under article 4 and',
    matches: isNumberOf,
  },
  {
    name: 'after-word',
    weight: POSSIBLE,
    example: 'their rights, 4 and',
    matches: ({ before }) => /[,;:.”’")\]]$|\p{L}$/u.test(before.trimEnd()),
  },
  {
    name: 'after-figure',
    weight: UNLIKELY,
    example: 'of 58/208 4 and',
    matches: ({ before }) => /\d$/.test(before.trimEnd()),
  },
  OTHER,
];
