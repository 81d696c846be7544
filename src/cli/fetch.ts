import { setTimeout } from 'node:timers/promises';
import { ClausaryError, failure } from '../errors.ts';
import { ask } from '../fetch/ask.ts';
import { fetchDocuments, type Outcome } from '../fetch/fetch-documents.ts';
import { openFolder } from '../fetch/folder.ts';
import { addressOf, type DocumentRequest, type Format, type Language } from '../fetch/request.ts';
import type { DocumentSymbol } from '../model/id.ts';
import type { Settings } from '../settings.ts';
import { fetchProgress, fetchSummary } from './fetch-progress.ts';
import { fail, print } from './output.ts';

export interface FetchFilesOptions {
  readonly format: Format;
  readonly language: Language;
  readonly into: string;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly settings: Settings;
}

/**
 * Fetches documents into a folder, with a progress line on stdout, and on stderr a line for each that is not
 * there at the end. Ctrl-C, or SIGTERM, ends it after the current write.
 *
 * @throws FOLDER_UNWRITABLE, FOLDER_BUSY, MANIFEST_BAD, FILE_UNREADABLE before the first request
 */
export async function fetchFiles(
  symbols: readonly DocumentSymbol[],
  options: FetchFilesOptions,
): Promise<void> {
  const { format, language, settings } = options;
  const requests = symbols.map(symbol => ({ symbol, language, format }));
  if (options.dryRun) {
    for (const request of requests) await print(addressOf(settings.fetchAddress, request));
    return;
  }
  if (requests.length === 0) return;
  const started = performance.now();
  const { outcomes, ended } = await fetchInto(requests, options);
  for (const outcome of outcomes) if ('error' in outcome) fail(outcome.error);
  process.stdout.write(fetchSummary(outcomes, requests.length, options.into, performance.now() - started));
  if (ended !== null) fail(ended);
}

/** What became of the requests, and why it ended before the last one, if it did. */
async function fetchInto(
  requests: readonly DocumentRequest[],
  { into, again = false, settings }: FetchFilesOptions,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly ended: ClausaryError | null }> {
  const folder = openFolder(into, Date.now);
  const signal = stopSignal();
  const line = fetchProgress(process.stdout, requests);
  const outcomes: Outcome[] = [];
  line.begin();
  try {
    const ended = await fetchDocuments(requests, {
      folder,
      again,
      address: settings.fetchAddress,
      pause: settings.fetchPause,
      firstWait: Math.max(settings.fetchPause, SHORTEST_WAIT),
      patience: settings.fetchPatience,
      now: Date.now,
      sleep: seconds => setTimeout(seconds * 1000, undefined, { signal }),
      ask: (address, beginning) =>
        ask(address, beginning, {
          timeout: settings.fetchTimeout,
          maxSize: settings.fetchMaxSize * 2 ** 20,
          signal,
        }),
      onWait: (seconds, reason) => line.wait(outcomes.length, seconds, reason),
      onOutcome: outcome => line.show(outcome, outcomes.push(outcome)),
    });
    return { outcomes, ended };
  } catch (error) {
    if (signal.aborted) return { outcomes, ended: failure('FETCH_INTERRUPTED') };
    if (error instanceof ClausaryError) return { outcomes, ended: error };
    throw error;
  } finally {
    line.clear();
    folder.close();
  }
}

/** Seconds between the first try and the second. */
const SHORTEST_WAIT = 1;

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
