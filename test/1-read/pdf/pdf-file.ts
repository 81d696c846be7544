/** What one page of a made PDF holds. Lengths are in points; the page is 612 wide and 792 high. */
export interface MadePage {
  /** Operators of the page's content. */
  readonly content: string;
  /** The page's part of the structure tree: `role` and the numbers of the marked content in it. */
  readonly tags?: readonly MadeTag[];
  readonly links?: readonly { readonly box: readonly number[]; readonly address: string }[];
  readonly rotate?: number;
}

export interface MadeTag {
  readonly role: string;
  readonly kids: readonly (number | MadeTag)[];
}

/** Fonts of every viewer, by the names that operators use. */
const FONTS = { F1: 'Times-Roman', F2: 'Times-Italic', F3: 'Times-Bold' };
export type FontName = keyof typeof FONTS;

/** A string shown at a place, measured from the top left corner. */
export const show = (text: string, x: number, y: number, size = 10, font: FontName = 'F1'): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${792 - y} Tm (${text.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj ET\n`;

/** A line across, drawn as a thin rectangle for each of the parts between these places. */
export const ruling = (places: readonly number[], y: number): string =>
  places
    .slice(1)
    .map((right, index) => `${places[index]} ${792 - y} ${right - (places[index] ?? 0)} 0.5 re f\n`)
    .join('');

/** Marked content with a number, to which tags refer. */
export const marked = (number: number, content: string): string =>
  `/P <</MCID ${number}>> BDC\n${content}EMC\n`;

export const artifact = (content: string): string => `/Artifact BMC\n${content}EMC\n`;

/** A PDF of these pages. */
export function pdfFile(pages: readonly MadePage[], more: readonly string[] = []): Uint8Array {
  const writer = new Writer();
  const [catalog, tree, root] = [writer.reserve(), writer.reserve(), writer.reserve()];
  const fonts = Object.entries(FONTS).map(
    ([name, base]) =>
      `/${name} ${writer.add(`<</Type/Font/Subtype/Type1/BaseFont/${base}/Encoding/WinAnsiEncoding>>`)} 0 R`,
  );
  for (const object of more) writer.add(object);
  const parents: string[] = [];
  const tops: number[] = [];
  const kids = pages.map(({ content, tags = [], links = [], rotate = 0 }, index) => {
    const page = writer.reserve();
    const stream = writer.add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
    const annotations = links.map(({ box, address }) =>
      writer.add(`<</Type/Annot/Subtype/Link/Rect[${box.join(' ')}]/A<</S/URI/URI(${address})>>>>`),
    );
    const byMark: number[] = [];
    const add = ({ role, kids }: MadeTag, parent: number): number => {
      const element = writer.reserve();
      const children = kids.map(kid => {
        if (typeof kid !== 'number') return `${add(kid, element)} 0 R`;
        byMark[kid] = element;
        return String(kid);
      });
      writer.set(
        element,
        `<</Type/StructElem/S/${role}/P ${parent} 0 R/Pg ${page} 0 R/K[${children.join(' ')}]>>`,
      );
      return element;
    };
    for (const tag of tags) tops.push(add(tag, root));
    parents.push(`${index} [${byMark.map(element => `${element} 0 R`).join(' ')}]`);
    writer.set(
      page,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 612 792]/Rotate ${rotate}/StructParents ${index}` +
        `/Resources<</Font<<${fonts.join(' ')}>>/XObject<</X1 7 0 R/X2 8 0 R>>>>/Contents ${stream} 0 R` +
        `/Annots[${annotations.map(number => `${number} 0 R`).join(' ')}]>>`,
    );
    return page;
  });
  const isTagged = tops.length > 0;
  writer.set(
    catalog,
    `<</Type/Catalog/Pages ${tree} 0 R${isTagged ? `/StructTreeRoot ${root} 0 R/MarkInfo<</Marked true>>` : ''}>>`,
  );
  writer.set(
    tree,
    `<</Type/Pages/Count ${kids.length}/Kids[${kids.map(number => `${number} 0 R`).join(' ')}]>>`,
  );
  writer.set(
    root,
    `<</Type/StructTreeRoot/K[${tops.map(number => `${number} 0 R`).join(' ')}]/ParentTree<</Nums[${parents.join(' ')}]>>>>`,
  );
  return writer.file(catalog);
}

/** Numbers objects and writes them with the table that finds them. */
class Writer {
  readonly #objects: string[] = [];

  reserve(): number {
    return this.#objects.push('');
  }

  add(object: string): number {
    return this.#objects.push(object);
  }

  set(number: number, object: string): void {
    this.#objects[number - 1] = object;
  }

  file(catalog: number): Uint8Array {
    let text = '%PDF-1.7\n';
    const offsets = this.#objects.map((object, index) => {
      const offset = text.length;
      text += `${index + 1} 0 obj\n${object}\nendobj\n`;
      return offset;
    });
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const size = offsets.length + 1;
    const start = text.length;
    text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root ${catalog} 0 R>>\n`;
    return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
  }
}
