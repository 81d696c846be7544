import { ClausaryError, failure } from '../errors.ts';
import { type Download, type DownloadOptions, download } from './download.ts';
import type { FileEntry, Folder } from './folder.ts';
import { addressOf, type DocumentRequest } from './request.ts';

/** What became of a request. */
export type Outcome =
  | { readonly kind: 'fetched' | 'there'; readonly request: DocumentRequest; readonly entry: FileEntry }
  | { readonly kind: 'absent' | 'failed'; readonly request: DocumentRequest; readonly error: ClausaryError };

export interface FetchOptions extends DownloadOptions {
  readonly folder: Folder;
  /** The template of the addresses to ask at. */
  readonly address: string;
  /** Seconds between one document and the next. */
  readonly pause: number;
  /** Whether to ask again for what was not found before. */
  readonly again: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
}

/**
 * Fetches documents into a folder, one at a time, with a pause after each. What is there is not asked for, nor
 * what was not found before.
 *
 * @returns why it ended before the last request; null if it did not
 * @throws FOLDER_UNWRITABLE, and what `ask` and `sleep` throw to end it early
 */
export async function fetchDocuments(
  requests: readonly DocumentRequest[],
  options: FetchOptions,
): Promise<ClausaryError | null> {
  let failures = 0;
  let hasAsked = false;
  for (const request of requests) {
    const known = knownOutcome(request, options);
    if (known) {
      options.onOutcome(known);
      continue;
    }
    if (hasAsked) await options.sleep(options.pause);
    hasAsked = true;
    const address = addressOf(options.address, request);
    const result = await download(address, request.format, options);
    if (result.kind === 'unreachable') return failure('FETCH_STOPPED', request.symbol, result.reason);
    const outcome = takeIn(result, request, address, options.folder);
    options.onOutcome(outcome);
    failures = outcome.kind === 'failed' ? failures + 1 : 0;
    if (failures === FAILURES_ENOUGH)
      return failure('FETCH_STOPPED', request.symbol, `${failures} documents in a row could not be fetched`);
  }
  return null;
}

/** So many failures in a row are not the fault of the documents. */
const FAILURES_ENOUGH = 3;

/** The outcome of a request that need not be made, or cannot. */
function knownOutcome(request: DocumentRequest, { folder, again }: FetchOptions): Outcome | null {
  try {
    const entry = folder.find(request);
    if (entry?.status !== 'not-found') return entry && { kind: 'there', request, entry };
    const reason = `${entry.reason}, on ${entry.at.slice(0, 10)}; ask again with --again`;
    return again ? null : { kind: 'absent', request, error: notFound(request, reason) };
  } catch (error) {
    if (error instanceof ClausaryError && OF_ONE_FILE.has(error.code))
      return { kind: 'failed', request, error };
    throw error;
  }
}

/** What is wrong with a file that is there; the others can be fetched all the same. */
const OF_ONE_FILE: ReadonlySet<string> = new Set(['FILE_IN_THE_WAY', 'FILE_UNREADABLE']);

function takeIn(
  result: Exclude<Download, { kind: 'unreachable' }>,
  request: DocumentRequest,
  address: string,
  folder: Folder,
): Outcome {
  switch (result.kind) {
    case 'document': {
      const { fileKind, bytes, url } = result;
      const entry = folder.save(request, { kind: fileKind, bytes, address, url });
      return { kind: 'fetched', request, entry };
    }
    case 'absent':
      folder.remember(request, address, result.reason);
      return { kind: 'absent', request, error: notFound(request, result.reason) };
    case 'failed':
      return { kind: 'failed', request, error: failure('FETCH_FAILED', request.symbol, result.reason) };
  }
}

const notFound = ({ symbol }: DocumentRequest, reason: string): ClausaryError =>
  failure('FETCH_NOT_FOUND', symbol, reason);
