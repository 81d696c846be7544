/**
 * Every kind of problem that the API answers with, in one place (RFC 9457). `remedy` says what would be
 * right, unless the cause of a problem has a remedy of its own. `GET /problems/{kind}` shows them, so that
 * the `type` of a problem leads to its explanation.
 */
export const PROBLEMS = {
  'unknown-parameter': {
    status: 400,
    title: 'Unknown query parameter',
    remedy: 'Use only the query parameters that the operation knows; `errors` lists them.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    remedy: 'Give each parameter named in `errors` a value that it allows.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    remedy:
      'Use `nextCursor` of the page before, with the same filters, or leave the cursor out to start again.',
  },
  'malformed-request': {
    status: 400,
    title: 'Malformed request',
    remedy:
      'Send a well-formed HTTP/1.1 request; the address in percent-encoded UTF-8, a body as JSON or plain text.',
  },
  'unknown-address': {
    status: 404,
    title: 'No such address',
    remedy: 'See /docs or /openapi.json for the addresses that there are.',
  },
  'not-found': {
    status: 404,
    title: 'Not in the data set',
    remedy: 'Ask /v1/resolve?ref= for the id of a symbol in any spelling, or look in the lists.',
  },
  'unknown-reference': {
    status: 404,
    title: 'Reference not found',
    remedy: 'Write a symbol, and after it, if wanted, a paragraph: "A/RES/58/208, para. 10 (a)".',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    remedy: 'Use one of the methods that `Allow` lists; the API is read only.',
  },
  'method-unknown': {
    status: 501,
    title: 'Method not known',
    remedy: 'Use GET, HEAD or OPTIONS, or POST where a text is sent; method names are upper case.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    remedy: 'Accept one of the media types that the operation has, or send no `Accept`.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timed out',
    remedy: 'Send the whole request without long pauses.',
  },
  'address-too-long': {
    status: 414,
    title: 'Address too long',
    remedy: 'Keep the address, with its query, within 4,096 characters.',
  },
  'text-too-long': {
    status: 413,
    title: 'Text too long',
    remedy: 'Send at most 65,536 bytes of text, or a file of 10 MiB, and 500 clauses at a time.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'Range not satisfiable',
    remedy: 'Ask for bytes that the file has, or for all of it, without `Range`.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    remedy:
      'Send the text as text/plain in UTF-8, or as application/json: {"text": "..."}; or a PDF, Word or HTML file with its media type, or as the field "file" of multipart/form-data.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    remedy: 'Wait for the number of seconds that `Retry-After` says.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Request headers too large',
    remedy: 'Keep the address and the headers within 16 KiB together.',
  },
  internal: {
    status: 500,
    title: 'Internal error',
    remedy: 'Try again; if it stays, report it with the `requestId`.',
  },
  'too-costly': {
    status: 503,
    title: 'Too costly',
    remedy: 'Ask for less at a time: fewer words, a shorter text, a lower `limit` or `depth`.',
  },
  'too-busy': {
    status: 503,
    title: 'Too busy',
    remedy: 'Try again after the number of seconds that `Retry-After` says.',
  },
  'shutting-down': {
    status: 503,
    title: 'Shutting down',
    remedy: 'Send requests to another server, or to this one when it has been started again.',
  },
  'no-data': {
    status: 503,
    title: 'No data set',
    remedy: 'The database has to be built by "clausary seed"; try again afterwards.',
  },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;
export const PROBLEM_KINDS = Object.keys(PROBLEMS) as ProblemKind[];
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** One parameter that is wrong. */
export interface ParameterError {
  readonly in: 'query' | 'path' | 'body';
  readonly name: string;
  readonly detail: string;
  /** What it may be, or which parameters there are. */
  readonly allowed?: readonly string[];
  /** Where in its value. */
  readonly at?: number;
}

/** Thrown anywhere in the API; the error handler turns it into an answer. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** What would be right for this cause of the problem. */
  readonly remedy: string;
  readonly errors: readonly ParameterError[] | undefined;
  /** The number of seconds after which to try again. */
  readonly retryAfter: number | undefined;
  /** Headers of the answer that only this problem has. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: ProblemKind, detail: string, advice: Advice = {}) {
    super(detail);
    this.name = 'Problem';
    this.kind = kind;
    this.remedy = advice.remedy ?? PROBLEMS[kind].remedy;
    this.errors = advice.errors;
    this.retryAfter = advice.retryAfter;
    this.headers = advice.headers ?? {};
  }
}

export interface Advice {
  /** Replaces the remedy of the kind, where that would not help. */
  readonly remedy?: string | undefined;
  readonly errors?: readonly ParameterError[] | undefined;
  readonly retryAfter?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly remedy: string;
  readonly requestId?: string;
  readonly errors?: readonly ParameterError[];
}

/** The body of the answer to `url` that tells of `problem`. */
export function problemBody(
  { kind, message, remedy, errors }: Problem,
  { url, id }: { readonly url: string; readonly id?: string },
): ProblemBody {
  const { status, title } = PROBLEMS[kind];
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail: message,
    instance: url,
    remedy,
    ...(id === undefined ? {} : { requestId: id }),
    ...(errors === undefined ? {} : { errors }),
  };
}
