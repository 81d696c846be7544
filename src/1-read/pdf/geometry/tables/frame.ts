import type { RulingLine } from '../../content/ruling-line.ts';

/** A horizontal line as it is seen, however many parts it is drawn in. */
export interface Rule extends Edges {
  readonly y: number;
  /** Where parts of it meet: a line above or below a row is drawn cell by cell. */
  readonly joints: readonly number[];
}

/** In points, by how much text may stand out from a table. */
const EDGE = 4;
/** Places within so many points are the same. */
const SAME_PLACE = 4;
const SAME_HEIGHT = 1.5;

/** The lines of a page from top to bottom; what touches at one height is one line. */
export function rulesOf(rulings: readonly RulingLine[]): readonly Rule[] {
  const rules: OpenRule[] = [];
  for (const level of levels(rulings)) {
    let rule: OpenRule | null = null;
    for (const { left, right, y } of level) {
      if (rule === null || left > rule.right + SAME_PLACE) {
        rule = { y, left, right, joints: [] };
        rules.push(rule);
        continue;
      }
      if (left >= rule.right - SAME_PLACE && left > (rule.joints.at(-1) ?? rule.left) + SAME_PLACE)
        rule.joints.push(left);
      rule.right = Math.max(rule.right, right);
    }
  }
  return rules.map(rule => ({
    ...rule,
    joints: rule.joints.filter(joint => joint < rule.right - SAME_PLACE),
  }));
}

interface OpenRule {
  readonly y: number;
  readonly left: number;
  right: number;
  readonly joints: number[];
}

/** Parts at one height, from left to right. */
function levels(rulings: readonly RulingLine[]): readonly (readonly RulingLine[])[] {
  const levels: RulingLine[][] = [];
  for (const ruling of rulings.toSorted((one, other) => one.y - other.y)) {
    const first = levels.at(-1)?.[0];
    if (first !== undefined && ruling.y - first.y <= SAME_HEIGHT) levels.at(-1)?.push(ruling);
    else levels.push([ruling]);
  }
  return levels.map(level => level.sort((one, other) => one.left - other.left));
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The edges of a table, and the places where its columns meet. */
export interface Frame extends Edges {
  readonly joints: readonly number[];
}

/** Whether text, or a line, stands between the edges of a table. */
export const isInside = (part: Edges, { left, right }: Edges): boolean =>
  part.left >= left - EDGE && part.right <= right + EDGE;

/** Whether two tables are set alike: one may go on as the other. */
export const isSameFrame = (one: Frame, other: Frame): boolean =>
  hasSameEdges(one, other) &&
  one.joints.length === other.joints.length &&
  one.joints.every((joint, index) => isSamePlace(joint, other.joints[index] ?? 0));

export const hasSameEdges = (one: Edges, other: Edges): boolean =>
  isSamePlace(one.left, other.left) && isSamePlace(one.right, other.right);

/** All joints, from left to right; those at one place come once. */
export function allJoints(frames: readonly Pick<Frame, 'joints'>[]): readonly number[] {
  const joints = frames.flatMap(frame => frame.joints).sort((one, other) => one - other);
  return joints.filter((joint, index) => index === 0 || !isSamePlace(joint, joints[index - 1] ?? 0));
}

const isSamePlace = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_PLACE;
