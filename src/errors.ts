/**
 * Every error that Clausary raises on purpose. Each message is one line for a person: what is wrong, and what
 * would be right.
 */
const CATALOGUE = {
  FILE_NOT_FOUND: (path: string) => `${path}: no such file or folder`,
  FILE_EMPTY: (path: string) => `${path}: the file is empty; it should hold the text of a document`,
  FILE_BINARY: (path: string) =>
    `${path}: not a kind of file that Clausary reads; it should be a PDF, Word, HTML or text file`,
  FILE_NOT_UTF8: (path: string, offset: string) =>
    `${path}: not UTF-8 at byte ${offset}, nor UTF-16 or Windows-1252; save the text as UTF-8`,
  FILE_BROKEN: (path: string, kind: string, reason: string) =>
    `${path}: a damaged ${kind} file (${reason}); open it in the program that made it and save it anew`,
  FILE_ENCRYPTED: (path: string, kind: string) =>
    `${path}: a ${kind} file that is protected by a password; save it without the password`,
  FILE_TOO_LARGE: (path: string, kind: string, limit: string) =>
    `${path}: a ${kind} file with more than ${limit}; divide it into several files`,
  FILE_ERROR_PAGE: (path: string, says: string) =>
    `${path}: an error page in place of a document (“${says}”); get the document anew`,
  FILE_WITHOUT_TEXT: (path: string) =>
    `${path}: a PDF without any text, so most likely a scan; let a program for text recognition (OCR) add the text`,
  FILE_KIND_NOT_READ: (path: string, kind: string) =>
    `${path}: a ${kind} file, which Clausary does not read; save it as Word (.docx) or PDF`,
  FILE_TIME_LIMIT: (path: string, seconds: string) =>
    `${path}: not read in ${seconds} s; if it is a long document and not a damaged file, allow more with --time-limit`,
  FILE_MEMORY_LIMIT: (path: string, limit: string) =>
    `${path}: takes more than ${limit} MiB of memory to read; if it is a long document and not a damaged file, allow more with --memory`,
  NO_DOCUMENT: (path: string) =>
    `${path}: no document found: it has no symbol ("A/58/98"), no number with a title ("58/208. International migration and development"), no title above an enacting formula ("The General Assembly,"), and none in capitals or bold type at its top`,
  DRAFT_REFUSED: (path: string, reason: string) => `${path}: ${reason}`,
  NOT_IN_FILE: (path: string, wanted: string, instead: string) => `${path}: has no ${wanted}; ${instead}`,
  FILE_UNREADABLE: (path: string, reason: string) => `${path}: cannot be read (${reason})`,
  FILE_SPECIAL: (path: string, kind: string) => `${path}: skipped, because it is ${kind} and not a file`,
  FILE_NAME_NOT_UTF8: (path: string) => `${path}: skipped, because its name is not UTF-8; rename it`,
  FOLDER_EMPTY: (path: string) =>
    `${path}: no file in this folder that could be read; it should hold PDF, Word, HTML or text files`,
  CATALOGUE_BAD: (path: string, reason: string) => `${path}: not a catalogue of documents: ${reason}`,
  KNOWN_STRUCTURE_BAD: (path: string, reason: string) =>
    `${path}: not the known structure of a document: ${reason}`,
  DOCUMENT_TWICE: (path: string, symbol: string, other: string) =>
    `${path}: ${symbol} is already taken in from ${other}; give only one of the two`,
  DOCUMENT_MISSING: (text: string, reason: string) => `"${text}": not removed, for ${reason}`,
  DOCUMENT_NOT_ALONE: (name: string, other: string) =>
    `${name}: not removed, for it also holds ${other}, and a source stays whole; name that, too`,
  NOTHING_LEFT: (path: string) =>
    `${path}: nothing removed, for nothing would be left; delete the file if it is no longer wanted`,
  SOURCE_FAILED: (path: string, reason: string) => `${path}: Clausary failed on this file (${reason})`,
  DATABASE_MISSING: (path: string) => `${path}: no such database; build it with "clausary seed"`,
  DATABASE_FOREIGN: (path: string, reason: string, remedy = 'build it anew with "clausary seed"') =>
    `${path}: not a database of this version of Clausary (${reason}); ${remedy}`,
  DATABASE_UNREADABLE: (path: string, reason: string) => `${path}: cannot be read (${reason})`,
  DATABASE_DAMAGED: (path: string, reason: string) =>
    `${path}: damaged or incomplete (${reason}); build it anew with "clausary seed"`,
  DATABASE_REPLACED: (path: string) =>
    `${path}: another command has replaced it meanwhile; run this one again, for the new one`,
  DATABASE_UNWRITABLE: (path: string, reason: string) => `${path}: cannot be written (${reason})`,
  SYMBOL_UNKNOWN: (text: string, place = '') =>
    `${place}"${text}": not the symbol of a document; write it as "A/RES/79/1" or "S/RES/2754 (2024)"`,
  FETCH_NOT_FOUND: (symbol: string, reason: string) => `${symbol}: not found (${reason})`,
  FETCH_FAILED: (symbol: string, reason: string) => `${symbol}: not fetched (${reason})`,
  FETCH_STOPPED: (symbol: string, reason: string) =>
    `stopped at ${symbol} (${reason}); the same command goes on from here`,
  FETCH_INTERRUPTED: () => 'interrupted; the same command goes on from here',
  FILE_IN_THE_WAY: (path: string, kind: string) =>
    `${path}: is there already, and is ${kind}; move it away to fetch the document`,
  FOLDER_UNWRITABLE: (path: string, reason: string) => `${path}: cannot be written to (${reason})`,
  FOLDER_BUSY: (path: string, pid: string) =>
    `${path}: another "clausary fetch" is at work in it (process ${pid}); wait for it, or take another folder`,
  MANIFEST_BAD: (path: string, reason: string) =>
    `${path}: not a manifest of fetched files: ${reason}; mend the line or remove it`,
  QUESTION_REFUSED: (reason: string, remedy: string) => [reason, remedy].filter(Boolean).join(' '),
  FILE_UNWRITABLE: (path: string, reason: string) => `${path}: cannot be written (${reason})`,
  EXPORT_UNKNOWN: (name: string, names: string) => `${name}: no such export; there are ${names}`,
  STORE_FAILED: (address: string, reason: string) => `${address}: cannot be used as a store (${reason})`,
  ADDRESS_UNUSABLE: (address: string, reason: string) => `${address}: cannot be served at (${reason})`,
  SETTING_BAD: (name: string, value: string, reason: string) =>
    `${name}: "${value}" is not allowed: ${reason}`,
  AUTHORITY_SHAPE: (place: string, problem: string) =>
    `authority file of organizations: ${place}: ${problem}`,
  AUTHORITY_DUPLICATE_ID: (id: string) =>
    `authority file of organizations: two records have the id "${id}"; give one of them another`,
  AUTHORITY_UNKNOWN_ID: (id: string, relation: string, target: string) =>
    `authority file of organizations: ${id} has the ${relation} "${target}", but no record has that id`,
  AUTHORITY_CYCLE: (relation: string, chain: string) =>
    `authority file of organizations: following "${relation}" leads in a circle: ${chain}`,
  AUTHORITY_SHARED_NAME: (name: string, first: string, second: string) =>
    `authority file of organizations: "${name}" stands under ${first} and under ${second}; take one away, or list it as contextual in both`,
  AUTHORITY_STRAY_CONTEXTUAL: (id: string, name: string) =>
    `authority file of organizations: ${id} lists "${name}" as contextual, but it is none of its acronyms or other names`,
  AUTHORITY_CONTEXTUAL_NAME: (id: string, name: string) =>
    `authority file of organizations: ${id} lists its own name "${name}" as contextual; only acronyms and other names can be`,
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
  new ClausaryError(
    code,
    (CATALOGUE[code] as (...parameters: string[]) => string)(...(parameters as string[])),
  );

/** The error to report for a file that could not be taken in; an unforeseen error becomes SOURCE_FAILED. */
export const fileFailure = (error: unknown, path: string): ClausaryError =>
  error instanceof ClausaryError
    ? error
    : failure('SOURCE_FAILED', path, error instanceof Error ? error.message : String(error));

/** What the system says about a file, without the path: "EACCES: permission denied". */
export const systemReason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(', ', 1)[0] ?? '';
