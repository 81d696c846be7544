import nicknames from './nicknames.json' with { type: 'json' };

/**
 * Short and everyday names beside the words that adopted texts have for what they name. Those with
 * capitals are matched as written ("WHO"), the others in any case ("UN chief").
 */
const FORMAL_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(nicknames));

const LONGEST = Math.max(...FORMAL_NAMES.keys().map(name => name.split(' ').length));

/**
 * Puts the words that adopted texts use in the place of short and everyday names: "UN chief" becomes
 * "secretary-general". A single word stays beside them, since texts may use it, too.
 */
export function withFormalNames(text: string): string {
  const words = text.split(/\s+/);
  const put: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, name } = nameAt(words, at);
    put.push(...(length === 1 ? words.slice(at, at + 1) : []), ...(name === undefined ? [] : [name]));
    at += length;
  }
  return put.join(' ');
}

/** The longest name that begins at a word; the word alone if none does. */
function nameAt(words: readonly string[], at: number): { readonly length: number; readonly name?: string } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const written = withoutPunctuation(words.slice(at, at + length).join(' '));
    const name = FORMAL_NAMES.get(written) ?? FORMAL_NAMES.get(written.toLowerCase());
    if (name !== undefined) return { length, name };
  }
  return { length: 1 };
}

const withoutPunctuation = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:['’]s)?[^\p{L}\p{N}]{0,20}$/u, '');
