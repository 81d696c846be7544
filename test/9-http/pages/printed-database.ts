import { join } from 'node:path';
import type { Test } from 'tap';
import { finish } from '../../../db/finish.ts';
import { openStore } from '../../../src/6-tables/store.ts';
import { link } from '../../../src/7-links/link.ts';
import { storeRepresentations } from '../../../src/9-http/representations/store-representations.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { pdfFile, show } from '../../1-read/pdf/pdf-file.ts';
import { emptyDatabase } from '../../database.ts';
import { resolution, source, sourceRow } from '../../fixture.ts';

/** A resolution on two pages: its first clause on the first, its second on both. */
export async function printedDatabase(t: Test): Promise<string> {
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
