import { createHash } from 'node:crypto';
import { stableWords } from '../../wording/titles.ts';
import { wordKeys } from '../../wording/words.ts';
import type { Titled } from './find-series.ts';

const LONGEST = 120;

/**
 * The id of a series, by the body and the title of its first member: `general-assembly.protection-of-migrants`. So it
 * stays the same when later resolutions come. One that would be too long is cut, and ends with what tells it from others.
 */
export function seriesId({ body, title }: Pick<Titled, 'body' | 'title'>): string {
  const id = `${wordKeys(body).join('-')}.${stableWords(title).join('-')}`;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return id.length <= LONGEST ? id : `${id.slice(0, LONGEST).replace(/-[^-]*$/, '')}-${mark}`;
}
