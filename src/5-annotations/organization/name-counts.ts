import type { OrganizationId } from '../../model/id.ts';

/** Who is called by which short name, and how often; null stands for all who have no record. */
export class NameCounts {
  readonly #byForm: Map<string, Map<OrganizationId | null, number>>;

  /** Begins with the counts of others. */
  constructor(...others: readonly NameCounts[]) {
    this.#byForm = new Map();
    for (const [form, bearers] of others.flatMap(other => [...other.#byForm]))
      for (const [bearer, count] of bearers) this.#add(form, bearer, count);
  }

  add(forms: readonly string[], bearer: OrganizationId | null): void {
    for (const form of forms) this.#add(form, bearer, 1);
  }

  has(form: string): boolean {
    return this.#byForm.has(form);
  }

  /** The one who is called so, if nobody else is. */
  only(form: string): OrganizationId | null {
    const [[bearer = null] = [], ...others] = this.#byForm.get(form) ?? [];
    return others.length === 0 ? bearer : null;
  }

  /** The only one who is called so, or the one who is called so `times` as often as all others together. */
  usual(form: string, times = 2): OrganizationId | null {
    const bearers = [...(this.#byForm.get(form) ?? [])].sort(([, a], [, b]) => b - a);
    const [[bearer = null, count = 0] = [], ...others] = bearers;
    return count >= times * others.reduce((sum, [, each]) => sum + each, 0) ? bearer : null;
  }

  #add(form: string, bearer: OrganizationId | null, count: number): void {
    const bearers = this.#byForm.get(form) ?? new Map<OrganizationId | null, number>();
    this.#byForm.set(form, bearers);
    bearers.set(bearer, (bearers.get(bearer) ?? 0) + count);
  }
}
