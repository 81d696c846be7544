import type { WriteStream } from 'node:tty';

export type Output = Pick<WriteStream, 'isTTY' | 'write'> & { readonly columns?: number };

/** For a terminal that does not say how wide it is, or says 0. */
const DEFAULT_WIDTH = 80;
const ERASE_LINE = '\r\u001b[K';

/** The one line of a terminal that changes; a text that is too long for it is cut off. */
export const statusLine = (output: Output) => ({
  show: (text: string): void =>
    void output.write(ERASE_LINE + text.slice(0, (output.columns || DEFAULT_WIDTH) - 1)),
  clear: (): void => void output.write(ERASE_LINE),
});
