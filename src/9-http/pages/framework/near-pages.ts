import type { NearId } from '../../../8-services/spelling/meant-id.ts';
import { pageOf } from './addresses.ts';
import type { NearPage } from './error-page.ts';
import { readable } from './words.ts';

/** The pages of what may have been meant. */
export const nearPages = (near: readonly NearId[]): NearPage[] =>
  near.flatMap(({ kind, id }) => {
    const address = pageOf(kind, id);
    return address === null ? [] : [{ address, name: readable(id) }];
  });
