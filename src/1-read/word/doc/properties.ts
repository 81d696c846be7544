import type { RunProperties } from '../properties/run-properties.ts';
import type { NumberingReference } from '../properties/styles.ts';

/** One property of a list (a "sprm", [MS-DOC] 2.2.5), with its operand. */
export interface Property {
  readonly code: number;
  readonly operand: DataView;
}

/** Properties that are read, by their codes ([MS-DOC] 2.6). */
export const CODE = {
  deleted: 0x0800,
  inserted: 0x0801,
  insertedBy: 0x4804,
  insertedOn: 0x6805,
  deletedBy: 0x4863,
  deletedOn: 0x6864,
  bold: 0x0835,
  italic: 0x0836,
  hidden: 0x083c,
  vertical: 0x2a48,
  size: 0x4a43,
  rise: 0x4845,
  style: 0x4a30,
  symbol: 0x6a09,
  inTable: 0x2416,
  endsRow: 0x2417,
  alignment: 0x2461,
  oldAlignment: 0x2403,
  outline: 0x2640,
  level: 0x260a,
  list: 0x460b,
  repeatedRow: 0x3404,
  elsewhere: 0x6646,
  elsewhereToo: 0x6645,
} as const;

/** The length of an operand by the upper three bits of the code; that of 6 stands before the operand. */
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const TABLE_DEFINITION = 0xd608;

/** Reads a list of properties; one that is cut short ends it. */
export function propertiesIn(view: DataView, start: number, length: number): Property[] {
  const properties: Property[] = [];
  const end = Math.min(start + length, view.byteLength);
  let at = start;
  while (at + 3 <= end) {
    const code = view.getUint16(at, true);
    at += 2;
    const kind = code >> 13;
    let size: number = OPERAND_LENGTHS[kind] ?? 1;
    if (code === TABLE_DEFINITION) size = at + 2 <= end ? view.getUint16(at, true) + 1 : end;
    else if (kind === 6) size = view.getUint8(at++);
    if (at + size > end) break;
    properties.push({ code, operand: new DataView(view.buffer, view.byteOffset + at, size) });
    at += size;
  }
  return properties;
}

/** The operand of the last property of that code, as a whole number; undefined where there is none. */
export function operandOf(properties: readonly Property[], code: number): number | undefined {
  const operand = properties.findLast(property => property.code === code)?.operand;
  if (operand === undefined) return undefined;
  if (operand.byteLength === 1) return operand.getUint8(0);
  return operand.byteLength === 2 ? operand.getInt16(0, true) : operand.getUint32(0, true);
}

/** A property that is on, off, as in the style (128), or the opposite of it (129). */
function toggled(properties: readonly Property[], code: number): boolean | undefined {
  const value = operandOf(properties, code);
  return value === undefined || value === 128 ? undefined : value === 1 || value === 129;
}

const VERTICAL = ['baseline', 'superscript', 'subscript'] as const;

/** What a list of properties says about runs, in the terms of later Word files. */
export const runPropertiesIn = (properties: readonly Property[]): RunProperties => ({
  bold: toggled(properties, CODE.bold),
  italic: toggled(properties, CODE.italic),
  hidden: toggled(properties, CODE.hidden),
  vertical: VERTICAL[operandOf(properties, CODE.vertical) ?? -1],
  rise: halved(operandOf(properties, CODE.rise)),
  size: halved(operandOf(properties, CODE.size)),
});

const halved = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : value / 2;

/** List 0 is none. */
export function numberingIn(properties: readonly Property[]): NumberingReference {
  const list = operandOf(properties, CODE.list);
  return { list: list === undefined ? null : String(list), level: operandOf(properties, CODE.level) ?? null };
}

/** "center" for 1; null for any other alignment. */
export function alignmentIn(properties: readonly Property[]): string | null {
  const value = operandOf(properties, CODE.alignment) ?? operandOf(properties, CODE.oldAlignment);
  return value === 1 ? 'center' : null;
}
