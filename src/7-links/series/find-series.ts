import { compareText } from '../../references/natural-order.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../references/regular-session.ts';
import { contentWords, namesSubject } from '../../wording/titles.ts';
import { areParallel } from './parallel.ts';
import { type CompareTexts, type SeriesTie, tieBetween } from './tie.ts';

/** A resolution with the facts by which it joins a series. */
export interface TitledResolution {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly body: string;
  readonly bodyId?: string | null;
  readonly session: string | null;
  readonly date: string | null;
}

/** A citation of one resolution by another, by their ids. */
export interface ResolutionCitation {
  readonly from: string;
  readonly to: string;
}

export interface Member {
  readonly resolution: TitledResolution;
  /** What ties it to the earlier members; null for the first. */
  readonly joinedBy: SeriesTie | null;
}

/**
 * The series of resolutions: two or more of one body that continue each other, in the order of time. They are
 * resolutions whose titles differ only in sessions, years and function words, whether or not they cite each
 * other (many recall "all its previous resolutions" without naming them), and those of other sessions that
 * have a similar title, or one with a part in common, cite one of these, and carry on its wording.
 *
 * @param resolutions in the order of the data set
 */
export function findSeries(
  resolutions: readonly TitledResolution[],
  citations: readonly ResolutionCitation[],
  compareTexts: CompareTexts,
): Member[][] {
  const inTime = resolutions
    .filter(({ title }) => namesSubject(title))
    .map((resolution, place) => ({ resolution, place, time: timeOf(resolution) }))
    .sort((a, b) => compareText(a.time, b.time) || a.place - b.place)
    .map(({ resolution }) => resolution);
  const groups = new TitleGroups(inTime);
  for (const { citing, cited } of citationsAmong(inTime, citations)) {
    if (groups.areOne(citing, cited)) continue;
    const tie = tieBetween(citing, cited, compareTexts);
    if (tie && (tie.isBeyondDoubt || !groups.areParallel(citing, cited)))
      groups.join(citing, cited, tie.kind);
  }
  return groups.members().filter(group => group.length > 1);
}

/** The citations of a resolution of the same body and another session. */
function citationsAmong(resolutions: readonly TitledResolution[], citations: readonly ResolutionCitation[]) {
  const byId = new Map(resolutions.map(resolution => [resolution.id, resolution]));
  return citations.flatMap(({ from, to }) => {
    const [citing, cited] = [byId.get(from), byId.get(to)];
    const mayJoin = citing && cited && citing.body === cited.body && citing.session !== cited.session;
    return mayJoin ? { citing, cited } : [];
  });
}

/** Groups of resolutions: at first those with the same title, then joined one by one. */
class TitleGroups {
  readonly #inTime: readonly TitledResolution[];
  readonly #places: ReadonlyMap<TitledResolution, number>;
  /** By title, the places of the resolutions of its group in the order of time. */
  readonly #groups: Map<string, number[]>;
  /** By title, the title whose group it was joined to. */
  readonly #joinedTo = new Map<string, string>();
  readonly #ties = new Map<string, SeriesTie>();

  constructor(inTime: readonly TitledResolution[]) {
    this.#inTime = inTime;
    this.#places = new Map(inTime.map((resolution, place) => [resolution, place]));
    this.#groups = Map.groupBy(inTime.keys(), place => titleKey(inTime[place]));
  }

  areOne(a: TitledResolution, b: TitledResolution): boolean {
    return this.#keyOf(a) === this.#keyOf(b);
  }

  areParallel(a: TitledResolution, b: TitledResolution): boolean {
    return areParallel(this.#placesWith(a), this.#placesWith(b));
  }

  join(citing: TitledResolution, cited: TitledResolution, tie: SeriesTie): void {
    const [from, to] = [this.#keyOf(citing), this.#keyOf(cited)];
    const places = [...this.#placesWith(cited), ...this.#placesWith(citing)].sort((a, b) => a - b);
    this.#groups.set(to, places);
    this.#groups.delete(from);
    this.#joinedTo.set(from, to);
    for (const title of [citing, cited].map(titleKey)) if (!this.#ties.has(title)) this.#ties.set(title, tie);
  }

  members(): Member[][] {
    return [...this.#groups.values()]
      .sort(([a = 0], [b = 0]) => a - b)
      .map(places => this.#membersOf(places.flatMap(place => this.#inTime[place] ?? [])));
  }

  #membersOf(group: readonly TitledResolution[]): Member[] {
    const seen = new Set<string>();
    return group.map((resolution, index) => {
      const title = titleKey(resolution);
      const tie = seen.has(title) ? 'same-title' : (this.#ties.get(title) ?? 'near-title');
      seen.add(title);
      return { resolution, joinedBy: index === 0 ? null : tie };
    });
  }

  #keyOf(resolution: TitledResolution): string {
    let group = titleKey(resolution);
    for (let next = this.#joinedTo.get(group); next !== undefined; next = this.#joinedTo.get(group))
      group = next;
    return group;
  }

  #placesWith(resolution: TitledResolution): readonly number[] {
    return this.#groups.get(this.#keyOf(resolution)) ?? [this.#places.get(resolution) ?? 0];
  }
}

const titleKey = (resolution: TitledResolution | undefined): string =>
  `${resolution?.body}: ${contentWords(resolution?.title ?? '').join(' ')}`;

/** The date of a resolution, or else the first day of its session. */
const timeOf = ({ date, session }: TitledResolution): string =>
  date ?? regularSessionPeriod(regularSessionNumber(session) ?? 0)?.from ?? '';
