import type { CitationFinder, CitationMatch } from '../finder.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';

/**
 * "Ibid." and "Ibid., annex II" at the beginning of a note: the last citation of the preceding note, with the
 * same pinpoint or with one of its own.
 */
export const findIbidem =
  (lastInPreviousNote: CitationMatch | null): CitationFinder =>
  text => {
    const printed = /^(?:See )?[Ii]bid\./.exec(text)?.[0];
    if (!printed || !lastInPreviousNote) return [];
    const { kind, symbol, instrument = null } = lastInPreviousNote;
    const pinpoint = pinpointAfter(text, printed.length, 'document');
    return [
      {
        start: printed.length - 'ibid.'.length,
        end: pinpoint?.end ?? printed.length,
        kind,
        symbol,
        pinpoint: pinpoint?.text ?? lastInPreviousNote.pinpoint,
        citedDate: null,
        instrument,
      },
    ];
  };
