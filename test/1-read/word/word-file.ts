import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file that is made for a test, as the XML within their root elements. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By the id that a section refers to it with. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Addresses, by the id that a link refers to it with. */
  readonly links?: Readonly<Record<string, string>>;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:m="${M}">${content}</w:${root}>`;

const relationships = (rows: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;

const relationship = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;

/** The files in a Word file, by their paths. */
export function wordFiles({ body, headers = {}, links = {}, ...parts }: WordParts): Record<string, string> {
  const roots: Readonly<Record<string, string>> = { headers: 'hdr' };
  const named = Object.entries(parts).filter(([, content]) => content !== undefined);
  return {
    '_rels/.rels': relationships([relationship('main', 'officeDocument', 'word/document.xml')]),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships([
      ...named.map(([name]) => relationship(name, name, `${name}.xml`)),
      ...Object.keys(headers).map(id => relationship(id, 'header', `${id}.xml`)),
      ...Object.entries(links).map(([id, address]) =>
        relationship(id, 'hyperlink', address, ' TargetMode="External"'),
      ),
    ]),
    ...Object.fromEntries(
      named.map(([name, content]) => [`word/${name}.xml`, xml(roots[name] ?? name, content)]),
    ),
    ...Object.fromEntries(
      Object.entries(headers).map(([id, content]) => [`word/${id}.xml`, xml('hdr', content)]),
    ),
  };
}

export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 1,
  });

export const wordFile = (parts: WordParts): Uint8Array => zipped(wordFiles(parts));

/** `w:t`, its blanks kept. */
export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

/** A run; `properties` is what stands in its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`;

export const RAISED = '<w:vertAlign w:val="superscript"/>';

/** A paragraph of text, or of runs and other elements; `properties` is what stands in its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (content: string, list: string, level = 0): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A row; a cell that is a text is one paragraph. */
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells
    .map(cell => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`)
    .join('')}</w:tr>`;
