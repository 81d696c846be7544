import { romanValue } from '../../model/roman.ts';

/**
 * The number of an annex, appendix or enclosure that is written in figures, as a Roman numeral or as a letter: 2 for
 * "2", "II" and "B". C, D, L and M are letters, since nothing has fifty annexes. Null for anything else.
 */
export function partNumber(label: string): number | null {
  if (/^\d{1,2}$/.test(label)) return Number(label);
  if (/^[ivx]{1,6}$/i.test(label)) return romanValue(label);
  return /^[a-z]$/i.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : null;
}
