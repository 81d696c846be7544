import { DeletedTextRun, FootnoteReferenceRun, InsertedTextRun, type IRunOptions, Tab, TextRun } from 'docx';
import type { NumberedParts } from './numbered-parts.ts';
import type { Change, NotePiece, TextPiece } from './word-text.ts';

/** The run of a file that has words, within the tracked change that they are part of. */
export const textRun = ({ text, italic, wasItalic, change }: TextPiece, parts: NumberedParts) =>
  runOf(
    {
      italics: italic,
      ...(wasItalic === undefined ? {} : { revision: { italics: wasItalic, ...parts.change() } }),
      children: contentOf(text),
    },
    change,
    parts,
  );

/** The run that has the mark of a note. */
export function noteRun({ note, change }: NotePiece, parts: NumberedParts) {
  const reference = new FootnoteReferenceRun(parts.idOfNote(note));
  return change === 'same' ? reference : runOf({ children: [reference] }, change, parts);
}

function runOf(options: IRunOptions, change: Change, parts: NumberedParts) {
  if (change === 'same') return new TextRun(options);
  const tracked = { ...options, ...parts.change() };
  return change === 'added' ? new InsertedTextRun(tracked) : new DeletedTextRun(tracked);
}

/** Words and tabs; a tab is an element of its own. */
const contentOf = (text: string): (string | Tab)[] =>
  text
    .split(/(\t)/)
    .filter(piece => piece !== '')
    .map(piece => (piece === '\t' ? new Tab() : withoutNoncharacters(piece)));

/** The library drops the control characters that XML does not allow, and leaves these. */
const withoutNoncharacters = (text: string): string => text.replaceAll(/[\uFFFE\uFFFF]/g, '');
