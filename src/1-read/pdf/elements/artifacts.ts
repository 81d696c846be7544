import type { ElementRole } from '../../evidence.ts';
import type { PrintedLine } from '../lines/printed-line.ts';
import type { PrintedElement } from './printed-element.ts';

/**
 * What is printed around the text of a page, an element a line. At the head of the first page stands the masthead
 * of the document, which says what the document is.
 *
 * @param lines the lines that are no part of the text
 * @param body the lines of the text
 */
export function aroundText(
  lines: readonly PrintedLine[],
  body: readonly PrintedLine[],
): { readonly head: readonly PrintedElement[]; readonly foot: readonly PrintedElement[] } {
  const top = Math.min(...body.map(({ baseline }) => baseline));
  const isHead = ({ baseline }: PrintedLine): boolean => baseline <= top;
  return {
    head: lines.filter(isHead).map(line => alone(line, line.page === 1 ? 'masthead' : 'artifact')),
    foot: lines.filter(line => !isHead(line)).map(line => alone(line, 'artifact')),
  };
}

const alone = (line: PrintedLine, role: ElementRole): PrintedElement => ({ role, cell: null, lines: [line] });
