import type { Finder } from '../found.ts';
import { joinPinpoints } from '../found.ts';
import { pinpointAfter } from '../pinpoint.ts';
import { instrumentAt } from './instruments.ts';

const VOLUME = String.raw`vols?\.\s?[\dCDILMVX]+(?:(?:,|,?\sand|\s?[–-])\s?[\dCDILMVX]+)*,\sNos?\.\s?[A-Z]?-?\d+(?:(?:,|,?\sand|\s?[–-])\s?\d+(?![\w/]))*(?:,\sp\.\s\d+)?`;
const TREATY = new RegExp(
  String.raw`(?:(?:(?:United\sNations|League\sof\sNations),?\s)?Treaty\sSeries|\b[Ii]bid\.),\s${VOLUME}`,
  'g',
);

/**
 * Places in the Treaty Series: "United Nations, Treaty Series, vol. 1249, No. 20378". "Ibid., vol. 660, No. 9464" can mean
 * no other series, since only treaties are cited by volume and number.
 */
export const findTreaties: Finder = text =>
  [...text.matchAll(TREATY)].map(({ 0: printed, index }) => {
    const pinpoint = pinpointAfter(text, index + printed.length, 'act');
    return {
      start: index,
      end: pinpoint?.at ?? index + printed.length,
      kind: 'treaty',
      symbol: null,
      pinpoint: joinPinpoints(pinpoint?.text),
      citedDate: null,
      instrument: treatyAt(printed)?.name ?? null,
    };
  });

const ONE_PLACE = /vol\.\s?(\d+),\sNo\.\s?(\d+)(?!\d|,\s\d|\s?[–-]|\sand)/;

/** The treaty at a single volume and number. */
function treatyAt(printed: string) {
  const [, volume, number] = ONE_PLACE.exec(printed) ?? [];
  return volume && number ? instrumentAt(Number(volume), Number(number)) : null;
}
