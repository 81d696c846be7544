import { plainForm } from './characters.ts';

/**
 * A name without what people vary: "The former Yugoslav ...", "Viet-Nam", "Cote d’Ivoire", "NUMBERING_GAP"
 * are "former yugoslav ...", "viet nam", "cote d'ivoire", "numbering gap". Case, accents, the make of
 * apostrophes, blanks and hyphens, and an article before it are left out.
 */
export const plainName = (name: string): string =>
  name
    .replaceAll(/[^\0-\x7F]/g, plainForm)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');
