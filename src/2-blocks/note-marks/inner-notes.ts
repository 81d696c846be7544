import type { Line } from '../../1-read/line.ts';
import type { Rule } from '../../model/rule.ts';
import { opensOperative } from '../operative-opening.ts';
import { opensPreamble } from '../preambular-opening.ts';
import { type PrintedMark, takeOut } from './take-out.ts';

const LABEL: Rule = { name: 'label-of-inner-note', example: '79 See A/58/98.' };
const MARK: Rule = { name: 'mark-of-inner-note', example: 'the relevant resolutions and decisions,79' };

/** "79 Resolution 693 (XXV)", "16 Ibid., vol. 2", "17 A/9740". */
const NOTE = /^(\d{1,3}) (?=["“]?\p{Lu})/u;
/** "26 July 1991". */
const DATE = /^\d{1,2} \p{Lu}\p{Ll}{2,8}(?: \d{4})?\.?$/u;
/** "resolutions and decisions,79" at the end of a line. */
const GLUED_AT_END = /\p{Ll}{2}[)”"]?[,;.]?(\d{1,3})$/u;

/**
 * Sets off notes that stand within the text as paragraphs of their own, as text recognition leaves them where they
 * were at a page's foot: "79 Resolution 693 (XXV)", below a paragraph that ends "resolutions and decisions,79".
 * Both the label and the mark are taken out of their lines.
 */
export function setOffInnerNotes(lines: readonly Line[]): readonly Line[] {
  const printed = new Map<number, PrintedMark>();
  let above = -1;
  for (const [index, { text }] of lines.entries()) {
    if (text.text === '') continue;
    const [label] = printedLabel(text.text);
    const mark = above === index - 1 ? null : markAtEnd(lines[above]?.text.text ?? '');
    if (label !== undefined && mark !== null && label.label === mark.label) {
      printed.set(index, label);
      printed.set(above, mark);
    }
    above = index;
  }
  return printed.size === 0
    ? lines
    : lines.map((line, index) => takeOut(line, [printed.get(index) ?? []].flat()));
}

function printedLabel(text: string): PrintedMark[] {
  const [printed = '', label] = NOTE.exec(text) ?? [];
  const rest = text.slice(printed.length);
  if (label === undefined || DATE.test(text) || opensPreamble(rest) || opensOperative(rest)) return [];
  return [{ label, start: 0, end: printed.length, rule: LABEL }];
}

function markAtEnd(text: string): PrintedMark | null {
  const [, label] = GLUED_AT_END.exec(text.slice(-WINDOW)) ?? [];
  return label === undefined
    ? null
    : { label, start: text.length - label.length, end: text.length, rule: MARK };
}

/** Longer than a mark with the end of its word. */
const WINDOW = 12;
