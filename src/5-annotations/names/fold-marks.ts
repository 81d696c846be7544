/**
 * The text with one spelling for all apostrophes and one for all hyphens; every character keeps its place.
 */
export const foldMarks = (text: string): string => text.replaceAll(/[‘’ʼ]/g, "'").replaceAll(/[‐‑–]/g, '-');
