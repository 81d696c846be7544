/** The kinds of file that are told apart. */
export const FILE_KINDS = ['pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'text'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
