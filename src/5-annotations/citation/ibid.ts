import { type Cited, type Finder, joinPinpoints } from './found.ts';
import { pinpointAfter } from './pinpoint.ts';

/** "Ibid." and "Ibid., annex II" at the beginning of a note: what the note before it cited last, at another place or the same. */
export const findIbidem =
  (before: Cited | null): Finder =>
  text => {
    const printed = /^(?:See )?[Ii]bid\./.exec(text)?.[0];
    if (!printed || !before) return [];
    const pinpoint = pinpointAfter(text, printed.length, 'document');
    return [
      {
        start: printed.length - 'ibid.'.length,
        end: pinpoint?.at ?? printed.length,
        kind: before.kind,
        symbol: before.symbol,
        pinpoint: pinpoint ? joinPinpoints(pinpoint.text) : before.pinpoint,
        citedDate: null,
        instrument: before.instrument ?? null,
      },
    ];
  };
