import type { Range } from '../../../model/range.ts';
import type { Element, Evidence } from '../../evidence.ts';
import type { Line, NoteMark } from '../../line.ts';
import { TracedBuilder } from '../../traced.ts';
import { toPage } from '../content/glyph.ts';
import type { PrintedMark } from '../lines/note-marks.ts';
import type { PrintedLine } from '../lines/printed-line.ts';

export const RAISED_MARK = { name: 'raised-figure', example: 'the report<sup>4</sup>' } as const;

/**
 * A printed line as a line of the text layer.
 *
 * @param offset where in the text layer it begins
 * @param marks the note marks in it, which are taken out of its text
 */
export function setLine(
  printed: PrintedLine,
  offset: number,
  element: Element,
  marks: readonly PrintedMark[],
): Line {
  const { text } = printed;
  const builder = new TracedBuilder();
  const noteMarks: NoteMark[] = [];
  /** Offsets in the text without the marks, by offsets in the text with them. */
  const lengths = new Int32Array(text.length + 1);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    lengths[at] = builder.length;
    const mark = marks[next];
    if (mark !== undefined && at >= mark.start) {
      if (at === mark.start) noteMarks.push({ label: mark.label, at: builder.length, rule: RAISED_MARK });
      if (at === mark.end - 1) next++;
    } else {
      const isBeforeMark =
        text[at] === ' ' && marks[next]?.start === at + 1 && /[,;.:]/.test(text[marks[next]?.end ?? 0] ?? '');
      if (!isBeforeMark) builder.push(text.charAt(at), offset + at);
    }
  }
  lengths[text.length] = builder.length;
  return {
    range: { start: offset, end: offset + text.length },
    text: builder.finish(),
    heading: element.role === 'heading',
    bullet: false,
    noteMarks,
    emphasis: emphasisOf(printed, lengths),
    comment: false,
    evidence: evidenceOf(printed, element),
  };
}

/** Italics and bold that touch, or have only a blank between them, are one stretch. */
function emphasisOf({ pieces }: PrintedLine, lengths: Int32Array): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end, italic, bold } of pieces) {
    if (!italic && !bold) continue;
    const last = ranges.at(-1);
    const [from, to] = [lengths[start] ?? 0, lengths[end] ?? 0];
    if (to <= from) continue;
    if (last !== undefined && from <= last.end + 1) last.end = to;
    else ranges.push({ start: from, end: to });
  }
  return ranges;
}

/** How much of the size stands above and below the baseline, for fonts in general. */
const ASCENT = 0.8;
const DESCENT = 0.2;

function evidenceOf(printed: PrintedLine, element: Element): Evidence {
  const { page, turn, left, right, baseline, size } = printed;
  const corner = toPage(turn, left, baseline - ASCENT * size);
  const opposite = toPage(turn, right, baseline + DESCENT * size);
  const [x, y] = [Math.min(corner[0], opposite[0]), Math.min(corner[1], opposite[1])];
  return {
    element,
    size: rounded(size),
    place: {
      page,
      x: rounded(x),
      y: rounded(y),
      width: rounded(Math.abs(corner[0] - opposite[0])),
      height: rounded(Math.abs(corner[1] - opposite[1])),
    },
  };
}

/** To hundredths of a point. */
const rounded = (length: number): number => Math.round(length * 100) / 100;
