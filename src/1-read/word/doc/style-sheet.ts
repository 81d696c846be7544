import { overlaid, type RunProperties } from '../properties/run-properties.ts';
import type { Style } from '../properties/styles.ts';
import {
  alignmentIn,
  CODE,
  numberingIn,
  operandOf,
  type Property,
  propertiesIn,
  runPropertiesIn,
} from './properties.ts';
import type { WordStreams } from './word-streams.ts';

const STYLE_SHEET = 1;
const NO_STYLE = 0xfff;
const PARAGRAPH_STYLE = 1;
const LONGEST_CHAIN = 50;

/** A style as it stands in the file. */
interface RawStyle {
  readonly name: string;
  readonly basedOn: number;
  readonly paragraph: readonly Property[];
  readonly run: readonly Property[];
}

/** The styles by their numbers, each with what the styles it is based on say ([MS-DOC] 2.9.271). */
export function styleSheet({ structure }: WordStreams): (style: number) => Style {
  const raw = rawStyles(structure(STYLE_SHEET));
  const resolved = new Map<number, Style>();
  const resolve = (number: number, depth: number): Style => {
    const known = resolved.get(number);
    if (known !== undefined) return known;
    const style = raw[number];
    if (style === undefined || depth > LONGEST_CHAIN) return BARE;
    const made = basedOn(
      style.basedOn === NO_STYLE ? BARE : resolve(style.basedOn, depth + 1),
      style,
      number,
    );
    resolved.set(number, made);
    return made;
  };
  return number => resolve(number, 0);
}

const SILENT: RunProperties = runPropertiesIn([]);
/** Word's own default size, in points. */
const BARE: Style = {
  id: '',
  names: [],
  outline: null,
  numbering: { list: null, level: null },
  alignment: null,
  run: { ...SILENT, size: 10 },
};

function basedOn(base: Style, { name, paragraph, run }: RawStyle, number: number): Style {
  const own = numberingIn(paragraph);
  return {
    id: String(number),
    names: [name.toLowerCase(), ...base.names],
    outline: operandOf(paragraph, CODE.outline) ?? base.outline,
    numbering: { list: own.list ?? base.numbering.list, level: own.level ?? base.numbering.level },
    alignment: alignmentIn(paragraph) ?? base.alignment,
    run: overlaid(base.run, runPropertiesIn(run)),
  };
}

function rawStyles(sheet: DataView): (RawStyle | undefined)[] {
  const styles: (RawStyle | undefined)[] = [];
  if (sheet.byteLength < 6) return styles;
  const baseLength = sheet.getUint16(4, true);
  let at = 2 + sheet.getUint16(0, true);
  while (at + 2 <= sheet.byteLength) {
    const length = sheet.getUint16(at, true);
    at += 2;
    styles.push(
      length === 0 || at + length > sheet.byteLength ? undefined : rawStyle(sheet, at, length, baseLength),
    );
    at += length;
  }
  return styles;
}

function rawStyle(sheet: DataView, start: number, length: number, baseLength: number): RawStyle | undefined {
  const end = start + length;
  let at = start + baseLength;
  if (at + 2 > end) return undefined;
  const nameLength = sheet.getUint16(at, true);
  const nameEnd = at + 2 + 2 * nameLength + 2;
  if (nameEnd > end) return undefined;
  const name = new TextDecoder('utf-16le').decode(
    new Uint8Array(sheet.buffer, sheet.byteOffset + at + 2, 2 * nameLength),
  );
  const kind = sheet.getUint16(start + 2, true);
  at = nameEnd;
  const lists: DataView[] = [];
  while (at + 2 <= end) {
    at += (at - start) % 2;
    if (at + 2 > end) break;
    const size = Math.min(sheet.getUint16(at, true), end - at - 2);
    lists.push(new DataView(sheet.buffer, sheet.byteOffset + at + 2, size));
    at += 2 + size;
  }
  const isParagraph = (kind & 0xf) === PARAGRAPH_STYLE;
  const [paragraph, run] = isParagraph ? lists : [undefined, lists[0]];
  return {
    name,
    basedOn: kind >> 4,
    paragraph: paragraph === undefined ? [] : propertiesIn(paragraph, 2, paragraph.byteLength - 2),
    run: run === undefined ? [] : propertiesIn(run, 0, run.byteLength),
  };
}
