import { folderOf, type Parts } from '../../1-read/word/package/parts.ts';
import { appended, attributeOf, scan } from './scan.ts';
import { escaped } from './xml-text.ts';

/** Where the comments of a file are to be, and whether its package says so already. */
export interface CommentsPlace {
  readonly path: string;
  readonly isRelated: boolean;
}

/** The part of comments that the file refers to, or a new one beside the main part. */
export function commentsPlace(parts: Parts): CommentsPlace {
  const known = parts.pathOf('comments');
  if (known !== null) return { path: known, isRelated: true };
  const taken = new Set(parts.zip.paths.map(path => path.toLowerCase()));
  const names = ['comments.xml', ...Array.from(taken, (_, index) => `comments${index + 1}.xml`)];
  const name = names.find(one => !taken.has(`${folderOf(parts.main.path)}${one}`.toLowerCase()));
  return { path: `${folderOf(parts.main.path)}${name}`, isRelated: false };
}

/** The relationships of the main part with one to its comments. */
export function withCommentsRelated(xml: string, path: string, isStrict: boolean): string {
  const ids = new Set<string | undefined>();
  const root = scan(xml, { open: ({ tag }) => ids.add(attributeOf(tag, 'Id')) });
  let id = 'rIdComments';
  while (ids.has(id)) id += '1';
  const prefix = root.tag.prefix === '' ? '' : `${root.tag.prefix}:`;
  const type = `${isStrict ? STRICT : TRANSITIONAL}/comments`;
  return appended(xml, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escaped(`/${path}`)}"/>`);
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The content types of a package with that of its comments. */
export function withCommentsType(xml: string, path: string): string {
  const name = `/${path}`.toLowerCase();
  let isNamed = false;
  const root = scan(xml, {
    open: ({ tag }) => {
      isNamed ||= tag.local === 'Override' && attributeOf(tag, 'PartName')?.toLowerCase() === name;
    },
  });
  const prefix = root.tag.prefix === '' ? '' : `${root.tag.prefix}:`;
  return isNamed
    ? xml
    : appended(xml, `<${prefix}Override PartName="${escaped(`/${path}`)}" ContentType="${COMMENTS}"/>`);
}

const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
