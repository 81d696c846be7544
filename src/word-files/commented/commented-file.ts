import { Parts, relationshipsPath } from '../../1-read/word/package/parts.ts';
import { decodeXml } from '../../1-read/word/package/xml.ts';
import { ClausaryError, failure } from '../../errors.ts';
import type { WordComment } from '../word-text.ts';
import { withFiles } from './archive.ts';
import { type TextSpan, withCommentMarks } from './comment-marks.ts';
import { commentElements, emptyComments } from './comments-part.ts';
import { namingOf } from './naming.ts';
import { commentsPlace, NO_RELATIONSHIPS, withCommentsRelated, withCommentsType } from './package-parts.ts';
import { appended, type Frame, scan } from './scan.ts';

/** A comment, and the text of the file that it is on. */
export interface SpannedComment {
  readonly comment: WordComment;
  readonly on: TextSpan;
}

/**
 * A Word file (.docx) with comments put in. Its text, its styles and numbers, its tracked changes and the comments
 * that it has stay as they are; parts other than the main one and the comments are the same to the byte.
 *
 * @param name what error messages call the file
 * @param date the day that the comments bear: ISO 8601
 * @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE
 */
export async function commentedFile(
  bytes: Uint8Array,
  name: string,
  comments: readonly SpannedComment[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await Parts.open(bytes, name);
  const changed = await changedParts(parts, comments, date).catch(error => {
    throw error instanceof ClausaryError ? error : failure('FILE_BROKEN', name, 'Word', error.message);
  });
  return withFiles(parts.zip, changed);
}

/** The parts that comments are put in or that tell of them, by their paths. */
async function changedParts(
  parts: Parts,
  comments: readonly SpannedComment[],
  date: string,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const main = await textOf(parts, parts.main.path, '');
  const { root, numbers } = commentsIn(main);
  const place = commentsPlace(parts);
  const known = await textOf(parts, place.path, emptyComments(root.tag.uri));
  const before = commentsIn(known);
  const free = freeNumbers(new Set([...numbers, ...before.numbers]));
  const numbered = comments.map(({ comment, on }) => ({ id: free(), comment, ...on }));
  const written = commentElements(numbered, date, namingOf(before.root));
  const changed = new Map([
    [parts.main.path, withCommentMarks(main, numbered, namingOf(root))],
    [place.path, appended(known, written)],
    [TYPES, withCommentsType(await textOf(parts, TYPES, NO_TYPES), place.path)],
  ]);
  if (!place.isRelated) {
    const path = relationshipsPath(parts.main.path);
    const isStrict = root.tag.uri.includes('purl.oclc.org');
    changed.set(path, withCommentsRelated(await textOf(parts, path, NO_RELATIONSHIPS), place.path, isStrict));
  }
  return new Map(changed.entries().map(([path, xml]) => [path, encoded(xml)]));
}

const TYPES = '[Content_Types].xml';
const NO_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

async function textOf({ zip }: Parts, path: string, otherwise: string): Promise<string> {
  const bytes = await zip.read(path);
  return bytes === null ? otherwise : decodeXml(bytes);
}

/** The root element of a part, and the numbers of the comments in it. */
function commentsIn(xml: string): { readonly root: Frame; readonly numbers: readonly string[] } {
  const numbers: string[] = [];
  const root = scan(xml, {
    open: ({ name, tag: { attributes } }) => {
      const number = Object.values(attributes).find(({ local }) => local === 'id');
      if (COMMENTS.has(name) && number !== undefined) numbers.push(number.value.trim());
    },
  });
  return { root, numbers };
}

/** Gives one number after the other, from 0, but those that are taken. */
function freeNumbers(taken: ReadonlySet<string>): () => number {
  let next = 0;
  return () => {
    while (taken.has(String(next))) next++;
    return next++;
  };
}

const COMMENTS: ReadonlySet<string> = new Set([
  'w:comment',
  'w:commentRangeEnd',
  'w:commentRangeStart',
  'w:commentReference',
]);

/** In UTF-8, whatever it was in. */
const encoded = (xml: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(xml.replace(DECLARED_ENCODING, '$1encoding="UTF-8"'));

/** `<?xml version="1.0" encoding="UTF-16"?>` */
const DECLARED_ENCODING = /^(<\?xml [^>]{0,100}?)encoding=(?:"[^"]{0,40}"|'[^']{0,40}')/;
