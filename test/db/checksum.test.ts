import { randomInt } from 'node:crypto';
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import t from 'tap';
import { findDamage } from '../../db/checksum.ts';
import { openForReading } from '../../db/connection.ts';
import { smallDatabase } from '../helper.ts';

t.test('a database that was built has its checksum, and SQLite does not mind it', async t => {
  const file = await smallDatabase(t);
  t.equal(await findDamage(file), undefined);
  const db = openForReading(file);
  t.same(db.$client.pragma('integrity_check'), [{ integrity_check: 'ok' }]);
  db.$client.close();
  t.equal(await findDamage(file), undefined, 'reading changes nothing');
});

t.test('any eight flipped bytes are found', async t => {
  const file = await smallDatabase(t);
  const whole = readFileSync(file);
  for (let round = 0; round < 20; round++) {
    const damaged = Buffer.from(whole);
    const places = Array.from({ length: 8 }, () => randomInt(whole.length));
    for (const place of new Set(places)) damaged.writeUInt8(damaged.readUInt8(place) ^ 0xff, place);
    writeFileSync(file, damaged);
    t.match(await findDamage(file), /checksum/, places.join());
  }
});

t.test('what is cut off, extended or empty is found', async t => {
  const damage: Record<string, (file: string, size: number) => void> = {
    'without its last byte': (file, size) => truncateSync(file, size - 1),
    'half of it': (file, size) => truncateSync(file, Math.floor(size / 2)),
    'less than a checksum': file => truncateSync(file, 10),
    'nothing of it': file => truncateSync(file, 0),
    'with a byte more': file => appendFileSync(file, 'x'),
  };
  for (const [name, spoil] of Object.entries(damage)) {
    const file = await smallDatabase(t);
    spoil(file, statSync(file).size);
    t.equal(await findDamage(file), 'it does not end with its checksum', name);
  }
});
