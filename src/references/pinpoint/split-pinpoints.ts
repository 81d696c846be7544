import words from './pinpoint-words.json' with { type: 'json' };

/** The singular of each plural that can introduce a list, in lower case: "paras." -> "para.". */
const SINGULAR: ReadonlyMap<string, string> = new Map(
  (['paragraph', 'operative', 'preambular'] as const).flatMap(kind =>
    words[kind].many.map((word, index) => [word.toLowerCase(), words[kind].one[index] ?? word] as const),
  ),
);

const PLURAL = [...SINGULAR.keys()]
  .sort((a, b) => b.length - a.length)
  .map(word => word.replace('.', String.raw`\.`))
  .join('|');
/** "3", "7 (a)", "10 (a) (ii)". */
const ITEM = String.raw`(?<!\d)\d+(?:\s?\([a-z]{1,5}\))*(?![\w(])`;
/** "3, 7", "3, and 7", "3 and 7", "3 to 7", "3-7", "3 – 7". */
const SEPARATOR = String.raw`(?:,\s(?:and\s)?|\sand\s|\sto\s|\s?[–-]\s?)`;
const LIST = new RegExp(
  String.raw`(?<![a-z\d])(?<plural>${PLURAL})\s(?<items>${ITEM}(?:${SEPARATOR}${ITEM})+)`,
  'i',
);

/**
 * Splits a list of paragraphs, or the ends of a range, into a pinpoint for each: "paragraphs 3, 7 (a) and 10"
 * -> "paragraph 3", "paragraph 7 (a)", "paragraph 10". Any other pinpoint is returned as it is.
 */
export function splitPinpoints(text: string): string[] {
  const match = LIST.exec(text);
  const { plural = '', items = '' } = match?.groups ?? {};
  if (!match) return [text];
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const singular = SINGULAR.get(plural.toLowerCase()) ?? plural;
  return (items.match(new RegExp(ITEM, 'gi')) ?? []).map(item => `${before}${singular} ${item}${after}`);
}
