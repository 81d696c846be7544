import type { Traced } from '../../1-read/traced.ts';
import words from './note-mark-words.json' with { type: 'json' };
import type { Ranked } from './rise.ts';

/** A figure that could be a note mark; `rank` is its note's place in the order of notes. */
export interface Candidate extends Ranked {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const FIGURES = /\d+|\*+/g;

/** Every figure of `text` that could be the mark of one of the `wanted` notes, with how much it looks like one. */
export function candidatesIn(text: Traced, block: number, wanted: ReadonlyMap<string, number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of text.text.matchAll(FIGURES)) {
    const end = match.index + match[0].length;
    for (const label of suffixes(match[0])) {
      const rank = wanted.get(label);
      const start = end - label.length;
      const weight = rank === undefined ? 0 : weightOf(text, start, end, match.index);
      if (rank !== undefined && weight > 0) {
        candidates.push({
          block,
          rank,
          weight,
          start: text.text[start - 1] === ' ' ? start - 1 : start,
          end,
        });
      }
    }
  }
  return candidates;
}

/** Labels have up to three figures; a mark may be glued to a figure of the text ("20204" is 2020 and mark 4). */
const suffixes = (figures: string): string[] =>
  [1, 2, 3].filter(n => n <= figures.length).map(n => figures.slice(-n));

/** Weights: what stands apart from the sentence as only marks do, what may be a mark, and what may but seldom is. */
const SURE = 8;
const LIKELY = 5;
export const POSSIBLE = 2;
const UNLIKELY = 1;
/** A mark glued to the number of a resolution or the like, where nothing better is left. */
const LAST_RESORT = 0.1;

const BEFORE_COUNT = new RegExp(`(?:^|[\\s(])(?:${words.before.join('|')})$`, 'i');
const BEFORE_NUMBER = new RegExp(`(?:^|[\\s(])(?:${words.beforeNumber.join('|')})$`, 'i');
const AFTER_COUNT = new RegExp(`^ (?:${words.after.join('|')})(?![\\p{L}])`, 'iu');

function weightOf({ text, origin }: Traced, start: number, end: number, figures: number): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/^[.,]\d/.test(after) || before.trim() === '' || /\b(?:Add|Rev|Corr|Amend)\.$/.test(before)) return 0;
  if (!/^(?:$|[\s.,;:)\]”’"?!])/.test(after)) return isInsideWords(before, after) ? UNLIKELY : 0;
  if (start > figures) return gluedToFigures(text.slice(figures, start), text.slice(0, figures));
  const apart = gapAfter(origin, end) > 2;
  if (!before.endsWith(' ')) {
    return /[-–/.(]$/.test(before) && !/\p{L}\.$/u.test(before) ? 0 : apart ? SURE : LIKELY;
  }
  if (apart) return SURE;
  const word = before.trimEnd();
  if (BEFORE_COUNT.test(word) || AFTER_COUNT.test(after)) return 0;
  if (BEFORE_NUMBER.test(word)) return /^ (?:of|above|below)\b/.test(after) ? 0 : UNLIKELY;
  return /[,;:.”’")\]]$/.test(word) || /\p{L}$/u.test(word) ? POSSIBLE : /\d$/.test(word) ? UNLIKELY : 0;
}

/** "Agreement4and": the blank after a mark is lost sometimes. */
const isInsideWords = (before: string, after: string): boolean =>
  /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after);

/** Extractions leave two blanks after a raised figure, where a figure of the sentence has one. */
function gapAfter(origin: Int32Array, end: number): number {
  const last = origin[end - 1] ?? -1;
  const next = origin[end + 1] ?? -1;
  return last < 0 || next < 0 ? 0 : next - last;
}

/** A year, or the number of a name or a decision, with a mark behind it; "2014" alone is no "20" with mark 14. */
function gluedToFigures(figures: string, before: string): number {
  if (/^(?:19|20)\d\d$/.test(figures)) return LIKELY;
  if (/(?:Agenda |\/[A-Z]{2,4}\.)$/.test(before.slice(-8)) && figures.length >= 2) return POSSIBLE;
  return /(?:\d|[A-Z]{2})[/-]$/.test(before.slice(-8)) && figures.length >= 2 ? LAST_RESORT : 0;
}
