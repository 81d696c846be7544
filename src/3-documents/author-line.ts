/** "Report", "Note", "Letter dated 8 December 2025": what an organ or office hands in. */
const WORK = [
  '(?:(?:identical|joint|interim|final|annual|progress|preliminary|comprehensive|consolidated|background|revised) )?',
  '(?:reports?|notes?(?: verbales?)?|letters?|statement|memorandum|summary|compilation|submission|communication',
  '|(?:working|background|conference room|discussion) papers?)',
].join('');

/** Lines that say who hands in the text, and nothing else; the group is the author. */
const AUTHOR_LINES: readonly RegExp[] = [
  // "Report of the Secretary-General", "Note by the Secretariat", "Letter dated 8 May 2023 from the President"
  new RegExp(
    `^${WORK} (?:dated \\d{1,2} \\p{L}+ \\d{4} )?(?:(?:submitted|prepared|presented) )?(?:of|by|from) (.+)$`,
    'iu',
  ),
  // "Prepared by the Secretariat"
  /^(?:submitted|prepared|presented) by (.+)$/iu,
];

/** A title that says by whom the text was made: "Compilation of information prepared by the Secretariat". */
const TITLE_WITH_AUTHOR = /^[^.;]{0,160}\b(?:submitted|prepared) by (.+)$/iu;

/** "Rapporteur: Ms. A. Novak (Slovenia)", "Vice-President and Rapporteur: ...", "Chair-Rapporteur: ...". */
const RAPPORTEUR =
  /^(?:(?:Vice-|Co-)?(?:President|Chair|Chairman|Chairperson|Rapporteur|Facilitator)s?(?:-| and )?){1,3}: ?\p{Lu}/u;

/** What an author's name is followed by: what the text is about, or whom it is for. */
const AFTER_NAME = [
  // "on its fifty-eighth session", "on his visit to"
  'on (?:its|his|her|their|the work of|the activities of|the implementation of)',
  'in accordance with|pursuant to|submitted|prepared|containing|transmitting|addressed to|concerning',
  'established|created|under|for the period|to the',
].join('|');
const NAME_END = new RegExp(`(?:,? (?:${AFTER_NAME}) .*|[*\\d]{1,3})$`, 'isu');

/** Offices whose names have no "on", so that "on" says what they write about. */
const WRITES_ON =
  /^(?:(?:Deputy )?Secretary-General|Secretariat|(?:Executive )?Director(?:-General)?|President|Chair)(?= on )/;

/** Longer lines are text. */
const LONGEST = 400;

/** True for a line that names who hands in the text, or the rapporteur or chair of the organ that does. */
export const isAuthorLine = (text: string): boolean =>
  text.length <= LONGEST && (RAPPORTEUR.test(text) || authorAfter(AUTHOR_LINES, text) !== null);

/**
 * Who hands in the text: "Report of the Secretary-General" -> "Secretary-General", "Report of the Special
 * Rapporteur on adequate housing, A. Novak" -> "Special Rapporteur on adequate housing, A. Novak". Null for a
 * line of another kind.
 */
export const authorIn = (text: string): string | null =>
  text.length > LONGEST ? null : authorAfter([...AUTHOR_LINES, TITLE_WITH_AUTHOR], text);

function authorAfter(lines: readonly RegExp[], text: string): string | null {
  const found = lines
    .flatMap(line => line.exec(text)?.[1] ?? [])
    .find(author => /^(?:the )?\p{Lu}/u.test(author));
  if (found === undefined) return null;
  const named = found.replace(/^the /i, '').replace(NAME_END, '');
  const [office] = WRITES_ON.exec(named) ?? [];
  const author = office ?? named;
  return /^\p{Lu}/u.test(author) ? lowered(author) : null;
}

/** "SECRETARY-GENERAL" -> "Secretary-General". */
const lowered = (author: string): string =>
  author === author.toUpperCase()
    ? author
        .toLowerCase()
        .replaceAll(/\b\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
          at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
    : author;

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'on', 'for', 'to', 'in']);
