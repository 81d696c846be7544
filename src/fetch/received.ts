import type { Beginning } from './answer.ts';

/** A file as it comes in, in one transfer or in two. */
export class Received {
  size = 0;
  readonly #chunks: Uint8Array[] = [];
  readonly #before: Beginning | null;
  #validator: string | null = null;

  /** @param before what an earlier transfer brought, if the rest of it is asked for */
  constructor(before: Beginning | null) {
    this.#before = before;
  }

  /** Whether the body that follows is a file, or the rest of the one that was begun. */
  begin(status: number, headers: Headers): boolean {
    if (status !== 200 && !(status === 206 && this.#continues(headers))) return false;
    this.#validator = validatorOf(headers);
    if (status === 206 && this.#before) this.add(this.#before.bytes);
    return true;
  }

  add(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.size += chunk.length;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** What has come, if the rest can be asked for. */
  beginning(): Beginning | null {
    return this.size > 0 && this.#validator !== null
      ? { bytes: this.bytes(), validator: this.#validator }
      : null;
  }

  #continues(headers: Headers): boolean {
    const [, start] = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '') ?? [];
    return this.#before !== null && Number(start) === this.#before.bytes.length;
  }
}

/**
 * A weak entity tag does not say that the bytes are the same, and of a compressed transfer they are not those
 * that would be counted.
 */
function validatorOf(headers: Headers): string | null {
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity') return null;
  const tag = headers.get('etag');
  return tag?.startsWith('"') ? tag : headers.get('last-modified');
}
