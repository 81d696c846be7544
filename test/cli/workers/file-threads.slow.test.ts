import t from 'tap';
import { type FileSettings, withFileThreads } from '../../../src/cli/workers/file-threads.ts';
import { pdfFile, show } from '../../1-read/pdf/pdf-file.ts';
import { resolutionText } from '../../text.ts';
import { laughingPdf } from './laughing-pdf.ts';

const SETTINGS: FileSettings = { threads: 1, fileTimeLimit: 100, fileMemory: 2048 };

const file = (path: string, bytes: Uint8Array) => ({ path, bytes, catalogue: new Map() });
const TEXT = file('good.txt', Buffer.from(resolutionText(1)));
const PDF = file('good.pdf', pdfFile([{ content: show('A/RES/58/1. Migration', 72, 72) }]));
const LAUGHING = file('laughing.pdf', laughingPdf());

t.test('a file that takes too long is given up, and the next is read', async t => {
  await withFileThreads({ ...SETTINGS, fileTimeLimit: 1 }, async threads => {
    await t.rejects(threads.parse(LAUGHING), {
      code: 'FILE_TIME_LIMIT',
      message:
        'laughing.pdf: not read in 1 s; if it is a long document and not a damaged file, allow more with --time-limit',
    });
    t.match(await threads.parse(TEXT), { kind: 'text', text: null, parsed: { documents: [{}] } });
  });
});

t.test('so is a file that takes too much memory', async t => {
  await withFileThreads({ ...SETTINGS, fileMemory: 80 }, async threads => {
    await t.rejects(threads.parse(LAUGHING), {
      code: 'FILE_MEMORY_LIMIT',
      message: /^laughing\.pdf: takes more than 80 MiB of memory to read; .* with --memory$/,
    });
  });
});

t.test('what a thread makes of a file is what this one makes of it', async t => {
  const read = { changes: 'accepted' } as const;
  const [there, here] = await Promise.all(
    [1, 0].map(number =>
      withFileThreads({ ...SETTINGS, threads: number }, async threads => ({
        parsed: await threads.parse(PDF),
        printed: await threads.print({ ...PDF, read }),
        explained: await threads.explain({ ...PDF, options: read }),
        error: await threads.parse(file('bad.pdf', Buffer.from('%PDF-'))).catch((error: Error) => error),
      })),
    ),
  );
  t.match(there, { parsed: { kind: 'pdf', parsed: { documents: [{ symbol: 'A/RES/58/1' }] } } });
  t.match(there?.error, { name: 'ClausaryError', code: 'FILE_BROKEN', message: /^bad\.pdf: a damaged PDF/ });
  t.same(there, here);
});

t.test('a file of a kind that is not read needs no thread', async t => {
  await withFileThreads(SETTINGS, async threads => {
    const image = file('image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    await t.rejects(threads.parse(image), { code: 'FILE_BINARY' });
  });
});
