import type { Alternative, Slot } from '../../../../wording/slots/slots.ts';
import type { NearText } from './near-texts.ts';
import { isYear, NUMBER } from './slot-words.ts';

/** Of all documents that have anything in a slot, so large a share must have the same words. */
const MIN_SHARE = 0.75;
/**
 * For numbers, those texts count that have at least this share of the same words around the slot of the one
 * that has most.
 */
const MIN_NEARNESS = 0.5;

/** What nearly all documents have in a slot. */
export interface Said {
  /** As printed. */
  readonly words: string;
  readonly keys: readonly string[];
  readonly documents: readonly string[];
  /** The dates of these documents, ISO 8601. */
  readonly dates: readonly string[];
  /** The years of these dates. */
  readonly years: readonly number[];
  /** The most words around the slot that are the same in one of them. */
  readonly surroundings: number;
}

/** What nearly all documents have in a slot; null if they differ. */
export function agreedOn(slot: Slot<NearText>, own: string): Said | null {
  const alternatives = isYear(own) ? yearsAmong(slot) : slot.alternatives;
  const best = Math.max(...[...alternatives.values()].flat().map(({ surroundings }) => surroundings));
  const isNumber = [...alternatives].some(
    ([key, places]) =>
      key.split(' ').every(word => NUMBER.test(word)) &&
      places.some(({ surroundings }) => surroundings === best),
  );
  const said = [...alternatives].map(([key, places]) => {
    const near = places.filter(({ surroundings }) => !isNumber || surroundings >= MIN_NEARNESS * best);
    return { ...sayingOf(key, places), weight: documentsOf(near).length };
  });
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const [most] = said.toSorted((a, b) => b.weight - a.weight);
  return most && most.weight > 0 && most.weight >= MIN_SHARE * total ? most : null;
}

/** "8 [June 1977]" is no other year for "1977"; all alternatives where there is no year among them. */
function yearsAmong({ alternatives }: Slot<NearText>): Slot<NearText>['alternatives'] {
  const years = new Map([...alternatives].filter(([key]) => isYear(key)));
  return years.size > 0 ? years : alternatives;
}

function sayingOf(key: string, places: readonly Alternative<NearText>[]): Said {
  const dates = places.flatMap(({ text }) => text.uses.flatMap(({ date }) => date ?? []));
  return {
    words: printed(places[0]),
    keys: key.split(' '),
    documents: documentsOf(places),
    dates,
    years: dates.map(date => Number(date.slice(0, 4))),
    surroundings: Math.max(0, ...places.map(({ surroundings }) => surroundings)),
  };
}

const documentsOf = (places: readonly Alternative<NearText>[]): string[] => [
  ...new Set(places.flatMap(({ text }) => text.uses.map(({ documentId }) => documentId))),
];

function printed(place: Alternative<NearText> | undefined): string {
  if (!place) return '';
  const { text, words } = place.text;
  return text.slice(words[place.first]?.start, words[place.end - 1]?.end);
}
