import type { WordComment } from '../word-text.ts';
import type { Naming } from './naming.ts';
import { escaped } from './xml-text.ts';

export interface NumberedComment {
  readonly id: number;
  readonly comment: WordComment;
}

/**
 * Comments as they stand in a part of comments.
 *
 * @param date ISO 8601
 */
export const commentElements = (
  comments: readonly NumberedComment[],
  date: string,
  { prefix: w, declared }: Naming,
): string =>
  comments
    .map(({ id, comment: { author, paragraphs } }) => {
      const said = paragraphs.map((text, index) => {
        const mark = index === 0 ? `<${w}:r><${w}:annotationRef/></${w}:r>` : '';
        return `<${w}:p>${mark}<${w}:r><${w}:t xml:space="preserve">${escaped(text)}</${w}:t></${w}:r></${w}:p>`;
      });
      return `<${w}:comment${declared} ${w}:id="${id}" ${w}:author="${escaped(author)}" ${w}:date="${date}T00:00:00Z" ${w}:initials="${escaped(author.slice(0, 1))}">${said.join('')}</${w}:comment>`;
    })
    .join('');

/** A part that has no comments yet. */
export const emptyComments = (uri: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${uri}"/>`;
