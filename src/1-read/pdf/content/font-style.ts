/** What is known of a font beside its glyphs. */
export interface FontStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Widths of glyphs are in these units of the font's size, mostly 1/1000. */
  readonly unit: number;
}

export const PLAIN_FONT: FontStyle = { italic: false, bold: false, unit: 0.001 };

/**
 * The style of a font of PDF.js. For embedded fonts PDF.js does not say whether they are italic or bold; their
 * names do: "ABCDEF+TimesNewRomanPS-BoldItalicMT", "Arial,Italic".
 */
export function fontStyle(font: unknown): FontStyle {
  if (typeof font !== 'object' || font === null) return PLAIN_FONT;
  const { name, italic, bold, fontMatrix } = font as Record<string, unknown>;
  const style = typeof name === 'string' ? name.replace(SUBSET, '') : '';
  const unit: unknown = Array.isArray(fontMatrix) ? fontMatrix[0] : undefined;
  return {
    italic: italic === true || ITALIC.test(style),
    bold: bold === true || BOLD.test(style),
    unit: typeof unit === 'number' && Number.isFinite(unit) && unit > 0 ? unit : PLAIN_FONT.unit,
  };
}

/** The mark of a font of which only some glyphs are embedded: "ABCDEF+". */
const SUBSET = /^[A-Z]{6}\+/;
const ITALIC = /italic|oblique|kursiv|slanted|(?:[-,](?:bold)?it(?:mt|c)?$)/i;
const BOLD = /bold|black|heavy|demi|semibd/i;
