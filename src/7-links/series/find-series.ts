import { compareText } from '../../references/natural-order.ts';
import { regularSessionNumber, regularSessionPeriod } from '../../references/regular-session.ts';
import { areSimilarTitles, namesSubject, stableWords } from '../../wording/titles.ts';

/** What is looked at of a resolution. */
export interface Titled {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly session: string | null;
  readonly date: string | null;
}

/** That one resolution cites another. */
export interface Citing {
  readonly from: string;
  readonly to: string;
}

export interface Member {
  readonly resolution: Titled;
  /** What ties it to those before it; null for the first. */
  readonly joinedBy: 'same-title' | 'near-title' | null;
}

/**
 * Resolutions of one body that continue each other, each series in the order of time: those that have the same title
 * but for what counts sessions and years, whether or not they cite each other, for many recall "all its previous
 * resolutions" without naming them; and those of another session that have a near title and cite one of the others.
 *
 * @param resolutions in the order of the data set
 */
export function findSeries(resolutions: readonly Titled[], citations: readonly Citing[]): Member[][] {
  const inTime = resolutions
    .filter(({ title }) => namesSubject(title))
    .map((resolution, place) => ({ resolution, place, time: timeOf(resolution) }))
    .sort((a, b) => compareText(a.time, b.time) || a.place - b.place)
    .map(({ resolution }) => resolution);
  const groupOf = titleGroups(inTime, citations);
  return [...Map.groupBy(inTime, groupOf).values()].filter(group => group.length > 1).map(membersOf);
}

const titleKey = ({ body, title }: Titled): string => `${body}: ${stableWords(title).join(' ')}`;

/** Gives each resolution the key of its group, which is that of its title or of a near one. */
function titleGroups(resolutions: readonly Titled[], citations: readonly Citing[]): (of: Titled) => string {
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

function membersOf(group: readonly Titled[]): Member[] {
  const seen = new Set<string>();
  return group.map((resolution, index) => {
    const key = titleKey(resolution);
    const joinedBy = index === 0 ? null : seen.has(key) ? 'same-title' : 'near-title';
    seen.add(key);
    return { resolution, joinedBy };
  });
}

/** The day of a resolution, or else the first on which one of its session can be adopted. */
const timeOf = ({ date, session }: Titled): string =>
  date ?? regularSessionPeriod(regularSessionNumber(session) ?? 0)?.from ?? '';
