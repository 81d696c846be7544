import { childOf, childrenOf, isOn, numberOf, stringOf, type XmlElement } from '../package/xml.ts';

/** A list of a file (`w:num`): its levels, and where it begins to count. */
export interface ListDefinition {
  readonly id: string;
  /** Lists of the same sequence go on counting where another left off. */
  readonly sequence: string;
  readonly levels: readonly Level[];
  /** The levels that this list starts anew, with their first number. */
  readonly startsAnew: ReadonlyMap<number, number>;
}

export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.", "(%2)", "%1.%2": the number of each level in its place. */
  readonly text: string;
  /** The level, counting from 1, after which this one starts anew; 0 for never; null for any that is higher. */
  readonly restart: number | null;
  /** All numbers of it in figures. */
  readonly inFigures: boolean;
  readonly blankBehind: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | null;
}

/** @param root `w:numbering` */
export function listDefinitions(root: XmlElement | undefined): Map<string, ListDefinition> {
  const sequences = new Map(
    childrenOf(root, 'w:abstractNum').map(element => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const byStyle = new Map(
    [...sequences.values()].map(element => [stringOf(element, 'w:styleLink'), element]),
  );
  const levels = new Map(
    [...sequences].map(([id, element]) => {
      const style = stringOf(element, 'w:numStyleLink');
      return [id, levelsOf((style === undefined ? undefined : byStyle.get(style)) ?? element)];
    }),
  );
  return new Map(
    childrenOf(root, 'w:num').map(element => {
      const id = element.attributes['w:numId'] ?? '';
      return [id, listOf(id, levels, element)];
    }),
  );
}

const MOST_LEVELS = 9;

function levelsOf(parent: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const element of childrenOf(parent, 'w:lvl')) {
    const index = Number(element.attributes['w:ilvl']);
    if (index >= 0 && index < MOST_LEVELS) levels[index] = levelOf(element);
  }
  return Array.from({ length: MOST_LEVELS }, (_, index) => levels[index] ?? UNSAID);
}

const levelOf = (element: XmlElement): Level => ({
  start: numberOf(element, 'w:start') ?? 0,
  format:
    stringOf(element, 'w:numFmt') ??
    stringOf(childOf(element, ...ALTERNATIVE_FORMAT), 'w:numFmt') ??
    'decimal',
  text: stringOf(element, 'w:lvlText') ?? '',
  restart: numberOf(element, 'w:lvlRestart') ?? null,
  inFigures: isOn(element, 'w:isLgl') ?? false,
  blankBehind: stringOf(element, 'w:suff') === 'space',
  style: stringOf(element, 'w:pStyle') ?? null,
});

/** Where Word keeps a format of later versions, and one that all can read. */
const ALTERNATIVE_FORMAT = ['mc:AlternateContent', 'mc:Fallback'] as const;

const UNSAID: Level = {
  start: 0,
  format: 'none',
  text: '',
  restart: null,
  inFigures: false,
  blankBehind: false,
  style: null,
};

function listOf(
  id: string,
  levels: ReadonlyMap<string, readonly Level[]>,
  element: XmlElement,
): ListDefinition {
  const sequence = stringOf(element, 'w:abstractNumId') ?? '';
  const own = [...(levels.get(sequence) ?? [])];
  const startsAnew = new Map<number, number>();
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const index = Number(override.attributes['w:ilvl']);
    if (!(index >= 0 && index < MOST_LEVELS)) continue;
    const level = childOf(override, 'w:lvl');
    if (level !== undefined) own[index] = levelOf(level);
    const start = numberOf(override, 'w:startOverride');
    if (start !== undefined) startsAnew.set(index, start);
  }
  return { id, sequence, levels: own, startsAnew };
}
