import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { failure } from '../../../errors.ts';
import type { Page } from '../../../model/page.ts';
import { type FontStyle, fontStyle, PLAIN_FONT } from '../content/font-style.ts';
import { type Matrix, toMatrix } from '../content/matrix.ts';
import { type Operators, operatorsOf } from '../content/operators.ts';
import type { Annotation } from '../links.ts';
import type { TagNode } from '../tags/read-tags.ts';
import { unpacksTooLarge } from './inflated-size.ts';
import { ignoreStrayRejections } from './stray-rejections.ts';

/** A PDF that has been opened, to be closed again. */
export interface Pdf {
  readonly pageCount: number;
  /** Reads a page; they count from 1. */
  page(number: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** What a page holds. */
export interface PdfPage {
  readonly page: Page;
  /** From the page's own coordinates to points from its top left corner. */
  readonly toTopLeft: Matrix;
  readonly operators: Operators;
  readonly fonts: (name: string) => FontStyle;
  /** The root of the page's tags; null where it has none. */
  readonly tags: TagNode | null;
  readonly annotations: readonly Annotation[];
}

/** More pages than any document of this field has. */
const MOST_PAGES = 5000;

/**
 * No image is decoded, nothing is fetched and nothing is printed to the console. A font that is not in the file
 * needs no data, for its widths are.
 */
const OPTIONS = {
  maxImageSize: 0,
  verbosity: 0,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
};

/** @throws ClausaryError FILE_ENCRYPTED, FILE_BROKEN or FILE_TOO_LARGE */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  const { OPS } = await getResolvedPDFJS();
  const names = new Map(Object.entries(OPS).map(([operator, number]) => [number, operator]));
  ignoreStrayRejections();
  if (unpacksTooLarge(bytes)) throw failure('FILE_TOO_LARGE', name, 'PDF', '32 MB in one stream');
  const document = await opened(bytes, name);
  if (document.numPages > MOST_PAGES) {
    await document.loadingTask.destroy();
    throw failure('FILE_TOO_LARGE', name, 'PDF', `${MOST_PAGES} pages`);
  }
  return {
    pageCount: document.numPages,
    page: async number => {
      try {
        return await readPage(await document.getPage(number), number, names);
      } catch (error) {
        throw failure('FILE_BROKEN', name, 'PDF', `page ${number}: ${reasonOf(error)}`);
      }
    },
    close: () => document.loadingTask.destroy(),
  };
}

/** PDF.js takes the bytes that it is given; it gets a copy. */
async function opened(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw failure('FILE_ENCRYPTED', name, 'PDF');
    throw failure('FILE_BROKEN', name, 'PDF', reasonOf(error));
  }
}

async function readPage(
  page: PDFPageProxy,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: WITHOUT_ANNOTATIONS });
  const styles = new Map<string, FontStyle>();
  for (const [id, font] of page.commonObjs) styles.set(id, fontStyle(font));
  const result = {
    page: { number, width, height },
    toTopLeft: toMatrix(transform) ?? [1, 0, 0, -1, 0, height],
    operators: operatorsOf(list, names),
    fonts: (id: string) => styles.get(id) ?? PLAIN_FONT,
    tags: await page.getStructTree(),
    annotations: await page.getAnnotations(),
  };
  page.cleanup();
  return result;
}

/** `AnnotationMode.DISABLE`: what forms and comments print is no text of the document. */
const WITHOUT_ANNOTATIONS = 0;

/** One line of what PDF.js says. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
