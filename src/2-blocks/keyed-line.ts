/** What a line of the head of a draft says behind its key. */
export type KeyedKind = 'title' | 'sponsors' | 'remark';

const KEYS: readonly (readonly [KeyedKind, string])[] = [
  // "Topic: Lamps at sea", "QUESTION OF: Lamps at sea"
  ['title', 'topic|question of'],
  // "Sponsors: Norway, Peru", "MAIN SUBMITTER: Norway"
  ['sponsors', '(?:co-?)?sponsors?|(?:main |co-?)?submitters?'],
  // "Committee: First Committee", "Signatories: Chad, Fiji"
  ['remark', 'committee|forum|submitted (?:to|by)|signator(?:y|ies)'],
];

const KEYED = new RegExp(`^(?:${KEYS.map(([, names]) => `(${names})`).join('|')}) ?: (?=["“]?\\p{L})`, 'iu');

/**
 * A line with a key, as drafts have them that follow no organ's own form: "Topic: Lamps at sea". Null for any
 * other.
 *
 * @returns its kind, and where what it says begins
 */
export function keyedLine(text: string): { readonly kind: KeyedKind; readonly start: number } | null {
  const match = /^\p{Lu}/u.test(text) ? KEYED.exec(text) : null;
  if (match === null) return null;
  const [kind] = KEYS[match.slice(1).findIndex(key => key !== undefined)] ?? [];
  return kind === undefined ? null : { kind, start: match[0].length };
}
