import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import t from 'tap';
import { appendChecksum } from '../../../db/checksum.ts';
import { build, seedsDatabase } from '../../helper.ts';

const MIB = 1024 ** 2;
const SIZE = 200 * MIB;

/** Makes the source of a document as large as a scan of many hundred pages. */
function enlargeSource(database: string, document: string): void {
  const db = new Database(database);
  db.prepare(
    'update sources set bytes = ?, byte_length = ? where id = (select source_id from documents where id = ?)',
  ).run(Buffer.alloc(SIZE, 'The General Assembly '), SIZE, document);
  // SQLite has dropped the old checksum with the end of the file.
  db.close();
  appendChecksum(database);
}

/** How long SQLite takes to read the source, in milliseconds. */
function timeOfReading(database: string): number {
  const db = new Database(database, { readonly: true });
  const started = performance.now();
  db.prepare('select bytes from sources order by byte_length desc limit 1').get();
  db.close();
  return performance.now() - started;
}

/** Downloads in another process; returns how many bytes came. */
async function download(url: string): Promise<number> {
  const client = `
    const { body } = await fetch('${url}', { headers: { 'accept-encoding': 'identity' } });
    let received = 0;
    for await (const chunk of body) received += chunk.length;
    console.log(received);
  `;
  const args = ['--input-type=module', '--eval', client];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

t.setTimeout(300_000);

t.test('a very large source does not hold up other requests', async t => {
  const database = await seedsDatabase(t);
  enlargeSource(database, 'A_58_98');
  const app = await build(t, { database, threads: 1, timeLimit: 100 });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  // The first costly request starts the thread.
  await app.inject('/v1/documents/A_58_98/text');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const received = await download(`http://127.0.0.1:${port}/v1/documents/A_58_98/source`);
  delay.disable();
  t.equal(received, SIZE);
  const heldUp = delay.max / 1e6;
  const reading = timeOfReading(database);
  t.comment(`held up for ${heldUp.toFixed(0)} ms; reading it takes ${reading.toFixed(0)} ms`);
  t.ok(heldUp < Math.max(100, reading / 2), 'the main thread neither reads it nor copies it');
});
