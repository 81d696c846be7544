import { createHash } from 'node:crypto';
import { stableWords } from '../../wording/titles.ts';
import { wordKeys } from '../../wording/words.ts';
import type { TitledResolution } from './find-series.ts';

/** In characters. */
const MAX_LENGTH = 120;

/**
 * The id of a series, made from the body and the title of its first member, so that later members do not
 * change it: `general-assembly.protection-of-migrants`. One that would be too long is cut, and ends with the
 * first eight digits of its SHA-256.
 */
export function seriesId({ body, title }: Pick<TitledResolution, 'body' | 'title'>): string {
  const id = `${wordKeys(body).join('-')}.${stableWords(title).join('-')}`;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return id.length <= MAX_LENGTH ? id : `${id.slice(0, MAX_LENGTH).replace(/-[^-]*$/, '')}-${digest}`;
}
