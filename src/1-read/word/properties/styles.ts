import { childOf, childrenOf, isOn, numberOf, stringOf, type XmlElement } from '../package/xml.ts';
import { overlaid, type RunProperties, runProperties } from './run-properties.ts';

/** What a style says, with what the styles that it is based on say. */
export interface Style {
  readonly id: string;
  /** Its name and those of the styles it is based on, in lower case; its own first. */
  readonly names: readonly string[];
  /** From 0; null for text. */
  readonly outline: number | null;
  readonly numbering: NumberingReference;
  readonly alignment: string | null;
  readonly run: RunProperties;
}

/** Which list a paragraph is in, and how deep. */
export interface NumberingReference {
  readonly list: string | null;
  readonly level: number | null;
}

/** The styles of a file. */
export class Styles {
  readonly #elements: ReadonlyMap<string, XmlElement>;
  readonly #resolved = new Map<string, Style>();
  readonly #standard: Style;
  readonly #standardId: string | null;

  /** @param root `w:styles`; undefined for a file without styles */
  constructor(root: XmlElement | undefined) {
    const elements = childrenOf(root, 'w:style');
    this.#elements = new Map(elements.map(element => [element.attributes['w:styleId'] ?? '', element]));
    this.#standardId = elements.find(isStandard)?.attributes['w:styleId'] ?? null;
    this.#standard = {
      ...BARE,
      run: runProperties(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    };
  }

  /** The style of a paragraph; the standard one where it names none that there is. */
  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#elements.has(id) ? id : this.#standardId;
    if (known === null) return this.#standard;
    const style = this.#resolve(known);
    return { ...style, run: overlaid(this.#standard.run, style.run) };
  }

  /** What the style of a run says. */
  run(id: string | undefined): RunProperties {
    return id === undefined || !this.#elements.has(id) ? BARE.run : this.#resolve(id).run;
  }

  #resolve(id: string): Style {
    const chain: string[] = [];
    let next: string | undefined = id;
    while (
      next !== undefined &&
      !this.#resolved.has(next) &&
      !chain.includes(next) &&
      chain.length < LONGEST_CHAIN
    ) {
      chain.push(next);
      next = stringOf(this.#elements.get(next), 'w:basedOn');
    }
    let style = (next === undefined ? undefined : this.#resolved.get(next)) ?? BARE;
    for (const link of chain.toReversed()) {
      style = basedOn(style, link, this.#elements.get(link));
      this.#resolved.set(link, style);
    }
    return style;
  }
}

/** More styles than this are not based on each other, but in a circle or to do harm. */
const LONGEST_CHAIN = 50;

const BARE: Style = {
  id: '',
  names: [],
  outline: null,
  numbering: { list: null, level: null },
  alignment: null,
  run: runProperties(undefined),
};

const isStandard = (element: XmlElement): boolean =>
  element.attributes['w:type'] === 'paragraph' &&
  /^(?:1|true|on)$/.test(element.attributes['w:default'] ?? '');

function basedOn(base: Style, id: string, element: XmlElement | undefined): Style {
  const paragraph = childOf(element, 'w:pPr');
  const name = stringOf(element, 'w:name')?.toLowerCase();
  const own = numberingReference(paragraph);
  return {
    id,
    names: name === undefined ? base.names : [name, ...base.names],
    outline: outlineOf(paragraph) ?? base.outline,
    numbering: { list: own.list ?? base.numbering.list, level: own.level ?? base.numbering.level },
    alignment: stringOf(paragraph, 'w:jc') ?? base.alignment,
    run: overlaid(base.run, runProperties(childOf(element, 'w:rPr'))),
  };
}

/** @param properties `w:pPr` */
export const numberingReference = (properties: XmlElement | undefined): NumberingReference => ({
  list: stringOf(childOf(properties, 'w:numPr'), 'w:numId') ?? null,
  level: numberOf(childOf(properties, 'w:numPr'), 'w:ilvl') ?? null,
});

/** The outline level that `w:pPr` gives; 9 stands for text. */
export const outlineOf = (properties: XmlElement | undefined): number | undefined =>
  numberOf(properties, 'w:outlineLvl');

/** Whether a file prints other headers on even pages. */
export const hasEvenHeaders = (settings: XmlElement | undefined): boolean =>
  isOn(settings, 'w:evenAndOddHeaders') ?? false;
