import { inflateSync } from 'node:zlib';
import t from 'tap';
import { pagePicture } from '../../src/page-pictures/page-picture.ts';
import { png } from '../../src/page-pictures/png.ts';
import { pdfFile } from '../1-read/pdf/pdf-file.ts';

/** The rows of a PNG that `png` made, in hexadecimal, without the numbers of their filters. */
function rowsOf(bytes: Uint8Array): string[] {
  const picture = Buffer.from(bytes);
  const width = picture.readUInt32BE(16);
  // The signature has 8 bytes, the chunk of the header 25; the length and name of the data follow.
  const data = inflateSync(picture.subarray(41, 41 + picture.readUInt32BE(33))).toString('hex');
  return Array.from({ length: picture.readUInt32BE(20) }, (_, y) => {
    const length = 2 + 2 * Math.ceil(width / 2);
    return data.slice(y * length + 2, y * length + 2 + width);
  });
}

t.test('greys become half bytes, row by row', t => {
  const data = Uint8Array.from([0, 255, 128, 16, 32, 15]);
  t.strictSame(rowsOf(png({ width: 3, height: 2, data })), ['0f8', '120']);
  t.end();
});

// The upper left corner of the page is black.
const BLACK_CORNER = pdfFile([{ content: '0 742 50 50 re f' }]);

t.test('an area of a page is cut out of it, white where it goes beyond the page', async t => {
  const picture = await pagePicture(BLACK_CORNER, 1, { x: -2.5, y: -2.5, width: 5, height: 5 });
  t.strictSame(picture && rowsOf(picture), [...Array(4).fill('ffffffff'), ...Array(4).fill('ffff0000')]);
});

t.test('an area beside the page is white', async t => {
  for (const x of [-20, 700]) {
    const picture = await pagePicture(BLACK_CORNER, 1, { x, y: 0, width: 5, height: 2.5 });
    t.strictSame(picture && rowsOf(picture), Array(4).fill('ffffffff'), String(x));
  }
});

t.test('a page that is not there has no picture', async t => {
  t.equal(await pagePicture(BLACK_CORNER, 2), undefined);
});

t.test('what cannot be opened has no picture', async t => {
  t.equal(await pagePicture(Buffer.from('no PDF'), 1), undefined);
});
