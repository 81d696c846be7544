import { readErrorPage } from '../1-read/html/error-page.ts';
import type { Answer, Beginning } from './answer.ts';
import { type FileKind, isWhole, KIND_NAMES, kindOf, wantedKind } from './file-kind.ts';
import type { Format } from './request.ts';
import { readRetryAfter } from './retry-after.ts';

/** What an answer means for the document that was asked for. */
export type Verdict =
  | { readonly kind: 'document'; readonly fileKind: FileKind; readonly bytes: Buffer; readonly url: string }
  /** The service does not have it. */
  | { readonly kind: 'absent'; readonly reason: string }
  /** An empty file, which may be a fault, or stand for a document that is not there. */
  | { readonly kind: 'empty'; readonly reason: string }
  /** Another try may go better. */
  | {
      readonly kind: 'busy';
      readonly reason: string;
      /** Seconds that the service asks to wait. */
      readonly retryAfter: number | null;
      readonly beginning: Beginning | null;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nothing more can be had for now. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/**
 * Judges an answer by what was sent, not by what its status and its type say alone: services send error pages
 * with status 200, and files as `application/octet-stream`.
 *
 * @param now milliseconds since 1970, for an answer that does not say when it was sent
 */
export function judge(answer: Answer, format: Format, now: number): Verdict {
  switch (answer.kind) {
    case 'broken':
      return { ...answer, kind: 'busy', retryAfter: null };
    case 'refused':
      return { kind: 'failed', reason: answer.reason };
    case 'unreachable':
      return answer;
    case 'answered':
      return isChallenge(answer)
        ? { kind: 'unreachable', reason: `${statusOf(answer)}: it wants a person with a browser` }
        : (judgeStatus(answer, now) ?? judgeFile(answer, format));
  }
}

type Answered = Extract<Answer, { kind: 'answered' }>;

/** A page that a browser has to compute on, before it is let through. */
const isChallenge = ({ headers }: Answered): boolean =>
  headers.has('x-amzn-waf-action') || headers.get('cf-mitigated') === 'challenge';

const statusOf = ({ status, statusText }: Answered): string => `${status} ${statusText}`.trim();

const ABSENT: ReadonlySet<number> = new Set([404, 410]);
/** Request Timeout, Too Early, Too Many Requests; with them all from 500. */
const BUSY: ReadonlySet<number> = new Set([408, 425, 429]);

/** Null for a status with which files come. */
function judgeStatus(answer: Answered, now: number): Verdict | null {
  const { status, headers } = answer;
  const reason = statusOf(answer);
  if (status === 200 || status === 206) return null;
  if (status === 204) return { kind: 'empty', reason };
  if (ABSENT.has(status)) return { kind: 'absent', reason };
  if (!BUSY.has(status) && status < 500) return { kind: 'failed', reason };
  const sent = Date.parse(headers.get('date') ?? '');
  const retryAfter = readRetryAfter(headers.get('retry-after'), Number.isNaN(sent) ? now : sent);
  return { kind: 'busy', reason, retryAfter, beginning: null };
}

function judgeFile({ bytes, headers, url }: Answered, format: Format): Verdict {
  if (bytes.length === 0) return { kind: 'empty', reason: 'an empty file' };
  const wanted = wantedKind(bytes, format);
  if (wanted === null) return judgeOther(bytes);
  // where the length was not announced, a transfer that ended early looks like one that came to its end
  if (!headers.has('content-length') && !isWhole(bytes, wanted)) return busy('the file is cut off');
  return { kind: 'document', fileKind: wanted, bytes, url };
}

/** Judges what was sent in place of the file: a page that says why, or a file of another kind. */
function judgeOther(bytes: Buffer): Verdict {
  const kind = kindOf(bytes);
  if (kind === null) return { kind: 'failed', reason: 'a file of an unknown kind was sent' };
  if (kind !== 'html' && kind !== 'text')
    return { kind: 'absent', reason: `not in this format: ${KIND_NAMES[kind]} was sent` };
  const { says, isAbsence } = readErrorPage(bytes.toString('utf8'));
  const reason = `a page was sent instead${says === '' ? '' : `: “${says}”`}`;
  return isAbsence ? { kind: 'absent', reason } : busy(reason);
}

const busy = (reason: string): Verdict => ({ kind: 'busy', reason, retryAfter: null, beginning: null });
