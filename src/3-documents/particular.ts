import type { Block } from '../2-blocks/block.ts';
import type { ParticularKind } from '../model/document.ts';
import { bodyNamed } from '../references/body.ts';
import { ORDINAL_PATTERN } from '../references/ordinal.ts';

/**
 * The formal lines of documents, known by their form. Order matters: the first that fits is taken.
 * Titles, symbols and enacting formulas depend on what stands around them and are known elsewhere.
 */
const FORMS: ReadonlyArray<readonly [ParticularKind, RegExp]> = [
  ['session', /^(?:19|20)\d\d (?:organizational |substantive |resumed )?session$/i],
  ['session', new RegExp(`^(?:${ORDINAL_PATTERN}) (?:emergency )?(?:special )?session$`, 'i')],
  ['session', /^\d{1,2} \p{Lu}\p{L}+[-\u2013]\d{1,2} \p{Lu}\p{L}+ \d{4}$/u],
  ['agenda', /^Agenda items? \d/],
  ['adoption', /^(?:Resolution|Decision)s? adopted by the /],
  ['adoption', /^\(?Adopted by the .* at its \d+(?:st|nd|rd|th) .*\)?$/],
  [
    'basis',
    /^\[(?:on the (?:report|recommendation|proposal)s? (?:of|considered)|without reference to|adopted on) .*\]$/i,
  ],
  ['remark', /^\[[^\]]*(?:adopted|vote)[^\]]*\]$/i],
  ['dateline', /^\d{1,5}(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting\b.{0,40}$/],
];
const LONGEST_FORMAL = 1200;

/** The kind of formal line that a block is; null for text. */
export function particularKind({ text: { text }, note }: Block): ParticularKind | null {
  if (note !== null || text.length > LONGEST_FORMAL) return null;
  if (bodyNamed(text) !== null) return 'organ';
  return FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
}
