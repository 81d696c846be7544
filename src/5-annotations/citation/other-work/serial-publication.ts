import type { CitationFinder } from '../finder.ts';
import { issuerAfter } from '../parts/issuer.ts';
import { endOfMatchAt } from '../parts/match-at.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';
import { subtitleEnd } from '../parts/subtitle.ts';

/**
 * Publications that appear in editions, by name and edition: "World Drug Report 2023", "first World Ocean
 * Assessment", "Sixth Assessment Report of the Intergovernmental Panel on Climate Change". Without an edition
 * such words may name the series, or the work on it, and cite nothing.
 */
export const findSerialPublications: CitationFinder = text =>
  [...text.matchAll(PUBLICATION)].flatMap(({ 0: printed, index, groups }) => {
    const { before, after } = groups ?? {};
    if (before === undefined && after === undefined) return [];
    const titleEnd = subtitleEnd(text, index + printed.length);
    const end = endOfMatchAt(IMPRINT, text, issuerAfter(text, titleEnd)?.end ?? titleEnd);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: index,
      end: pinpoint?.end ?? end,
      kind: 'publication',
      symbol: null,
      pinpoint: pinpoint?.text ?? null,
      citedDate: null,
    };
  });

const IMPRINT = / \(United Nations publication, (?:19|20)\d\d\)/y;
const YEAR = String.raw`(?:19|20)\d\d`;
const ORDINAL =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)';
/** Words that describe reports which are no publications: "the Annual Report 2003". */
const PLAIN_REPORT = '(?!Annual |Final |Financial |Initial |Interim |National |Periodic |Progress |Report )';
const CAPITALIZED = String.raw`\p{Lu}[\p{L}-]{0,200}`;
/** "World Drug ", "Economic Development in Africa ". */
const WORDS = `(?:${PLAIN_REPORT}${CAPITALIZED} (?:(?:and|for|in|of|on) )?){1,8}`;
const NOUN = '(?:Assessment(?: Report)?|Outlook|Report|Yearbook)';
/** " on Disaster Risk Reduction". */
const TOPIC = `(?: on ${CAPITALIZED}(?: (?:and )?${CAPITALIZED})*)?`;
const PUBLICATION = new RegExp(
  String.raw`(?<![\p{L}\d/-]|: )(?:(?<before>${ORDINAL}|${YEAR}) )?${WORDS}${NOUN}(?! \p{Lu})${TOPIC}(?: (?<after>${YEAR}))?(?![\p{L}\d/-])`,
  'gu',
);
