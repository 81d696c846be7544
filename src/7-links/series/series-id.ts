import { namedId } from '../../references/named-id.ts';
import { stableWords } from '../../wording/titles.ts';
import { wordKeys } from '../../wording/words.ts';
import type { TitledResolution } from './find-series.ts';

/**
 * The id of a series, made from the body and the title of its first member, so that later members do not
 * change it: `general-assembly.protection-of-migrants`.
 */
export const seriesId = ({ body, title }: Pick<TitledResolution, 'body' | 'title'>): string =>
  namedId(`${wordKeys(body).join('-')}.${stableWords(title).join('-')}`);
