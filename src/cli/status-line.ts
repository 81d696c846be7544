import type { WriteStream } from 'node:tty';

export type Output = Pick<WriteStream, 'isTTY' | 'write'> & { readonly columns?: number };

const ERASE_LINE = '\r\u001b[K';

/** The one line of a terminal that changes; a text that is too long for it is cut off. */
export const statusLine = (output: Output) => ({
  show: (text: string): void => void output.write(ERASE_LINE + text.slice(0, (output.columns ?? 80) - 1)),
  clear: (): void => void output.write(ERASE_LINE),
});
