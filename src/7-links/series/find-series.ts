import { compareText } from '../../references/natural-order.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../references/regular-session.ts';
import { areSimilarTitles, namesSubject, stableWords } from '../../wording/titles.ts';

/** A resolution with the facts by which it joins a series. */
export interface TitledResolution {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly body: string;
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
  readonly joinedBy: 'same-title' | 'near-title' | null;
}

/**
 * The series of resolutions: two or more of one body that continue each other, in the order of time. They are
 * resolutions whose titles differ only in sessions and years, whether or not they cite each other (many
 * recall "all its previous resolutions" without naming them), and resolutions of other sessions that have a
 * similar title and cite one of these.
 *
 * @param resolutions in the order of the data set
 */
export function findSeries(
  resolutions: readonly TitledResolution[],
  citations: readonly ResolutionCitation[],
): Member[][] {
  const inTime = resolutions
    .filter(({ title }) => namesSubject(title))
    .map((resolution, place) => ({ resolution, place, time: timeOf(resolution) }))
    .sort((a, b) => compareText(a.time, b.time) || a.place - b.place)
    .map(({ resolution }) => resolution);
  const groupOf = titleGroups(inTime, citations);
  return [...Map.groupBy(inTime, groupOf).values()].filter(group => group.length > 1).map(membersOf);
}

const titleKey = ({ body, title }: TitledResolution): string => `${body}: ${stableWords(title).join(' ')}`;

/**
 * Makes a function that gives each resolution the key of its group: the key of its
 * title, or of a similar one.
 */
function titleGroups(
  resolutions: readonly TitledResolution[],
  citations: readonly ResolutionCitation[],
): (resolution: TitledResolution) => string {
  const byId = new Map(resolutions.map(resolution => [resolution.id, resolution]));
  const joinedTo = new Map<string, string>();
  const groupOf = (key: string): string => {
    let group = key;
    for (let next = joinedTo.get(group); next !== undefined; next = joinedTo.get(group)) group = next;
    return group;
  };
  for (const { from, to } of citations) {
    const [citing, cited] = [byId.get(from), byId.get(to)];
    if (!citing || !cited || citing.body !== cited.body || citing.session === cited.session) continue;
    const [group, other] = [groupOf(titleKey(citing)), groupOf(titleKey(cited))];
    if (group !== other && areSimilarTitles(citing.title, cited.title)) joinedTo.set(group, other);
  }
  return resolution => groupOf(titleKey(resolution));
}

function membersOf(group: readonly TitledResolution[]): Member[] {
  const seen = new Set<string>();
  return group.map((resolution, index) => {
    const key = titleKey(resolution);
    const joinedBy = index === 0 ? null : seen.has(key) ? 'same-title' : 'near-title';
    seen.add(key);
    return { resolution, joinedBy };
  });
}

/** The date of a resolution, or else the first day of its session. */
const timeOf = ({ date, session }: TitledResolution): string =>
  date ?? regularSessionPeriod(regularSessionNumber(session) ?? 0)?.from ?? '';
