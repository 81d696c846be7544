import { readSymbol, SYMBOL_PATTERN } from '../../../references/symbol.ts';
import type { Finder } from '../found.ts';
import { joinPinpoints } from '../found.ts';
import { pinpointAfter } from '../pinpoint.ts';

/**
 * "Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex IV", and
 * "Ibid., Seventy-third Session, Supplement No. 53A (A/73/53/Add.1)", which names all but the organ again: one citation each,
 * with the first symbol in the brackets. What the brackets hold besides are its addenda and corrigenda.
 */
export const findOfficialRecords: Finder = text =>
  [...text.matchAll(RECORDS)].flatMap(({ 0: printed, index }) => {
    const [symbol] = (printed.match(SYMBOL) ?? []).flatMap(one => readSymbol(one) ?? []);
    if (!symbol && !printed.startsWith('Official')) return [];
    const pinpoint = pinpointAfter(text, index + printed.length, 'document');
    return {
      start: index,
      end: pinpoint?.at ?? index + printed.length,
      kind: 'official-records' as const,
      symbol: symbol ?? null,
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
    };
  });

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');
const SUPPLEMENT = String.raw`Supplements?\s(?:Nos?\.\s?\d{1,3}[A-Z]?|for\s[A-Z][a-z]+(?:,?\s(?:and\s)?[A-Z][a-z]+){0,3}\s\d{4})`;
const ADDITIONS = String.raw`(?:,\svols?\.\s[IVX]+)?(?:,?\s(?:and|with)\s(?:corrigend[ua]m?|addend[ua]m?)(?:\sand\s(?:corrigend[ua]m?|addend[ua]m?))?)?`;
const SYMBOLS = String.raw`(?:\s\([^()]{0,160}(?:\([^()]{0,30}\)[^()]{0,100})?\))?`;
const PLACE = String.raw`(?:,\sdocuments?\s[A-Z]+/[\w./]*\w)?`;
const RECORDS = new RegExp(
  [
    String.raw`\bOfficial\sRecords\sof\s[^;()]{1,140}?,\s${SUPPLEMENT}${ADDITIONS}${SYMBOLS}${PLACE}`,
    String.raw`\bOfficial\sRecords\sof\s[^;.()]{1,160}${SYMBOLS}`,
    String.raw`\b[Ii]bid\.,\s(?:[A-Z][a-z-]+(?:\s[a-z]+)?(?:\s[A-Z][a-z]+){0,2}\s(?:[Ss]ession|Year),\s|\d{4},\s)?${SUPPLEMENT}${ADDITIONS}${SYMBOLS}`,
  ].join('|'),
  'g',
);
