import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';

/** Notices with their places in the text that was sent. */
export const placed = ({ placesOf }: NoticeContext, notices: readonly PlacedNotice[]): Notice[] =>
  notices.map(({ at, ...notice }) => ({ ...notice, ranges: placesOf(notice.unit, at) }));
