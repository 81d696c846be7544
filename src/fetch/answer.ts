/** What came of one request, before it is judged. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly statusText: string;
      readonly headers: Headers;
      /** Where redirects led to. */
      readonly url: string;
      /** The whole file; empty for any status but 200 and 206. */
      readonly bytes: Buffer;
    }
  /** The connection failed or was too slow; another try may go better. */
  | { readonly kind: 'broken'; readonly reason: string; readonly beginning: Beginning | null }
  /** Another try would go no better. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nor would a try for another document. */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** What has come of a file whose transfer broke off, and the validator by which the rest can be asked for. */
export interface Beginning {
  readonly bytes: Buffer;
  /** A strong entity tag, or the date of the last change. (RFC 9110, 13.1.5) */
  readonly validator: string;
}
