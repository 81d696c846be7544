import { INSTRUMENTS, type Instrument } from '../../../references/instruments/instruments.ts';
import type { CitationFinder } from '../finder.ts';
import { pinpointAfter } from '../parts/pinpoint.ts';

/** ", ", " and ", "–" between numbers. */
const NUMBER_LINK = String.raw`(?:,|,?\sand|\s?[–-])\s?`;
/** "vol. 1249", "vols. 2225, 2237 and 2326", "vol. LXXXIX". */
const VOLUMES = String.raw`vols?\.\s?[\dCDILMVX]+(?:${NUMBER_LINK}[\dCDILMVX]+)*`;
/** "No. 20378", "Nos. 970–973", "No. I-20378". */
const TREATY_NUMBERS = String.raw`Nos?\.\s?[A-Z]?-?\d+(?:${NUMBER_LINK}\d+(?![\w/]))*`;
const SERIES = [
  // "United Nations, Treaty Series", "League of Nations Treaty Series", "Treaty Series"
  String.raw`(?:(?:United\sNations|League\sof\sNations),?\s)?Treaty\sSeries`,
  String.raw`\b[Ii]bid\.`,
].join('|');
const PLACE = new RegExp(String.raw`(?:${SERIES}),\s${VOLUMES},\s${TREATY_NUMBERS}(?:,\sp\.\s\d+)?`, 'g');

/**
 * Places in the Treaty Series: "United Nations, Treaty Series, vol. 1249, No. 20378". "Ibid., vol. 660, No.
 * 9464" can mean no other series, since only treaties are cited by volume and number.
 */
export const findTreatySeries: CitationFinder = text =>
  [...text.matchAll(PLACE)].map(({ 0: printed, index }) => {
    const end = index + printed.length;
    const pinpoint = pinpointAfter(text, end, 'act');
    return {
      start: index,
      end: pinpoint?.end ?? end,
      kind: 'treaty',
      symbol: null,
      pinpoint: pinpoint?.text ?? null,
      citedDate: null,
      instrument: treatyAt(printed)?.name ?? null,
    };
  });

const SINGLE_PLACE = /vol\.\s?(\d+),\sNo\.\s?(\d+)(?!\d|,\s\d|\s?[–-]|\sand)/;

/** The treaty at a single volume and number. */
function treatyAt(printed: string): Instrument | null {
  const [, volume, number] = SINGLE_PLACE.exec(printed) ?? [];
  return TREATIES_BY_PLACE.get(placeKey(Number(volume), Number(number))) ?? null;
}

const placeKey = (volume: number, number: number): string => `${volume} ${number}`;

const TREATIES_BY_PLACE: ReadonlyMap<string, Instrument> = new Map(
  INSTRUMENTS.flatMap(instrument =>
    instrument.treatySeries
      ? [[placeKey(instrument.treatySeries.volume, instrument.treatySeries.number), instrument] as const]
      : [],
  ),
);
