import type { Link } from '../../model/page.ts';
import type { Range } from '../../model/range.ts';
import type { Rule } from '../../model/rule.ts';
import type { Evidence } from '../evidence.ts';
import { blankLine, type Line, type NoteMark } from '../line.ts';
import { type Token, tokensOf } from '../markup-tokens.ts';
import type { Remark, TextLayer } from '../text-layer.ts';
import { TracedBuilder } from '../traced.ts';
import { type LaidOutLine, layOut, type Stretch } from './laid-out-line.ts';
import { BULLET, type Paragraph } from './paragraph.ts';

/**
 * Writes the text layer of a page: a line for each line that its author ended, and a blank one between
 * paragraphs.
 */
export function writeLayer(paragraphs: readonly Paragraph[]): TextLayer {
  const writer = new LayerWriter();
  for (const paragraph of paragraphs) writer.write(paragraph);
  return writer.finish();
}

const MARK: Rule = { name: 'mark-of-page', example: 'the report<sup><a href="#fn4">4</a></sup>' };
const LABEL: Rule = { name: 'label-of-page', example: '<p id="fn4"><sup>4</sup> See resolution 57/1.</p>' };

class LayerWriter {
  readonly #texts: string[] = [];
  readonly #lines: Line[] = [];
  readonly #links: Link[] = [];
  readonly #remarks: Remark[] = [];
  /** The ids of elements in the text layer, by those of paragraphs. */
  readonly #ids = new Map<number, number>();
  #elements = 0;
  #length = 0;

  write(paragraph: Paragraph): void {
    const lines = layOut(paragraph);
    const [first, last] = [lines.findIndex(hasText), lines.findLastIndex(hasText)];
    if (first >= 0 && this.#length > 0) this.#writeBlank();
    const division = divisionOf(paragraph, lines);
    for (const [index, line] of lines.entries()) {
      if (hasText(line))
        this.#writeLine(line, index === first, paragraph, this.#evidenceOf(paragraph, division));
      else this.#leaveOut(line, this.#length);
      if (!hasText(line) && first < index && index < last && paragraph.preformatted) this.#writeBlank();
    }
  }

  finish(): TextLayer {
    return {
      text: this.#texts.join(''),
      lines: this.#lines,
      pages: [],
      links: this.#links,
      remarks: this.#remarks,
      elements: [],
    };
  }

  /** Paragraphs with the same element have the same id, which is a new one for each line that is an element. */
  #evidenceOf({ role, element, cell }: Paragraph, division: Division): Evidence | null {
    if (division === 'unknown') return null;
    const id = (division === 'one' ? this.#ids.get(element) : undefined) ?? ++this.#elements;
    this.#ids.set(element, id);
    return { element: { id, role, cell }, place: null, size: null };
  }

  #writeBlank(): void {
    this.#lines.push(blankLine({ start: this.#length, end: this.#length }));
    this.#append('\n');
  }

  #writeLine(line: LaidOutLine, isFirst: boolean, paragraph: Paragraph, evidence: Evidence | null): void {
    const base = this.#length;
    const reader = new LineOfPage(line, base);
    if (isFirst && paragraph.noteLabel !== null) reader.beginNote(paragraph.noteLabel);
    this.#leaveOut(line, base);
    this.#lines.push({
      range: { start: base, end: base + line.text.length },
      ...reader.read(),
      heading: paragraph.role === 'heading',
      bullet: isFirst && paragraph.marker === BULLET && paragraph.noteLabel === null,
      comment: false,
      evidence,
    });
    for (const { start, end, piece } of line.stretches)
      if (piece.address !== null && end > start)
        this.#link({ start: base + start, end: base + end, address: piece.address });
    this.#append(`${line.text}\n`);
  }

  /** Lists the tracked changes of a line that begins at offset `base`. */
  #leaveOut({ text, stretches }: LaidOutLine, base: number): void {
    for (const { start, end, piece } of stretches) {
      if (piece.change === null) continue;
      const { kind, author, date, isShown } = piece.change;
      const changed = isShown ? text.slice(start, end) : piece.text.replaceAll(/\s+/g, ' ');
      if (changed.trim() === '') continue;
      this.#remarks.push({
        kind,
        author,
        date,
        text: changed,
        range: { start: base + start, end: base + end },
      });
    }
  }

  /** A link whose text is in several pieces is one. */
  #link(link: Link): void {
    const last = this.#links.at(-1);
    if (last?.end === link.start && last.address === link.address)
      this.#links.splice(-1, 1, { ...last, end: link.end });
    else this.#links.push(link);
  }

  #append(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
  }
}

const hasText = ({ text }: LaidOutLine): boolean => text.trim() !== '';

/** What the lines of a paragraph are: one element, an element each, or lines as of a plain text. */
type Division = 'one' | 'each' | 'unknown';

/**
 * Lines of preformatted text, and lines that the author of a paragraph ended, may be one paragraph or several:
 * the page does not say which. But a line that is longer than any that is wrapped is a paragraph of its own, and
 * then so are those beside it.
 */
function divisionOf({ role, preformatted }: Paragraph, lines: readonly LaidOutLine[]): Division {
  const isVague = role === 'paragraph' || role === 'list-item';
  if (!isVague || (!preformatted && lines.filter(hasText).length < 2)) return 'one';
  return !preformatted && lines.some(({ text }) => text.length > LONGEST_WRAPPED) ? 'each' : 'unknown';
}

const LONGEST_WRAPPED = 130;

/** Reads a line: its text, without the marks of notes, and where it is emphatic. */
class LineOfPage {
  readonly #line: LaidOutLine;
  readonly #base: number;
  readonly #text = new TracedBuilder();
  readonly #noteMarks: NoteMark[] = [];
  readonly #emphasis: Range[] = [];
  readonly #raised: Generator<Token>;
  #token: Token | undefined;

  constructor(line: LaidOutLine, base: number) {
    this.#line = line;
    this.#base = base;
    this.#raised = tokensOf(line.text, line.lead, false);
    this.#token = this.#raised.next().value;
  }

  beginNote(label: string): void {
    this.#noteMarks.push({ label, at: 0, rule: LABEL });
  }

  read(): Pick<Line, 'text' | 'noteMarks' | 'emphasis'> {
    const { stretches, lead } = this.#line;
    this.#copy(lead, stretches[0]?.start ?? 0);
    for (const stretch of stretches) this.#take(stretch);
    return { text: this.#text.finish(), noteMarks: this.#noteMarks, emphasis: this.#emphasis };
  }

  #take({ start, end, piece }: Stretch): void {
    const from = this.#text.length;
    if (start === end) return;
    if (piece.marks === null) this.#copy(Math.max(start, this.#line.lead), end);
    else for (const label of piece.marks) this.#noteMarks.push({ label, at: from, rule: MARK });
    if (piece.emphatic && this.#text.length > from)
      this.#emphasis.push({ start: from, end: this.#text.length });
  }

  /** Copies characters, and takes out raised figures that are characters of their own. */
  #copy(start: number, end: number): void {
    for (let at = start; at < end; ) {
      while (this.#token !== undefined && this.#token.end <= at) this.#token = this.#raised.next().value;
      if (this.#token !== undefined && this.#token.start <= at) {
        const { content, rule } = this.#token;
        this.#noteMarks.push({ label: content.normalize('NFKC'), at: this.#text.length, rule });
        at = this.#token.end;
      } else {
        this.#text.push(this.#line.text.charAt(at), this.#base + at);
        at++;
      }
    }
  }
}
