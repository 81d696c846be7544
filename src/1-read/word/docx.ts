import { failure } from '../../errors.ts';
import type { Reader, Remark } from '../text-layer.ts';
import { headersOf } from './headers.ts';
import { LayerWriter } from './layer-writer.ts';
import { asNote, NoteLabels } from './notes.ts';
import { listDefinitions } from './numbering/definitions.ts';
import { Numbering } from './numbering/numbering.ts';
import { type Part, Parts } from './package/parts.ts';
import { childOf, childrenOf, type XmlElement } from './package/xml.ts';
import { Styles } from './properties/styles.ts';
import type { Paragraph } from './story/paragraph.ts';
import { isReadText } from './story/piece.ts';
import { readStory, type StorySettings } from './story/story.ts';
import { withTypedNotes } from './typed-notes.ts';

/**
 * Reads a Word file (ISO 29500) of 2007 and later. Its text layer has the header of the first page, the text with
 * the numbers that Word prints and each note behind what refers to it, then the other headers and the footers.
 * Comments and tracked changes are remarks.
 *
 * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE; FILE_EMPTY where there is no text
 */
export const readDocx: Reader = async (bytes, name, { changes }) => {
  const parts = await Parts.open(bytes, name);
  const [styles, numbering, settings, footnotes, endnotes, comments] = await Promise.all(
    ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'].map(type => parts.byType(type)),
  );
  const body = childOf(parts.main.root, 'w:body');
  const sections = sectionsOf(body);
  const labels = new NoteLabels(sections, settings?.root);
  const notes = { footnote: notesById(footnotes, 'w:footnote'), endnote: notesById(endnotes, 'w:endnote') };
  let tables = 0;
  const inBody: StorySettings = {
    styles: new Styles(styles?.root),
    changes,
    relationships: parts.main.relationships,
    numbering: new Numbering(listDefinitions(numbering?.root)),
    labelOf: reference => labels.labelOf(reference),
    ownLabel: null,
    nextTable: () => tables++,
    note: ({ kind, id, element }, label) =>
      readNote(notes[kind].get(id), label, kind === 'footnote' ? footnotes : endnotes, {
        ...inBody,
        sourceOf: () => element,
      }),
    sourceOf: ({ index }) => index,
    endSection: () => labels.endSection(),
    endPage: () => labels.endPage(),
    role: null,
  };
  const around = await headersOf(parts, sections, settings?.root, inBody);
  const text = body === undefined ? [] : withTypedNotes(readStory(body, inBody));
  const paragraphs = [...around.masthead, ...text, ...around.furniture];
  if (lengthOf(paragraphs) > MOST_CHARACTERS)
    throw failure('FILE_TOO_LARGE', name, 'Word', '10 million characters');
  const writer = new LayerWriter(commentsById(comments, inBody));
  for (const paragraph of paragraphs) writer.write(paragraph);
  if (writer.lines.length === 0) throw failure('FILE_EMPTY', name);
  const { text: written, lines, links, remarks, elements } = writer;
  return { text: written, lines, pages: [], links, remarks, elements };
};

/** Some 3,000 pages. */
const MOST_CHARACTERS = 10_000_000;

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 0), 0);

/** `w:sectPr` of each section; it stands in the section's last paragraph, and that of the last at the end. */
function sectionsOf(body: XmlElement | undefined): XmlElement[] {
  const inText = childrenOf(body, 'w:p').map(paragraph => childOf(paragraph, 'w:pPr', 'w:sectPr'));
  return [...inText, childOf(body, 'w:sectPr')].filter(section => section !== undefined);
}

const notesById = (part: Part | null | undefined, name: string): Map<string, XmlElement> =>
  new Map(childrenOf(part?.root, name).map(note => [note.attributes['w:id'] ?? '', note]));

function readNote(
  note: XmlElement | undefined,
  label: string,
  part: Part | null | undefined,
  settings: StorySettings,
): Paragraph[] {
  if (note === undefined) return [];
  const relationships = part?.relationships ?? new Map();
  const story = readStory(note, {
    ...settings,
    relationships,
    ownLabel: label,
    role: 'note',
    note: () => [],
    endSection: () => {},
  });
  return asNote(story, label);
}

function commentsById(
  part: Part | null | undefined,
  settings: StorySettings,
): Map<string, Omit<Remark, 'range'>> {
  return new Map(
    childrenOf(part?.root, 'w:comment').map(comment => {
      const { 'w:id': id = '', 'w:author': author = null, 'w:date': date = null } = comment.attributes;
      const paragraphs = readStory(comment, { ...settings, note: () => [], sourceOf: () => null });
      const text = paragraphs
        .map(({ pieces }) =>
          pieces
            .filter(isReadText)
            .map(piece => piece.text)
            .join(''),
        )
        .join('\n');
      return [id, { kind: 'comment', author, date, text: text.trim() }];
    }),
  );
}
