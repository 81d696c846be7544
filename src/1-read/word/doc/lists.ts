import type { Level, ListDefinition } from '../numbering/definitions.ts';
import type { WordStreams } from './word-streams.ts';

const LISTS = 73;
const OVERRIDES = 74;
const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const OVERRIDE_LENGTH = 16;
const ALL_LEVELS = 9;

/** The formats of numbers by the codes of old files ([MS-OSHARED] 2.2.1.3). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

/** The lists of the file ([MS-DOC] 2.9.131 to 2.9.150), by the numbers that paragraphs name them with. */
export function docLists({ structure, table, main }: WordStreams): Map<string, ListDefinition> {
  const lists = structure(LISTS);
  const found = new Map<string, ListDefinition>();
  if (lists.byteLength < 2) return found;
  // The levels stand behind the structure that lists them.
  const at = main.getUint32(0x9a + 8 * LISTS, true) + main.getUint32(0x9a + 8 * LISTS + 4, true);
  const levels = levelsById(lists, table, at);
  const overrides = structure(OVERRIDES);
  const count =
    overrides.byteLength < 4
      ? 0
      : Math.min(overrides.getUint32(0, true), overrides.byteLength / OVERRIDE_LENGTH);
  const starts = startsOf(overrides, count);
  for (let index = 0; index < count; index++) {
    const place = 4 + OVERRIDE_LENGTH * index;
    if (place + OVERRIDE_LENGTH > overrides.byteLength) break;
    const sequence = String(overrides.getInt32(place, true));
    const id = String(index + 1);
    found.set(id, {
      id,
      sequence,
      levels: levels.get(sequence) ?? [],
      startsAnew: starts[index] ?? new Map(),
    });
  }
  return found;
}

function levelsById(lists: DataView, table: DataView, start: number): Map<string, Level[]> {
  const byId = new Map<string, Level[]>();
  const count = Math.min(lists.getUint16(0, true), Math.floor((lists.byteLength - 2) / LIST_LENGTH));
  let at = start;
  for (let index = 0; index < count; index++) {
    const place = 2 + LIST_LENGTH * index;
    const isSimple = (lists.getUint8(place + 26) & 1) === 1;
    const levels: Level[] = [];
    for (let level = 0; level < (isSimple ? 1 : ALL_LEVELS); level++) {
      const read = readLevel(table, at);
      if (read === null) return byId;
      levels.push(read.level);
      at = read.end;
    }
    byId.set(String(lists.getInt32(place, true)), levels);
  }
  return byId;
}

/** A level, and where it ends; null where the table ends before it. */
function readLevel(table: DataView, at: number): { level: Level; end: number } | null {
  if (at + LEVEL_LENGTH + 2 > table.byteLength) return null;
  const flags = table.getUint8(at + 5);
  const textAt = at + LEVEL_LENGTH + table.getUint8(at + 24) + table.getUint8(at + 25);
  if (textAt + 2 > table.byteLength) return null;
  const length = table.getUint16(textAt, true);
  const end = textAt + 2 + 2 * length;
  if (end > table.byteLength) return null;
  const characters = Array.from({ length }, (_, index) => table.getUint16(textAt + 2 + 2 * index, true));
  return {
    end,
    level: {
      start: table.getInt32(at, true),
      format: FORMATS[table.getUint8(at + 4)] ?? 'decimal',
      text: characters.map(code => (code < ALL_LEVELS ? `%${code + 1}` : String.fromCharCode(code))).join(''),
      restart: (flags & 8) === 0 ? null : table.getUint8(at + 26),
      inFigures: (flags & 4) !== 0,
      blankBehind: table.getUint8(at + 15) === 1,
      style: null,
    },
  };
}

/** The levels that each list starts anew; one that also brings a level of its own ends the reading. */
function startsOf(overrides: DataView, count: number): Map<number, number>[] {
  const starts: Map<number, number>[] = [];
  let at = 4 + OVERRIDE_LENGTH * count;
  for (let index = 0; index < count; index++) {
    const levels = new Map<number, number>();
    const changed = overrides.getUint8(4 + OVERRIDE_LENGTH * index + 12);
    at += 4;
    for (let level = 0; level < changed; level++) {
      if (at + 8 > overrides.byteLength) return starts;
      const bits = overrides.getUint32(at + 4, true);
      if ((bits & 0x10) !== 0) levels.set(bits & 0xf, overrides.getInt32(at, true));
      at += 8;
      if ((bits & 0x20) !== 0) {
        const own = readLevel(overrides, at);
        if (own === null) return starts;
        at = own.end;
      }
    }
    starts.push(levels);
  }
  return starts;
}
