/** Where a box of lines stands: ems from the left, and rows' heights down from the top. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The numbers of areas in the order in which pdfminer prints what stands in them (`LTLayoutContainer.group_textboxes`
 * and `LTTextGroupLRTB.analyze` of its `layout.py`): the two things that waste the least room between them become a
 * group, those with something else between them last; of the two in a group the one further up and to the left is
 * printed first.
 */
export function printedOrder(areas: readonly Area[]): readonly number[] {
  let groups: Group[] = areas.map((area, index) => ({ area, order: [index] }));
  const pairs: Pair[] = [];
  for (const [index, one] of groups.entries())
    for (const other of groups.slice(index + 1)) pairs.push(pairOf(one, other));
  while (groups.length > 1) {
    const nearest = takeNearest(pairs, groups);
    if (nearest === null) break;
    const { one, other } = nearest;
    const joined = join(one, other);
    groups = groups.filter(group => group !== one && group !== other);
    for (let at = pairs.length - 1; at >= 0; at--) {
      const pair = pairs[at];
      if (pair !== undefined && touches(pair, one, other)) {
        pairs[at] = pairs[pairs.length - 1] ?? pair;
        pairs.pop();
      }
    }
    for (const group of groups) pairs.push(pairOf(joined, group));
    groups.push(joined);
  }
  return groups.flatMap(({ order }) => order);
}

interface Group {
  readonly area: Area;
  readonly order: readonly number[];
}

interface Pair {
  readonly one: Group;
  readonly other: Group;
  readonly around: Area;
  /** The room between the two. */
  readonly waste: number;
  /** Whether something else was seen between them. */
  parted: boolean;
}

const touches = (pair: Pair, one: Group, other: Group): boolean =>
  pair.one === one || pair.other === one || pair.one === other || pair.other === other;

const sizeOf = ({ left, right, top, bottom }: Area): number => (right - left) * (bottom - top);

const around = (one: Area, other: Area): Area => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
});

function pairOf(one: Group, other: Group): Pair {
  const both = around(one.area, other.area);
  return {
    one,
    other,
    around: both,
    waste: sizeOf(both) - sizeOf(one.area) - sizeOf(other.area),
    parted: false,
  };
}

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The pair that becomes the next group; what lies between two is looked at when their turn comes. */
function takeNearest(pairs: readonly Pair[], groups: readonly Group[]): Pair | null {
  for (;;) {
    let nearest: Pair | null = null;
    for (const pair of pairs) {
      if (nearest === null || comesBefore(pair, nearest)) nearest = pair;
    }
    if (nearest === null || nearest.parted) return nearest;
    const { one, other, around } = nearest;
    if (!groups.some(group => group !== one && group !== other && overlaps(group.area, around)))
      return nearest;
    nearest.parted = true;
  }
}

const comesBefore = (one: Pair, other: Pair): boolean =>
  one.parted === other.parted ? one.waste < other.waste : other.parted;

const FLOW = 0.5;

const keyOf = ({ left, top, bottom }: Area): number => (1 - FLOW) * left + (1 + FLOW) * (top + bottom);

function join(one: Group, other: Group): Group {
  const [first, second] = keyOf(one.area) <= keyOf(other.area) ? [one, other] : [other, one];
  return { area: around(one.area, other.area), order: [...first.order, ...second.order] };
}
