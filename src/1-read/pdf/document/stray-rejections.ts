/**
 * PDF.js leaves some of its promises without anyone who hears of their failure. On a damaged file they would end the
 * process, though the reader has long refused the file. From the first call on such failures end nothing; any other
 * is treated as Node.js treats it.
 */
export function ignoreStrayRejections(): void {
  if (process.listeners('unhandledRejection').includes(ignore)) return;
  process.on('unhandledRejection', ignore);
}

function ignore(reason: unknown): void {
  if (reason instanceof Error && OF_PDFJS.has(reason.name)) return;
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}

/** The names of the errors that PDF.js makes of a damaged file. */
const OF_PDFJS: ReadonlySet<string> = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);
