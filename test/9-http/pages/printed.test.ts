import t from 'tap';
import { build } from '../../helper.ts';
import { printedDatabase } from './printed-database.ts';

const BROWSER = { accept: 'text/html' };

t.test('a text that was printed is shown beside its pages', async t => {
  const app = await build(t, { database: await printedDatabase(t), threads: 0 });
  const get = (url: string) => app.inject({ url, headers: BROWSER });

  await t.test('the text says where pages begin', async t => {
    const { body } = await get('/A_RES_58_1');
    t.match(
      body,
      /<a href="\/A_RES_58_1\/pages\/1">page 1<\/a><\/span><\/p>\s*<div class="unit preambular" id="A_RES_58_1.PP1"/,
    );
    t.match(body, '<a href="/A_RES_58_1/pages/2">page 2</a> begins in this paragraph</span>');
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
      /<img src="\/A_RES_58_1.PP2\/places\/1\/picture.png" width="560" height="27" loading="lazy"/,
    );
    t.match(body, 'href="/A_RES_58_1/pages/2#at-A_RES_58_1.PP2"');
  });

  await t.test('pictures are PNG, the same each time', async t => {
    for (const [address, width, height] of [
      ['/A_RES_58_1/pages/1/picture.png', 979, 1267],
      ['/A_RES_58_1.PP1/places/0/picture.png', 672, 51],
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
