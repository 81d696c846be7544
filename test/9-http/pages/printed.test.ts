import { join } from 'node:path';
import t, { type Test } from 'tap';
import { finish } from '../../../db/finish.ts';
import { openStore } from '../../../src/6-tables/store.ts';
import { link } from '../../../src/7-links/link.ts';
import { storeRepresentations } from '../../../src/9-http/representations/store-representations.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { pdfFile, show } from '../../1-read/pdf/pdf-file.ts';
import { emptyDatabase } from '../../database.ts';
import { resolution, source, sourceRow } from '../../fixture.ts';
import { build } from '../../helper.ts';

const BROWSER = { accept: 'text/html' };

/** A resolution on two pages: its first clause on the first, its second on both. */
async function printedDatabase(t: Test): Promise<string> {
  const file = join(t.testdir({}), 'printed.sqlite');
  const made = resolution('A/RES/58/1');
  const places = [
    [{ page: 1, x: 72, y: 100, width: 400, height: 24 }],
    [
      { page: 1, x: 72, y: 130, width: 400, height: 12 },
      { page: 2, x: 72, y: 72, width: 400, height: 12 },
    ],
  ];
  const document = {
    ...made,
    clauses: made.clauses.map((clause, index) => ({ ...clause, places: places[index] ?? [] })),
  };
  const bytes = Buffer.from(
    pdfFile([{ content: show('Concerned', 72, 110) }, { content: show('on', 72, 80) }]),
  );
  const db = emptyDatabase(file);
  openStore(db).putSource(source('a', document), {
    ...sourceRow('printed.pdf'),
    mediaType: MEDIA_TYPES.pdf,
    byteLength: bytes.length,
    bytes,
    pages: [1, 2].map(number => ({ number, width: 612, height: 792 })),
  });
  link(db, 'clausary test');
  await storeRepresentations(db);
  finish(db);
  return file;
}

t.test('a text that was printed is shown beside its pages', async t => {
  const app = await build(t, { database: await printedDatabase(t), threads: 0 });
  const get = (url: string) => app.inject({ url, headers: BROWSER });

  await t.test('the text says where pages begin', async t => {
    const { body } = await get('/A_RES_58_1');
    t.match(
      body,
      /<a href="\/A_RES_58_1\/pages\/1">page 1<\/a><\/p>\s*<div class="unit preambular" id="A_RES_58_1.PP1"/,
    );
    t.match(body, '<a href="/A_RES_58_1/pages/2">page 2</a> begins in this paragraph');
    t.match(body, '<a href="/A_RES_58_1/pages/1">Beside its pages as printed</a>');
  });

  await t.test('a page has the places of what stands on it, and its text', async t => {
    const { body } = await get('/A_RES_58_1/pages/2');
    t.match(body, '<image href="/A_RES_58_1/pages/2/picture.png" width="612" height="792"/>');
    t.match(
      body,
      '<a href="#A_RES_58_1.PP2" id="at-A_RES_58_1.PP2"><title>PP2</title><rect x="70" y="70" width="404" height="16"/></a>',
    );
    t.match(body, 'id="A_RES_58_1.PP2"');
    t.notMatch(body, 'id="A_RES_58_1.PP1"');
    t.match(body, 'rel="prev" href="/A_RES_58_1/pages/1"');
    t.notMatch(body, 'rel="next"');
  });

  await t.test('a clause is shown as printed', async t => {
    const { body } = await get('/A_RES_58_1.PP2');
    t.match(
      body,
      /<img src="\/A_RES_58_1.PP2\/places\/1\/picture.png" width="555" height="37" loading="lazy"/,
    );
    t.match(body, 'href="/A_RES_58_1/pages/2#at-A_RES_58_1.PP2"');
  });

  await t.test('pictures are PNG, the same each time', async t => {
    for (const [address, width, height] of [
      ['/A_RES_58_1/pages/1/picture.png', 979, 1267],
      ['/A_RES_58_1.PP1/places/0/picture.png', 666, 64],
    ] as const) {
      const { headers, rawPayload } = await app.inject(address);
      t.equal(headers['content-type'], 'image/png', address);
      t.equal(rawPayload.subarray(1, 4).toString(), 'PNG', address);
      t.strictSame([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)], [width, height], address);
      t.strictSame((await app.inject(address)).rawPayload, rawPayload, address);
    }
  });

  await t.test('what is not there is said, with what is near', async t => {
    for (const address of [
      '/A_RES_58_1/pages/3',
      '/A_RES_58_1/pages/3/picture.png',
      '/A_RES_58_1.OP1/places/0/picture.png',
    ]) {
      t.equal((await get(address)).statusCode, 404, address);
    }
    t.match((await get('/A_RES_58_1/pages/3')).body, 'href="/A_RES_58_1"');
    t.equal(
      (await get('/a_res_58_1/pages/2/picture.png')).headers.location,
      '/A_RES_58_1/pages/2/picture.png',
    );
    t.equal((await get('/A_RES_58_1/pages/none')).statusCode, 400);
  });
});
