import { hash } from 'node:crypto';
import type { Row, Rows } from '../../db/insert.ts';

type TextLayer = Pick<Row<'sources'>, 'charLength' | 'text' | 'pages'>;

/**
 * The SHA-256 of what is stored of a source. Its bytes are not part of it, since they make its id; neither are its
 * name and its media type, which may change without its being read again.
 */
export const digestOf = ({ charLength, text, pages }: TextLayer, content: Rows): string =>
  hash('sha256', JSON.stringify([charLength, text, pages, content]));
