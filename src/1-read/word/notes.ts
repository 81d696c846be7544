import { formatNumber } from './numbering/number-format.ts';
import { childOf, numberOf, stringOf, type XmlElement } from './package/xml.ts';
import type { NoteReference } from './story/inline.ts';
import type { Paragraph } from './story/paragraph.ts';
import { isReadText, type Piece, slicePiece } from './story/piece.ts';

type NoteKind = NoteReference['kind'];

/** How the notes of a section are numbered. */
interface NoteNumbers {
  readonly format: string;
  readonly start: number;
  readonly restart: string;
}

const DEFAULTS: Readonly<Record<NoteKind, NoteNumbers>> = {
  footnote: { format: 'decimal', start: 1, restart: 'continuous' },
  endnote: { format: 'lowerRoman', start: 1, restart: 'continuous' },
};

/** Counts the notes of the body and labels them as Word does (ISO 29500-1, 17.11). */
export class NoteLabels {
  readonly #sections: readonly XmlElement[];
  readonly #settings: XmlElement | undefined;
  readonly #counts: Record<NoteKind, number | null> = { footnote: null, endnote: null };
  #section = 0;

  /**
   * @param sections `w:sectPr` of each section, in order
   * @param settings `w:settings`, for what the sections do not say
   */
  constructor(sections: readonly XmlElement[], settings: XmlElement | undefined) {
    this.#sections = sections;
    this.#settings = settings;
  }

  labelOf({ kind, typed }: Pick<NoteReference, 'kind' | 'typed'>): string {
    if (typed !== null) return typed;
    const { start, format } = this.#numbers(kind);
    const number = this.#counts[kind] ?? start;
    this.#counts[kind] = number + 1;
    return formatNumber(number, format);
  }

  endSection(): void {
    this.#section++;
    this.#restart('eachSect');
  }

  endPage(): void {
    this.#restart('eachPage');
  }

  #restart(at: string): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      if (this.#numbers(kind).restart === at) this.#counts[kind] = null;
    }
  }

  #numbers(kind: NoteKind): NoteNumbers {
    const own = childOf(this.#sections[this.#section], `w:${kind}Pr`);
    const general = childOf(this.#settings, `w:${kind}Pr`);
    const standard = DEFAULTS[kind];
    return {
      format: stringOf(own, 'w:numFmt') ?? stringOf(general, 'w:numFmt') ?? standard.format,
      start: numberOf(own, 'w:numStart') ?? numberOf(general, 'w:numStart') ?? standard.start,
      restart: stringOf(own, 'w:numRestart') ?? stringOf(general, 'w:numRestart') ?? standard.restart,
    };
  }
}

/** A note's paragraphs as one element that begins with its label, whether Word or an author put it there. */
export function asNote(paragraphs: readonly Paragraph[], label: string): Paragraph[] {
  const filled = paragraphs.filter(({ pieces }) => pieces.some(piece => isReadText(piece)));
  return filled.map((paragraph, index) => ({
    ...paragraph,
    continues: index > 0,
    pieces: index > 0 ? paragraph.pieces : beginningWith(label, paragraph.pieces),
  }));
}

function beginningWith(label: string, pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(
    piece => piece.kind === 'note-mark' || (isReadText(piece) && piece.text.trim() !== ''),
  );
  const piece = pieces[first];
  const mark: Piece = { kind: 'note-mark', label, printed: label, rule: 'word-note' };
  if (piece?.kind === 'note-mark') return [...pieces];
  if (piece?.kind !== 'text' || !piece.text.trimStart().startsWith(label)) return [mark, BLANK, ...pieces];
  const blanks = piece.text.length - piece.text.trimStart().length;
  const rest = slicePiece(piece, blanks + label.length);
  return [mark, BLANK, ...pieces.slice(0, first), rest, ...pieces.slice(first + 1)];
}

const BLANK: Piece = {
  kind: 'text',
  text: ' ',
  format: { emphatic: false, bold: false, hidden: false, raised: false, size: null },
  address: null,
  change: null,
  isRead: true,
  source: null,
};
