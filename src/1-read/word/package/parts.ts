import { failure } from '../../../errors.ts';
import { childrenOf, type XmlElement, XmlReader } from './xml.ts';
import { Zip } from './zip.ts';

/** A part of a Word file, and what the ids in it stand for. */
export interface Part {
  /** In the archive. */
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  /** The last word of its type: `header`, `hyperlink`. */
  readonly type: string;
  /** A path in the archive, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a Word file (ISO 29500-2): the main one, and those that it refers to. */
export class Parts {
  readonly main: Part;
  readonly zip: Zip;
  readonly #xml: XmlReader;

  private constructor(main: Part, zip: Zip, xml: XmlReader) {
    this.main = main;
    this.zip = zip;
    this.#xml = xml;
  }

  /** @throws ClausaryError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE */
  static async open(bytes: Uint8Array, name: string): Promise<Parts> {
    const zip = await Zip.open(bytes, name);
    const xml = new XmlReader(name);
    const relationships = await relationshipsOf('', zip, xml);
    const path = [...relationships.values()].find(({ type }) => type === 'officeDocument')?.target;
    const main = await readPart(path ?? 'word/document.xml', zip, xml);
    if (main?.root.name !== 'w:document')
      throw failure('FILE_BROKEN', name, 'Word', 'it has no main document');
    return new Parts(main, zip, xml);
  }

  /** The part that an id of the main document stands for. */
  async byId(id: string): Promise<Part | null> {
    const relationship = this.main.relationships.get(id);
    return relationship === undefined || relationship.external
      ? null
      : readPart(relationship.target, this.zip, this.#xml);
  }

  /** Where the part of that type is, or would be: the archive may lack it. */
  pathOf(type: string): string | null {
    const found = this.main.relationships.values().find(one => one.type === type);
    return found === undefined || found.external ? null : found.target;
  }

  /** The part of that type that the main document refers to: `styles`, `numbering`, `footnotes`. */
  async byType(type: string): Promise<Part | null> {
    const path = this.pathOf(type);
    return path === null ? null : readPart(path, this.zip, this.#xml);
  }
}

async function readPart(path: string, zip: Zip, xml: XmlReader): Promise<Part | null> {
  const bytes = await zip.read(path);
  if (bytes === null) return null;
  return { path, root: xml.parse(bytes), relationships: await relationshipsOf(path, zip, xml) };
}

/** What the ids in the part at `path` stand for; those of the package itself for ''. */
async function relationshipsOf(path: string, zip: Zip, xml: XmlReader): Promise<Map<string, Relationship>> {
  const folder = folderOf(path);
  const bytes = await zip.read(relationshipsPath(path));
  const found = bytes === null ? [] : childrenOf(xml.parse(bytes), 'pr:Relationship');
  return new Map(
    found.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External';
      return [
        Id,
        {
          type: Type.slice(Type.lastIndexOf('/') + 1),
          external,
          target: external ? Target : resolve(Target, folder),
        },
      ];
    }),
  );
}

/** With a slash behind it; '' for what is in none. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** "word/_rels/document.xml.rels" has what the ids in "word/document.xml" stand for. */
export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** "header1.xml", "../word/header1.xml" or "/word/header1.xml" as a path in the archive. */
function resolve(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
