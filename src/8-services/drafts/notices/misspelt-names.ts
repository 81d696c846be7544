import type { Range } from '../../../model/range.ts';
import { contains } from '../../../model/range.ts';
import { type PlacedWord, placedWords } from '../../../wording/words.ts';
import type { DraftUnit } from '../draft-check.ts';
import { isAttested } from './attested.ts';
import { isSlipFor, joinsNames } from './close-words.ts';
import { type KnownName, knownNames } from './known-names.ts';
import type { Notice, PlacedNotice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { placed } from './placed.ts';

/**
 * Names of organizations, instruments and States of which one word is not right: "High Comissioner for Human Rights",
 * "International Organization of Migration". Hardly a document of the data set may have the name so.
 */
export async function misspeltNames(context: NoticeContext): Promise<Notice[]> {
  const notices: PlacedNotice[] = [];
  for (const unit of context.units) {
    if (unit.kind !== 'table') notices.push(...(await misspeltIn(context, unit)));
  }
  return placed(context, notices);
}

async function misspeltIn(context: NoticeContext, { id, text }: DraftUnit): Promise<PlacedNotice[]> {
  const { byWord, all } = await knownNames(context.queries);
  const words = placedWords(text);
  const notices: PlacedNotice[] = [];
  for (const [at, { key }] of words.entries()) {
    for (const name of byWord.get(key) ?? []) {
      const found = nearly(text, words, at - name.keys.indexOf(key), name);
      if (!found || all.has(found.keys.join(' ')) || isMentioned(context, id, found)) continue;
      if (!(await isAttested(context, found.keys, MIN_DOCUMENTS)))
        notices.push(noticeOf(id, text, found, name));
    }
  }
  return notices;
}

/** So many documents with a name show that it is one; a single one may have the same slip. */
const MIN_DOCUMENTS = 2;

/** A name of which one word differs. */
interface Nearly extends Range {
  readonly keys: readonly string[];
  /** The word that differs. */
  readonly wrong: Range;
  readonly right: string;
}

/** Whether the words from a place on are those of a name, but for one that may be a slip. */
function nearly(
  text: string,
  words: readonly PlacedWord[],
  from: number,
  { keys }: KnownName,
): Nearly | null {
  const own = words.slice(Math.max(0, from), from + keys.length);
  if (from < 0 || own.length < keys.length) return null;
  const wrong = [...own.entries()].filter(([index, { key }]) => key !== keys[index]);
  const [index = 0, word] = wrong[0] ?? [];
  const right = keys[index] ?? '';
  const [first, last] = [own[0], own.at(-1)];
  if (wrong.length !== 1 || !word || !first || !last) return null;
  const isWritten = own.every(({ start, end }) => isOfName(text.slice(start, end)));
  const isSlip =
    isSlipFor(word.key, right) &&
    word.key !== `${right}s` &&
    (keys.length > 2 || right.length > 5) &&
    !(joinsNames(right) && CONTINUES.test(text.slice(last.end)));
  return isWritten && isSlip
    ? { start: first.start, end: last.end, keys: own.map(({ key }) => key), wrong: word, right }
    : null;
}

/** "Treaty for the Prohibition of Nuclear Weapons in Latin America": a longer name. */
const CONTINUES = /^ (?:in|of|for|on|against)(?: the)? \p{Lu}/u;

/** Whether a word is printed like one of a name: with a capital, in figures, or as one that joins others. */
const isOfName = (word: string): boolean =>
  /^(?:[\p{Lu}\p{N}]|(?:and|the|de)$)/u.test(word) || joinsNames(word);

/** Whether a name is part of another that is known. */
const isMentioned = ({ documents }: NoticeContext, unit: string, found: Range): boolean =>
  documents.some(({ mentions }) =>
    mentions.some(mention => mention.unit === unit && contains(mention, found)),
  );

const noticeOf = (
  unit: string,
  text: string,
  { wrong, right, start, end }: Nearly,
  { name }: KnownName,
): PlacedNotice => ({
  code: 'NAME_MISSPELT',
  basis: 'names',
  confidence: 'likely',
  message: `“${text.slice(start, end)}” is hardly in any document; “${name}” is a known name`,
  unit,
  at: { start: wrong.start, end: wrong.end },
  correction: inCaseOf(right, name),
  evidence: [],
});

/** A word as a name has it: "Commissioner". */
const inCaseOf = (key: string, name: string): string =>
  placedWords(name)
    .filter(word => word.key === key)
    .map(({ start, end }) => name.slice(start, end))[0] ?? key;
