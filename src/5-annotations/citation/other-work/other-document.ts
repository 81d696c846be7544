import { type Finder, joinPinpoints } from '../found.ts';
import { issuerBefore } from '../instrument/issuer.ts';
import { pinpointAfter } from '../pinpoint.ts';

/**
 * Documents of other organizations, whose marks only the word before them tells from other text: "document MSC 105/20",
 * "document MEPC 62/24/Add.1, annex 19", "document IOC/A-32/Decisions". They have no United Nations symbol.
 * The organization belongs to the citation where it opens it: "World Trade Organization, document WT/MIN(22)/31".
 */
export const findOtherDocuments: Finder = text =>
  [...text.matchAll(MARKED)].map(({ 0: printed, index, groups }) => {
    const { mark = printed } = groups ?? {};
    const end = index + printed.length;
    const issuer = issuerBefore(text, index);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: issuer?.start ?? end - mark.length,
      end: pinpoint?.at ?? end,
      kind: 'document' as const,
      symbol: null,
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
    };
  });

const MARKED =
  /\bdocuments?\s(?<mark>[A-Z]{1,6}\s\d{1,4}(?:\/[\w.]*\w)+|[A-Z]{2,6}(?:\/[\w.()-]*[\w)]){1,4})(?![\w/])/g;
