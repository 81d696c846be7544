import type { Line } from '../../1-read/line.ts';
import { falsePageMarks } from '../furniture/false-page-marks.ts';
import { lineRule } from '../furniture/line-rules.ts';
import { cutLine } from './line-parts.ts';

/**
 * Puts the numbers of notes above their texts where an extraction printed them apart, in a column of their own
 * before or behind the texts, or some so and some not. The notes at a page's foot count up by one, so that it
 * is known how many notes the texts between two numbers in place make; where each begins, the ends of lines and
 * sentences tell. What else the extraction printed among them, such as page marks, comes after them.
 */
export function pairNoteColumns(lines: readonly Line[]): readonly Line[] {
  const arranged: Line[] = [];
  const falseMarks = falsePageMarks(lines, lines.map(lineRule));
  const numbers = new Set(falseMarks.map(index => lines[index] as Line));
  const hasPages = lines.some(({ opensPage }) => opensPage);
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    arranged.push(line);
    at++;
    if (!isRule(line)) continue;
    const end = hasPages ? endOfPage(lines, at) : endOfFoot(lines, at, numbers);
    arranged.push(...arrangeFoot(lines.slice(at, end), numbers));
    at = end;
  }
  return arranged;
}

const isRule = ({ text }: Line): boolean => /^_{5,}$/.test(text.text);

/** Longer than any page's foot; bounds what one rule can make of a text. */
const MOST_LINES = 120;

function endOfPage(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at - from < MOST_LINES && !lines[at]?.opensPage && !isRule(lines[at] as Line))
    at++;
  return at;
}

/** Where no form feeds tell: furniture, or another paragraph, below as many texts as there are numbers. */
function endOfFoot(lines: readonly Line[], from: number, numbers: ReadonlySet<Line>): number {
  let [labels, texts] = [0, 0];
  let at = from;
  let above: Kind = 'text';
  for (; at < lines.length && at - from < MOST_LINES; at++) {
    const kind = kindOf(lines[at] as Line, numbers);
    const isPaired = texts > 0 && texts >= labels;
    if (isPaired && (kind === 'furniture' || (kind === 'text' && above === 'blank'))) break;
    if (kind === 'label') labels++;
    if (kind === 'text') texts++;
    above = kind;
  }
  return at;
}

type Kind = 'label' | 'text' | 'furniture' | 'blank';

/** @param numbers the lines that look like a page mark and are none */
function kindOf(line: Line, numbers: ReadonlySet<Line>): Kind {
  if (line.text.text === '') return 'blank';
  if (numbers.has(line)) return 'text';
  if (/^\d{1,3}$/.test(line.text.text)) return 'label';
  return lineRule(line) !== null || /^\d{6}$/.test(line.text.text) ? 'furniture' : 'text';
}

interface FootLine {
  readonly line: Line;
  readonly kind: Kind;
  /** The number of a note; NaN for any other line. */
  readonly label: number;
}

function arrangeFoot(lines: readonly Line[], numbers: ReadonlySet<Line>): readonly Line[] {
  const foot = withLabelsCut(lines).map((line): FootLine => {
    const kind = kindOf(line, numbers);
    return { line, kind, label: kind === 'label' ? Number(line.text.text) : Number.NaN };
  });
  const labels = foot.filter(({ kind }) => kind === 'label').toSorted((a, b) => a.label - b.label);
  const countsUp = labels.every(({ label }, index) => label === (labels[0]?.label ?? 0) + index);
  const isLabelled = LABELLED.test(foot.find(({ kind }) => kind === 'text')?.line.text.text ?? '');
  if (labels.length === 0 || !countsUp || isLabelled || isInPlace(foot)) return lines;
  const notes = segmentsOf(
    foot,
    labels.map(({ line }) => line),
  );
  const others = foot.filter(({ kind }) => kind === 'furniture' || kind === 'blank').map(({ line }) => line);
  return [...notes.flatMap(({ labels, texts }) => pair(labels, texts)), ...others];
}

