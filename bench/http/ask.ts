/** One request. */
export interface Ask {
  readonly path: string;
  readonly headers?: Record<string, string>;
}
