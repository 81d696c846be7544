import groups from './state-groups.json' with { type: 'json' };

/** A record of the authority file of groups of States: "Member States", "least developed countries". */
export interface StateGroup {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
}

export const STATE_GROUPS: readonly StateGroup[] = groups;

const BY_ID = new Map(STATE_GROUPS.map(group => [group.id, group]));

/** The group with this id; null if there is none. */
export const stateGroup = (id: string): StateGroup | null => BY_ID.get(id) ?? null;
