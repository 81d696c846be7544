import { openAsBlob } from 'node:fs';
import program from '../../package.json' with { type: 'json' };
import { inTime, inTimeEach } from './in-time.ts';
import { POINTER, type Store } from './store.ts';

/**
 * Files at an address of the web. They are read by GET and, for whoever publishes, written by PUT, as WebDAV
 * has it. A name and password in the address are sent as basic authentication.
 */
export function httpStore(address: URL): Store {
  const { base, headers } = partsOf(address);
  const ask = async (name: string, init: RequestInit = {}): Promise<Response> =>
    inTime(fetch(new URL(name, base), { ...init, headers: { ...headers, ...init.headers } }));

  async function put(name: string, body: Blob): Promise<void> {
    // It takes as long as it takes: only the answer tells that it has arrived.
    const answer = await fetch(new URL(name, base), { method: 'PUT', body, headers });
    await answer.body?.cancel();
    if (!answer.ok) throw refused(answer);
  }

  return {
    name: base.href,
    readPointer: async tag => {
      const answer = await ask(POINTER, { headers: tag === null ? {} : { 'if-none-match': tag } });
      if (answer.ok) return { kind: 'found', text: await answer.text(), tag: answer.headers.get('etag') };
      await answer.body?.cancel();
      if (answer.status === 304) return { kind: 'unchanged' };
      if (answer.status === 404) return { kind: 'absent' };
      throw refused(answer);
    },
    writePointer: text => put(POINTER, new Blob([text], { type: 'application/json' })),
    sizeOf: async name => {
      const answer = await ask(name, { method: 'HEAD' });
      if (answer.ok) return Number(answer.headers.get('content-length'));
      if (answer.status === 404) return null;
      throw refused(answer);
    },
    read: async (name, from) => {
      const answer = await ask(name, { headers: from === 0 ? {} : { range: `bytes=${from}-` } });
      const isRest = from > 0 && answer.status === 206;
      if (answer.body === null || !(isRest || answer.status === 200)) {
        await answer.body?.cancel();
        throw refused(answer);
      }
      const bytes = inTimeEach(answer.body);
      return isRest ? bytes : bytesAfter(from, bytes);
    },
    write: async (name, file) => put(name, await openAsBlob(file)),
  };
}

/** A folder has a slash at its end, or names would take the place of its last part. */
function partsOf(address: URL): { readonly base: URL; readonly headers: Readonly<Record<string, string>> } {
  const base = new URL(address);
  const { username, password } = base;
  base.username = '';
  base.password = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const secret = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return {
    base,
    headers: {
      'user-agent': `${program.name}/${program.version}`,
      // Lengths and ranges are then those of the file itself.
      'accept-encoding': 'identity',
      ...(username === '' ? {} : { authorization: `Basic ${secret.toString('base64')}` }),
    },
  };
}

/** The rest of a file that has come from its start, as servers without ranges send it. */
async function* bytesAfter(from: number, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = from;
  for await (const chunk of bytes) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

const refused = ({ status, statusText }: Response): Error =>
  new Error(`it answers ${status} ${statusText}`.trim());
