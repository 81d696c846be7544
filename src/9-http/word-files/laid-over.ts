import type { PrintedNote, PrintedParagraph } from '../../8-services/documents/printed-paragraph.ts';
import type { Range } from '../../model/range.ts';
import type { NotePiece, TextPiece, WordPiece } from '../../word-files/word-text.ts';
import { overlay, type Stretch } from '../../wording/overlay.ts';
import { IN_ITALICS, isNumbered } from './forms.ts';

/**
 * The words and notes of a paragraph of two texts. A note that both have at one place is one, with what
 * changed in it. Where there is but one paragraph, all is added or removed; the same paragraph twice is
 * itself.
 */
export function wordPieces(earlier: PrintedParagraph | null, later: PrintedParagraph | null): WordPiece[] {
  const [before, after] = [sideOf(earlier), sideOf(later)];
  return overlay(before.text, after.text).flatMap(stretchPieces(before, after));
}

/** A text with a sign in place of each of its note marks. */
interface Side {
  readonly text: string;
  readonly italic: Range | null;
  readonly notes: readonly PrintedNote[];
}

const MARK = '\uFFFC';
const MARKS = /(\uFFFC)/;

function sideOf(paragraph: PrintedParagraph | null): Side {
  if (paragraph === null) return { text: '', italic: null, notes: [] };
  const { text, notes, phrase, role } = paragraph;
  const plain = text.replaceAll(MARK, ' ');
  const italic = IN_ITALICS.has(role) ? { start: 0, end: text.length } : phrase;
  const ends = [...notes.map(({ at }) => at), text.length];
  const marked = ends.map((end, index) => plain.slice(ends[index - 1] ?? 0, end)).join(MARK);
  return { text: marked, italic, notes };
}

/** Makes pieces of one stretch after the other; counts how much of each side has been. */
function stretchPieces(before: Side, after: Side): (stretch: Stretch) => WordPiece[] {
  const been = { before: { at: 0, notes: 0 }, after: { at: 0, notes: 0 } };
  return ({ kind, text }) =>
    text.split(MARKS).flatMap((piece): WordPiece[] => {
      const [old, now] = [{ ...been.before }, { ...been.after }];
      for (const side of SIDES[kind]) {
        if (piece === MARK) been[side].notes++;
        else been[side].at += piece.length;
      }
      const [was, is] = [kind === 'added' ? null : before, kind === 'removed' ? null : after];
      if (piece === MARK) return [notePiece(was?.notes[old.notes], is?.notes[now.notes])];
      const looks = [was && shifted(was.italic, old.at), is && shifted(is.italic, now.at)] as const;
      return textPieces(piece, kind, ...looks);
    });
}

const SIDES = { same: ['before', 'after'], removed: ['before'], added: ['after'] } as const;

/** What is in italics, from a place of the text on. */
const shifted = (italic: Range | null, at: number): Range =>
  italic === null ? { start: 0, end: 0 } : { start: italic.start - at, end: italic.end - at };

/** Words that are in italics in part, in one text or in both; null for a text that they are not in. */
function textPieces(text: string, change: Stretch['kind'], was: Range | null, is: Range | null): TextPiece[] {
  const ends = [was, is]
    .flatMap(range => (range ? [range.start, range.end] : []))
    .filter(offset => offset > 0 && offset < text.length);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const isIn = (range: Range): boolean => range.start <= start && end <= range.end;
    const [before, now] = [was && isIn(was), is && isIn(is)];
    return {
      kind: 'text',
      text: text.slice(start, end),
      italic: now ?? before ?? false,
      ...(before === null || now === null || before === now ? {} : { wasItalic: before }),
      change,
    };
  });
}

/** A note of either text or of both; in one of both its own words are laid over each other. */
function notePiece(old: PrintedNote | undefined, now: PrintedNote | undefined): NotePiece {
  const stretches = overlay(old ? noteText(old) : '', now ? noteText(now) : '');
  return {
    kind: 'note',
    note: stretches.map(({ kind, text }) => ({ kind: 'text', text, italic: false, change: kind })),
    change: old === undefined ? 'added' : now === undefined ? 'removed' : 'same',
  };
}

/** A note that the document lacks is said to be lacking, since a mark must have a note. */
const noteText = ({ label, text }: PrintedNote): string => text ?? `[Note ${label} is not in the text.]`;

/** The number of a paragraph, with what divides it from the text. */
export function numberPieces(earlier: PrintedParagraph | null, later: PrintedParagraph | null): TextPiece[] {
  const [old, now] = [numberOf(earlier), numberOf(later)];
  const piece = (text: string, change: TextPiece['change']): TextPiece[] =>
    text === '' ? [] : [{ kind: 'text', text, italic: false, change }];
  return old === now ? piece(old, 'same') : [...piece(old, 'removed'), ...piece(now, 'added')];
}

const numberOf = (paragraph: PrintedParagraph | null): string =>
  paragraph?.enumerator ? `${paragraph.enumerator}${isNumbered(paragraph) ? '\t' : ' '}` : '';
