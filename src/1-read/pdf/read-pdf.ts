import { failure } from '../../errors.ts';
import type { Reader, TextLayer } from '../text-layer.ts';
import { TextLayerBuilder } from './compose/text-layer-builder.ts';
import { openPdf } from './document/open-pdf.ts';
import { type ReadPage, readPage } from './document/read-page.ts';
import { withAlignedTables } from './elements/aligned-tables.ts';
import { numberElements } from './elements/join-pages.ts';
import type { PrintedPage } from './elements/printed-element.ts';
import { readGeometry } from './geometry/read-geometry.ts';
import { joinTables } from './geometry/tables/join-tables.ts';

/**
 * Reads a PDF: by its tags where it has any and `options.tags` allows it, and by its geometry.
 *
 * @throws ClausaryError FILE_ENCRYPTED, FILE_BROKEN, FILE_TOO_LARGE or FILE_WITHOUT_TEXT, naming the file by `name`
 */
export const readPdf: Reader = async (bytes, name, options) => {
  const pdf = await openPdf(bytes, name);
  try {
    const read: ReadPage[] = [];
    for (let number = 1; number <= pdf.pageCount; number++) {
      read.push(readPage(await pdf.page(number), options.tags, read.at(-1)?.openFrame ?? null));
    }
    const pages = withAlignedTables(joinTables(withGeometry(read)));
    if (!pages.some(hasText)) throw failure('FILE_WITHOUT_TEXT', name);
    return compose(pages);
  } finally {
    await pdf.close();
  }
};

/** Tells the elements of the pages without tags from the geometry of them all. */
function withGeometry(read: readonly ReadPage[]): readonly PrintedPage[] {
  const untagged = readGeometry(read.flatMap(page => ('untagged' in page ? [page.untagged] : [])));
  const byNumber = new Map(untagged.map(page => [page.page.number, page]));
  return read.flatMap(page =>
    'tagged' in page ? page.tagged : (byNumber.get(page.untagged.page.number) ?? []),
  );
}

function compose(pages: readonly PrintedPage[]): TextLayer {
  const builder = new TextLayerBuilder();
  for (const { page, elements } of numberElements(pages)) builder.page(page, elements);
  return builder.finish();
}

/** Whether a page has text beside what is printed around it, as a program may print on scans. */
const hasText = ({ body, notes }: PrintedPage): boolean =>
  [...body, ...notes].some(({ lines }) => lines.some(({ text }) => /\p{L}/u.test(text)));
