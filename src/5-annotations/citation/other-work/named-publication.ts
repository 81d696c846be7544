import { type Finder, joinPinpoints } from '../found.ts';
import { issuerAfter } from '../instrument/issuer.ts';
import { subtitleEnd } from '../instrument/subtitle.ts';
import { matchAt, pinpointAfter } from '../pinpoint.ts';

/**
 * Publications that come out in editions, by their names with the edition: "World Drug Report 2023", "first World Ocean
 * Assessment", "Sixth Assessment Report of the Intergovernmental Panel on Climate Change". Without an edition such words may be the
 * name of the series or of the work on it, and cite nothing.
 */
export const findNamedPublications: Finder = text =>
  [...text.matchAll(NAMED)].flatMap(({ 0: printed, index, groups }) => {
    const { before, after } = groups ?? {};
    if (before === undefined && after === undefined) return [];
    const titled = subtitleEnd(text, index + printed.length);
    const issued = issuerAfter(text, titled)?.end ?? titled;
    const end = issued + (matchAt(IMPRINT, text, issued)?.[0].length ?? 0);
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: index,
      end: pinpoint?.at ?? end,
      kind: 'publication',
      symbol: null,
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
    };
  });

const IMPRINT = / \(United Nations publication, (?:19|20)\d\d\)/y;
const YEAR = String.raw`(?:19|20)\d\d`;
const ORDINAL =
  '(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)';
const WORD = String.raw`(?!Annual |Final |Financial |Initial |Interim |National |Periodic |Progress |Report )\p{Lu}[\p{L}-]*`;
const NOUN = '(?:Assessment(?: Report)?|Outlook|Report|Yearbook)';
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d/-]|: )(?:(?<before>${ORDINAL}|${YEAR}) )?(?:${WORD} (?:(?:and|for|in|of|on) )?){1,8}${NOUN}(?! \p{Lu})(?: on \p{Lu}[\p{L}-]*(?: (?:and )?\p{Lu}[\p{L}-]*)*)?(?: (?<after>${YEAR}))?(?![\p{L}\d/-])`,
  'gu',
);
