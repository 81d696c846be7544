/** The match of a sticky expression at exactly one place of a text; null if it does not match there. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** Where the match of a sticky expression at one place ends; the place itself if it does not match there. */
export const endOfMatchAt = (sticky: RegExp, text: string, at: number): number =>
  at + (matchAt(sticky, text, at)?.[0].length ?? 0);
