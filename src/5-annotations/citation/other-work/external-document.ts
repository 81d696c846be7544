import type { CitationFinder } from '../finder.ts';
import { issuerBefore } from '../parts/issuer.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';

/**
 * Documents of other organizations, whose marks only the word "document" distinguishes from other text:
 * "document MSC 105/20", "document MEPC 62/24/Add.1, annex 19", "document IOC/A-32/Decisions". They have no
 * United Nations symbol. The organization belongs to the citation if it begins it: "World Trade Organization,
 * document WT/MIN(22)/31".
 */
export const findExternalDocuments: CitationFinder = text =>
  [...text.matchAll(DOCUMENT)].map(({ 0: printed, index, groups }) => {
    const { mark = printed } = groups ?? {};
    const end = index + printed.length;
    const issuer = issuerBefore(text, index);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: issuer?.start ?? end - mark.length,
      end: pinpoint?.end ?? end,
      kind: 'document' as const,
      symbol: null,
      pinpoint: pinpoint?.text ?? null,
      citedDate: null,
    };
  });

const MARK = [
  // "MSC 105/20", "MEPC 62/24/Add.1"
  String.raw`[A-Z]{1,6}\s\d{1,4}(?:\/[\w.]*\w)+`,
  // "WT/MIN(22)/31", "IOC/A-32/Decisions", "C/105/48"
  String.raw`[A-Z]{1,6}(?:\/[\w.()-]*[\w)]){1,4}`,
].join('|');
const DOCUMENT = new RegExp(String.raw`\bdocuments?\s(?<mark>${MARK})(?![\w/])`, 'g');
