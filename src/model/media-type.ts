/** The kinds of files that are read. */
export type FileKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf';

/** The media type of each kind of file. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
};
