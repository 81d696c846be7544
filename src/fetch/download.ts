import type { Answer, Beginning } from './answer.ts';
import type { Format } from './request.ts';
import { judge, type Verdict } from './verdict.ts';

/** What a download needs of the world. */
export interface DownloadOptions {
  readonly ask: (address: string, beginning: Beginning | null) => Promise<Answer>;
  readonly sleep: (seconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Seconds to wait before the second try; each further wait is twice as long. */
  readonly firstWait: number;
  /** Seconds to wait in all; then the document is given up. */
  readonly patience: number;
  readonly onWait: (seconds: number, reason: string) => void;
}

export type Download = Exclude<Verdict, { kind: 'busy' | 'empty' }>;

/**
 * Asks for a document until it comes, or it is clear that it does not. The waits between tries grow, and are
 * never shorter than the service asks for. If it asks for more than is left of our patience, nothing else is
 * to be asked of it either: `unreachable`.
 *
 * @throws what `ask` and `sleep` throw, which end it early
 */
export async function download(
  address: string,
  format: Format,
  { ask, sleep, now, firstWait, patience, onWait }: DownloadOptions,
): Promise<Download> {
  let beginning: Beginning | null = null;
  let waited = 0;
  let empties = 0;
  for (let tries = 1; ; tries++) {
    const verdict = judge(await ask(address, beginning), format, now());
    if (verdict.kind !== 'busy' && verdict.kind !== 'empty') return verdict;
    if (verdict.kind === 'empty' && ++empties === EMPTY_ENOUGH) return absent(verdict.reason);
    const retryAfter = verdict.kind === 'busy' ? verdict.retryAfter : null;
    const wait = Math.max(firstWait * 2 ** (tries - 1), retryAfter ?? 0);
    if (waited + wait > patience) return givenUp(verdict.reason, tries, retryAfter, now());
    onWait(wait, verdict.reason);
    await sleep(wait);
    waited += wait;
    beginning = verdict.kind === 'busy' ? verdict.beginning : null;
  }
}

/** One empty file may be a fault of the service. */
const EMPTY_ENOUGH = 2;

const absent = (reason: string): Download => ({
  kind: 'absent',
  reason: `${reason} each time: not published, or not in this language or format`,
});

const givenUp = (reason: string, tries: number, retryAfter: number | null, now: number): Download =>
  retryAfter !== null && retryAfter > 0
    ? {
        kind: 'unreachable',
        reason: `${reason}: it asks to be left alone until ${timeAfter(now, retryAfter)}`,
      }
    : { kind: 'failed', reason: `${reason}, after ${tries} ${tries === 1 ? 'try' : 'tries'}` };

/** "2026-11-27 07:28 UTC", rounded up to the minute. */
const timeAfter = (now: number, seconds: number): string =>
  `${new Date(now + seconds * 1000 + 59_999).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
