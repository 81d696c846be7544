import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The bytes of a Word file. What the library takes from the clock, the day in the properties of the file and
 * the times of the entries of its archive, is written anew, so that the same document gives the same bytes.
 *
 * @param date ISO 8601
 */
export async function packed(document: Document, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const { [PROPERTIES]: properties = new Uint8Array(), ...parts } = unzipSync(
    await Packer.toBuffer(document),
  );
  const dated = strFromU8(properties).replaceAll(TIME, `${date}T00:00:00Z`);
  return new Uint8Array(zipSync({ ...parts, [PROPERTIES]: strToU8(dated) }, { mtime: FIRST_DAY }));
}

const PROPERTIES = 'docProps/core.xml';
/** The time in `<dcterms:created xsi:type="dcterms:W3CDTF">2024-01-31T12:00:00Z</dcterms:created>` */
const TIME = /(?<=W3CDTF">)[^<]+/g;

/** The first day that an archive can name, which Word writes too; archives have local times. */
export const FIRST_DAY = new Date(1980, 0, 1);