/** "45 See A/58/98.": the number of a note before its text. */
const LABELLED = /^(\d{1,3}) (?=["“(]?\p{Lu})/u;

const NONE: ReadonlySet<Line> = new Set();

/** Cuts the number off a note that has it in its line, where it continues the count of those that stand alone. */
function withLabelsCut(lines: readonly Line[]): readonly Line[] {
  const alone = new Set(
    lines.filter(line => kindOf(line, NONE) === 'label').map(({ text }) => Number(text.text)),
  );
  const fits = (label: number): boolean =>
    !alone.has(label) && (alone.has(label - 1) || alone.has(label + 1));
  return lines.flatMap(line => {
    const label = LABELLED.exec(line.text.text)?.[1];
    return label !== undefined && fits(Number(label)) ? cutLine(line, label.length) : [line];
  });
}

/** Whether each number stands directly above a text, and the numbers rise. */
const isInPlace = (foot: readonly FootLine[]): boolean => {
  let last = 0;
  return foot.every(({ kind, label }, index) => {
    if (kind !== 'label') return true;
    const rises = label > last;
    last = label;
    return rises && foot[index + 1]?.kind === 'text';
  });
};

/** Texts that stand together, and the numbers of the notes that they make. */
interface Segment {
  readonly labels: readonly Line[];
  readonly texts: Line[];
}

/** @param labels the numbers in order */
function segmentsOf(foot: readonly FootLine[], labels: readonly Line[]): Segment[] {
  const first = Number(labels[0]?.text.text);
  const anchors = [first - 1];
  const texts: Line[][] = [[]];
  for (const [index, { kind, label, line }] of foot.entries()) {
    if (kind === 'text') texts.at(-1)?.push(line);
    const isAnchor = foot[index + 1]?.kind === 'text' && lastKind(foot, index) !== 'label';
    if (kind === 'label' && isAnchor && label > (anchors.at(-1) ?? 0)) {
      anchors.push(label);
      texts.push([]);
    }
  }
  return texts.map((texts, at) => {
    const from = at === 0 ? first : (anchors[at] ?? first);
    return { texts, labels: labels.slice(from - first, (anchors[at + 1] ?? Infinity) - first) };
  });
}

/** The kind of the line above, blank ones passed over. */
const lastKind = (foot: readonly FootLine[], index: number): Kind | undefined =>
  foot.slice(0, index).findLast(({ kind }) => kind !== 'blank')?.kind;

/** The labels, each with its share of the texts below it. */
function pair(labels: readonly Line[], texts: readonly Line[]): Line[] {
  if (labels.length === 0) return [...texts];
  const starts = [0, ...bestStarts(texts, labels.length - 1)];
  return labels.flatMap((label, index) => [
    label,
    ...texts.slice(starts[index] ?? texts.length, starts[index + 1]),
  ]);
}

/** The indices of the `count` lines that most look like the first of a note, in order. */
function bestStarts(texts: readonly Line[], count: number): number[] {
  const widest = Math.max(0, ...texts.map(({ text }) => text.text.length));
  return texts
    .map((line, index) => ({
      index,
      likeness: likeness(line.text.text, texts[index - 1]?.text.text ?? '', widest),
    }))
    .slice(1)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** How much a line looks like the first of a note, by its beginning and the end of the line above. */
function likeness(text: string, above: string, widest: number): number {
  const endsNote = /[.!?][”"’')\]]*$/.test(above) ? 4 : 0;
  const isShort = above.length < 0.8 * widest ? 1 : 0;
  const opens = /^["“‘(]?[\p{Lu}\d]/u.test(text) ? 1 : -4;
  return endsNote + isShort + opens + (NOTE_OPENING.test(text) ? 1 : 0);
}

/** How the texts of notes usually begin. */
const NOTE_OPENING = /^(?:See|Ibid|Resolutions?|Official Records|United Nations|Report of|[A-Z]{1,6}\/\S+\d)/;
