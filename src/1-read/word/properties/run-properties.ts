import { childOf, isOn, numberOf, stringOf, type XmlElement } from '../package/xml.ts';

/** What `w:rPr` says; undefined where it says nothing. */
export interface RunProperties {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly vertical: 'superscript' | 'subscript' | 'baseline' | undefined;
  /** By how much it is raised, in points. */
  readonly rise: number | undefined;
  /** In points. */
  readonly size: number | undefined;
}

/** How a stretch of text looks. */
export interface Format {
  /** In italics or bold. */
  readonly emphatic: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  /** In points; null where no style says it. */
  readonly size: number | null;
}

/** @param properties `w:rPr`, in a run or in a style */
export function runProperties(properties: XmlElement | undefined): RunProperties {
  const vertical = stringOf(properties, 'w:vertAlign');
  return {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    hidden: isOn(properties, 'w:vanish'),
    vertical:
      vertical === 'superscript' || vertical === 'subscript' || vertical === 'baseline'
        ? vertical
        : undefined,
    rise: halved(numberOf(properties, 'w:position')),
    size: halved(numberOf(properties, 'w:sz')),
  };
}

/** Lengths of runs are in half points. */
const halved = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : value / 2;

/** What `over` says, and where it says nothing, what `under` says. */
export const overlaid = (under: RunProperties, over: RunProperties): RunProperties => ({
  bold: over.bold ?? under.bold,
  italic: over.italic ?? under.italic,
  hidden: over.hidden ?? under.hidden,
  vertical: over.vertical ?? under.vertical,
  rise: over.rise ?? under.rise,
  size: over.size ?? under.size,
});

/**
 * The format of a run. A property that is on both in the style of the paragraph and in that of the run is off
 * (ISO 29500-1, 17.7.3): italics in an italic heading are upright.
 */
export function formatOf(paragraph: RunProperties, style: RunProperties, direct: RunProperties): Format {
  const toggled = (name: 'bold' | 'italic' | 'hidden'): boolean =>
    direct[name] ?? (paragraph[name] ?? false) !== (style[name] ?? false);
  const rest = overlaid(overlaid(paragraph, style), direct);
  const size = rest.size ?? null;
  return {
    emphatic: toggled('bold') || toggled('italic'),
    bold: toggled('bold'),
    hidden: toggled('hidden'),
    raised: rest.vertical === 'superscript' || (rest.rise ?? 0) >= LEAST_RISE,
    size,
  };
}

/** Below this, in points, a run is moved to look better, and is no raised figure. */
const LEAST_RISE = 2;

/** A property list as it was before tracked changes of formatting, or as it is. */
export const asOf = (
  properties: XmlElement | undefined,
  changes: 'accepted' | 'original',
  change: 'w:pPrChange' | 'w:rPrChange',
): XmlElement | undefined =>
  (changes === 'original'
    ? childOf(properties, change, change === 'w:pPrChange' ? 'w:pPr' : 'w:rPr')
    : undefined) ?? properties;
