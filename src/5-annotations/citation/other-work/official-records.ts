import { readSymbol } from '../../../references/symbol.ts';
import { SYMBOL_PATTERN } from '../../../references/symbol-pattern.ts';
import type { CitationFinder } from '../finder.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';

/**
 * "Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48), annex
 * IV", and "Ibid., Seventy-third Session, Supplement No. 53A (A/73/53/Add.1)", which repeats all but
 * the organ. Each is one citation, of the first symbol in the brackets; further symbols there are those
 * of addenda and corrigenda.
 */
export const findOfficialRecords: CitationFinder = text =>
  [...text.matchAll(RECORDS)].flatMap(({ 0: printed, index }) => {
    const [symbol] = (printed.match(SYMBOL) ?? []).flatMap(one => readSymbol(one) ?? []);
    if (!symbol && !printed.startsWith('Official')) return [];
    const end = index + printed.length;
    const pinpoint = pinpointAfter(text, end, 'document');
    return {
      start: index,
      end: pinpoint?.end ?? end,
      kind: 'official-records' as const,
      symbol: symbol ?? null,
      pinpoint: pinpoint?.text ?? null,
      citedDate: null,
    };
  });

const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');

/** "No. 48", "Nos. 53A", "for July, August and September 2002". */
const SUPPLEMENT_NUMBER = String.raw`Nos?\.\s?\d{1,3}[A-Z]?|for\s[A-Z][a-z]+(?:,?\s(?:and\s)?[A-Z][a-z]+){0,3}\s\d{4}`;
const ADDITION = '(?:corrigend[ua]m?|addend[ua]m?)';
/** "Supplement No. 2, vol. II, and corrigendum", "Supplement No. 1 with addenda and corrigenda". */
const SUPPLEMENT = String.raw`Supplements?\s(?:${SUPPLEMENT_NUMBER})(?:,\svols?\.\s[IVX]+)?(?:,?\s(?:and|with)\s${ADDITION}(?:\sand\s${ADDITION})?)?`;
/** " (A/59/48)", " (E/2000/22 and E/2000/22/Corr.1)", " (A/80/6 (Sect. 29D) and Add.1)". */
const SYMBOLS = String.raw`(?:\s\([^()]{0,160}(?:\([^()]{0,30}\)[^()]{0,100})?\))?`;
/** ", document A/59/48". */
const DOCUMENT = String.raw`(?:,\sdocuments?\s[A-Z]+/[\w./]*\w)?`;
/** "Fifty-ninth Session", "Tenth Special Session", "Forty-first Year", "Twenty-fourth special session". */
const SESSION = String.raw`[A-Z][a-z-]+(?:\s[a-z]+)?(?:\s[A-Z][a-z]+){0,2}\s(?:[Ss]ession|Year)`;
/** A full stop that ends no sentence: "Annex No. 11", "A/5700/Add.1". */
const INNER_STOP = String.raw`(?<=\b(?:Nos?|[Vv]ols?|[Pp]ts?|[Ss]uppl|St))\.(?=\s)|\.(?=\d)`;
/** ", para. 5", ", chap. II": a pinpoint. */
const PINPOINT_BEGINS = String.raw`,\s(?:para|chap|sect|pp?|art)s?\.`;
const RECORDS = new RegExp(
  [
    // "Official Records of the General Assembly, Fifty-ninth Session, Supplement No. 48 (A/59/48)"
    String.raw`\bOfficial\sRecords\sof\s[^;()]{1,140}?,\s${SUPPLEMENT}${SYMBOLS}${DOCUMENT}`,
    // "Official Records of the Security Council, Fifty-ninth Year (S/2004/1)", "Official Records of the
    // General Assembly, Nineteenth Session, Annexes, Annex No. 11, document A/5700"
    String.raw`\bOfficial\sRecords\sof\s(?:(?!${PINPOINT_BEGINS})[^;.()]|${INNER_STOP}){1,160}(?<!\s)${SYMBOLS}`,
    // "Ibid., Seventy-third Session, Supplement No. 53A", "ibid., 2004, Supplement No. 6"
    String.raw`\b[Ii]bid\.,\s(?:${SESSION},\s|\d{4},\s)?${SUPPLEMENT}${SYMBOLS}`,
  ].join('|'),
  'g',
);
