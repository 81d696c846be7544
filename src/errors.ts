/**
 * Every error that Clausary raises on purpose, in one place.
 *
 * `say` is one line for a person: what is wrong, and what would be right.
 */
const CATALOGUE = {
  FILE_NOT_FOUND: (path: string) => `${path}: no such file or folder`,
  FILE_EMPTY: (path: string) => `${path}: the file is empty; it should hold the text of a document`,
  FILE_BINARY: (path: string) =>
    `${path}: not a text file; it should be UTF-8 text (convert PDF and Word files to text first)`,
  FILE_NOT_UTF8: (path: string, offset: string) =>
    `${path}: not UTF-8 at byte ${offset}; save the text as UTF-8`,
  FILE_UNREADABLE: (path: string, reason: string) => `${path}: cannot be read (${reason})`,
} as const;

type Catalogue = typeof CATALOGUE;
export type ErrorCode = keyof Catalogue;
export const ERROR_CODES = Object.keys(CATALOGUE) as ErrorCode[];

export class ClausaryError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ClausaryError';
    this.code = code;
  }
}

/** Makes the error `code` with its parameters: `failure('FILE_EMPTY', 'a.txt')`. */
export const failure = <Code extends ErrorCode>(
  code: Code,
  ...parameters: Parameters<Catalogue[Code]>
): ClausaryError =>
  new ClausaryError(code, (CATALOGUE[code] as (...of: string[]) => string)(...(parameters as string[])));
