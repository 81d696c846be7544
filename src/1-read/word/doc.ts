import { ClausaryError, failure } from '../../errors.ts';
import type { Reader, Remark, TextLayer } from '../text-layer.ts';
import { type DocFile, docFile } from './doc/doc-file.ts';
import { type DocStorySettings, readDocStory } from './doc/doc-story.ts';
import { commentOffsets, type DocNote, headerOffsets } from './doc/references.ts';
import { LayerWriter } from './layer-writer.ts';
import { asNote, NoteLabels } from './notes.ts';
import type { Paragraph } from './story/paragraph.ts';
import { isReadText } from './story/piece.ts';
import { withTypedNotes } from './typed-notes.ts';

/**
 * Reads a Word file of 1997 to 2003 ([MS-DOC]) to the same text layer as one of later years.
 *
 * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE; FILE_KIND_NOT_READ for one of before 1997;
 *   FILE_EMPTY where there is no text
 */
export const readDoc: Reader = async (bytes, name, { changes }) => {
  try {
    return layerOf(docFile(bytes, name, changes), name);
  } catch (error) {
    if (error instanceof ClausaryError) throw error;
    if (error instanceof RangeError) throw failure('FILE_BROKEN', name, 'Word', 'it points outside itself');
    throw error;
  }
};

function layerOf(file: DocFile, name: string): TextLayer {
  const labels = new NoteLabels([], undefined);
  let tables = 0;
  const silent: DocStorySettings = {
    role: null,
    ownLabel: null,
    nextTable: () => tables++,
    note: () => ({ label: '', paragraphs: [] }),
  };
  const inBody: DocStorySettings = {
    ...silent,
    note: (note, typed) => {
      const label = labels.labelOf({ kind: note.kind, typed: note.isCounted ? null : typed });
      return { label, paragraphs: noteText(file, note, label, silent) };
    },
  };
  const headers = headersOf(file, silent);
  const { start, end } = file.part('body');
  const boxes = file.part('textBoxes');
  const text = withTypedNotes([
    ...readDocStory(file, start, end, inBody),
    ...readDocStory(file, boxes.start, boxes.end, { ...silent, role: null }),
  ]);
  const writer = new LayerWriter(commentsOf(file, silent));
  for (const paragraph of [...headers.masthead, ...text, ...headers.furniture]) writer.write(paragraph);
  if (writer.lines.length === 0) throw failure('FILE_EMPTY', name);
  return {
    text: writer.text,
    lines: writer.lines,
    pages: [],
    links: writer.links,
    remarks: writer.remarks,
    elements: [],
  };
}

function noteText(
  file: DocFile,
  { kind, start, end }: DocNote,
  label: string,
  settings: DocStorySettings,
): Paragraph[] {
  const part = file.part(kind === 'footnote' ? 'footnotes' : 'endnotes');
  const story = { ...settings, role: 'note', ownLabel: label } as const;
  return asNote(readDocStory(file, part.start + start, Math.min(part.start + end, part.end), story), label);
}

/** The first six are rules above notes; then six for each section. */
const RULES = 6;
/** The headers of a section's first page, and of its odd pages, among its six. */
const FIRST = 4;
const ODD = 1;

/** The header of the first page, and all other headers and footers that have text. */
function headersOf(
  file: DocFile,
  settings: DocStorySettings,
): { masthead: Paragraph[]; furniture: Paragraph[] } {
  const { start, end } = file.part('headers');
  const offsets = headerOffsets(file.streams);
  const stories = offsets.slice(RULES, -1).map((offset, index) => ({
    index,
    start: start + offset,
    end: Math.min(start + (offsets[RULES + index + 1] ?? 0), end),
  }));
  const read =
    (role: 'masthead' | 'artifact') =>
    (story: { start: number; end: number }): Paragraph[] =>
      readDocStory(file, story.start, story.end, { ...settings, role });
  const isFilled = (index: number): boolean =>
    stories.some(
      story => story.index === index && file.text.text.slice(story.start, story.end).trim() !== '',
    );
  const first = isFilled(FIRST) ? FIRST : ODD;
  return {
    masthead: stories.filter(({ index }) => index === first).flatMap(read('masthead')),
    furniture: stories.filter(({ index }) => index !== first).flatMap(read('artifact')),
  };
}

function commentsOf(file: DocFile, settings: DocStorySettings): Map<string, Omit<Remark, 'range'>> {
  const part = file.part('comments');
  const offsets = commentOffsets(file.streams);
  return new Map(
    offsets.slice(0, -1).map((offset, index) => {
      const end = Math.min(part.start + (offsets[index + 1] ?? 0), part.end);
      const paragraphs = readDocStory(file, part.start + offset, end, { ...settings, role: 'note' });
      const text = paragraphs
        .map(({ pieces }) =>
          pieces
            .filter(isReadText)
            .map(piece => piece.text)
            .join(''),
        )
        .join('\n');
      return [String(index), { kind: 'comment', author: null, date: null, text: text.trim() }];
    }),
  );
}
