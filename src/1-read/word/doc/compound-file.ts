/**
 * A compound file ([MS-CFB]): a small file system in a file, as old Word files are. What it says about itself is
 * checked against its length, so that no chain of sectors runs in a circle.
 *
 * @throws RangeError where it points outside itself
 */
export class CompoundFile {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #sectorSize: number;
  readonly #fat: Uint32Array;
  readonly #miniFat: Uint32Array;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #ministream: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const shift = this.#view.getUint16(AT.sectorShift, true);
    if (shift !== 9 && shift !== 12) throw new RangeError('its sectors have a strange size');
    this.#sectorSize = 2 ** shift;
    this.#fat = numbersIn(this.#sectors(this.#fatSectors()));
    this.#miniFat = numbersIn(this.#chain(this.#view.getUint32(AT.miniFat, true)));
    this.#entries = entriesIn(this.#chain(this.#view.getUint32(AT.directory, true)));
    const root = this.#entries.get(ROOT);
    this.#ministream = root === undefined ? new Uint8Array() : this.#chain(root.start);
  }

  /** The content of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    const { start, size } = entry;
    return (size < LEAST_IN_SECTORS ? this.#miniChain(start) : this.#chain(start)).subarray(0, size);
  }

  /** The sectors that the table of sectors stands in. */
  #fatSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < IN_HEADER; index++)
      sectors.push(this.#view.getUint32(AT.firstOfFat + 4 * index, true));
    let next = this.#view.getUint32(AT.moreOfFat, true);
    for (let left = this.#bytes.length / this.#sectorSize; next < LAST && left > 0; left--) {
      const more = numbersIn(this.#sector(next));
      sectors.push(...more.subarray(0, -1));
      next = more.at(-1) ?? LAST;
    }
    return sectors.filter(sector => sector < LAST);
  }

  #sector(id: number): Uint8Array {
    const start = (id + 1) * this.#sectorSize;
    if (start >= this.#bytes.length) throw new RangeError('it ends too early');
    return padded(this.#bytes.subarray(start, start + this.#sectorSize), this.#sectorSize);
  }

  #sectors(ids: readonly number[]): Uint8Array {
    if (ids.length > this.#bytes.length / this.#sectorSize)
      throw new RangeError('its sectors run in a circle');
    return Buffer.concat(ids.map(id => this.#sector(id)));
  }

  #chain(start: number): Uint8Array {
    return this.#sectors(chainOf(this.#fat, start));
  }

  #miniChain(start: number): Uint8Array {
    return Buffer.concat(
      chainOf(this.#miniFat, start).map(id =>
        this.#ministream.subarray(id * MINI_SECTOR, (id + 1) * MINI_SECTOR),
      ),
    );
  }
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** Offsets in the header. */
const AT = { sectorShift: 30, directory: 48, miniFat: 60, moreOfFat: 68, firstOfFat: 76 } as const;
/** How many sectors of the table of sectors the header lists. */
const IN_HEADER = 109;
const MINI_SECTOR = 64;
/** Smaller streams are in the ministream. */
const LEAST_IN_SECTORS = 4096;
/** From here on, a number stands for the end of a chain, or for no sector. */
const LAST = 0xfffffffa;

const ROOT = 'Root Entry';
const ENTRY_SIZE = 128;

/** The streams of a directory by their names; the tree that they are in says no more. */
function entriesIn(directory: Uint8Array): Map<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  const entries = new Map<string, Entry>();
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(64, view.getUint16(at + 64, true)) - 2;
    if (length <= 0) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    if (!entries.has(name))
      entries.set(name, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}

function chainOf(table: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  for (let id = start; id < LAST; id = table[id] ?? LAST) {
    if (chain.push(id) > table.length + 1) throw new RangeError('its sectors run in a circle');
  }
  return chain;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

/** The last sector of a file may be cut short. */
const padded = (bytes: Uint8Array, length: number): Uint8Array =>
  bytes.length === length ? bytes : Buffer.concat([bytes, new Uint8Array(length - bytes.length)]);
