import type { DoubtfulDocument } from '../../pipeline/fill.ts';

/** How many documents are listed; the API lists all of them. */
const MOST_LISTED = 50;

/**
 * The documents that may not have been read well, with the weightiest reason of each; empty if there is none.
 */
export function doubtfulTable(documents: readonly DoubtfulDocument[]): string {
  if (documents.length === 0) return '';
  const listed = documents.slice(0, MOST_LISTED);
  const width = Math.max(...listed.map(({ symbol }) => symbol.length));
  const more = documents.length - listed.length;
  const lines = [
    'Doubtful readings:',
    ...listed.map(({ symbol, reasons }) => `  ${symbol.padEnd(width)}  ${reasons[0]}`),
    ...(more > 0 ? [`  and ${more} more: /v1/documents?reading=doubtful`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
