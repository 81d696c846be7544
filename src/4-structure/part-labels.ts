import type { Part } from '../model/document.ts';
import { partNumber } from '../references/pinpoint/part-number.ts';

/** The word and the number in the heading of an annex: "Annex", "APPENDIX II", "Enclosure 3: Lamps". */
const HEADING = /^(annex|appendix|enclosure)(?: ([IVXLC]{1,6}|\d{1,2}|[A-Z])(?![\p{L}\d]))?/iu;

/**
 * Labels the parts of a document in their order: "SUMMARY", "NOTES2", "ANNEX2" for "Annex II". Appendices and
 * enclosures are parts of the annex above them, where there is one: "ANNEX1.APPENDIX2". Those without a number, or
 * with one that comes twice, are counted.
 */
export class PartLabels {
  readonly #used = new Set<string>();
  #annex = '';

  next(kind: Part['kind'], heading: string): string {
    if (kind !== 'annex') return this.#counted(kind === 'adopted-text' ? 'TEXT' : kind.toUpperCase(), 1, '');
    const [, word = 'annex', number = ''] = HEADING.exec(heading) ?? [];
    const name = word.toUpperCase();
    const outer = name === 'ANNEX' || this.#annex === '' ? '' : `${this.#annex}.`;
    const label = this.#counted(`${outer}${name}`, partNumber(number) ?? 1, '1');
    if (name === 'ANNEX') this.#annex = label;
    return label;
  }

  /** @param one what stands behind the name of a part that is the first of its kind */
  #counted(name: string, number: number, one: string): string {
    const label = `${name}${number === 1 ? one : number}`;
    if (this.#used.has(label)) return this.#counted(name, number + 1, one);
    this.#used.add(label);
    return label;
  }
}
