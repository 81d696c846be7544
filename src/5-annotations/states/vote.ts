import type { Ballot, Vote, VoteChoice } from '../../model/vote.ts';
import { readNameList } from './name-list.ts';

/** What a text says of a vote, without the formal line that says it. */
export type StatedVote = Omit<Vote, 'unit'>;

/**
 * Reads how a text was adopted from a line that says so: "[Adopted without a vote.]", "Adopted at the 9527th meeting by
 * 14 votes to none, with 1 abstention", "[Adopted by a recorded vote of 28 to 7, with 12 abstentions. The voting was as
 * follows: In favour: ...]". Null for a line that says nothing of it.
 *
 * @param listing another text that may say who voted how: a note of the line
 * @param year the year of the text, where it is known
 */
export function readVote(line: string, listing: string | null, year: number | null): StatedVote | null {
  if (!/adopted|vote/i.test(line)) return null;
  const [, recorded, inFavour = '', against = '', opponents, abstaining, abstainers] =
    COUNTS.exec(line) ?? [];
  const ballots = [line, listing ?? ''].map(text => readBallots(text, year)).find(({ length }) => length > 0);
  const beside = [...named('against', opponents, year), ...named('abstaining', abstainers, year)];
  if (inFavour !== '' || ballots !== undefined)
    return {
      manner: recorded !== undefined || ballots !== undefined ? 'recorded' : 'counted',
      ...(inFavour === '' ? NO_COUNTS : countsOf(inFavour, against, abstaining)),
      ballots: ballots ?? beside,
    };
  const manner = WITHOUT_VOTE.test(line) ? 'without-a-vote' : UNANIMOUS.test(line) ? 'unanimous' : null;
  return manner && { manner, ...NO_COUNTS, ballots: [] };
}

/** "(Cuba, Yemen)" behind the number of those who voted so; what does not name States says something else. */
function named(choice: VoteChoice, list: string | undefined, year: number | null): Ballot[] {
  const names = readNameList(list ?? '', year);
  return names.every(({ state }) => state !== null)
    ? names.map(({ name, state }) => ({ choice, name, state }))
    : [];
}

const NO_COUNTS = { inFavour: null, against: null, abstaining: null };

const countsOf = (inFavour: string, against: string, abstaining = 'none') => ({
  inFavour: readCount(inFavour),
  against: readCount(against),
  abstaining: readCount(abstaining),
});

/** "none" and "no" are nought; every other word is the number of its place. */
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `\\d{1,3}|none|no|${NUMBER_WORDS.join('|')}`;

/** "(China, Russian Federation)", by name. */
const NAMES = '(?: \\(([^()]{2,200})\\))?';

/** The numbers of a vote; its groups are the word for its kind, and the numbers with those named beside them. */
const COUNTS = new RegExp(
  [
    // "a recorded vote of", "a roll-call vote of", "by", "by a vote of"
    '\\b(?:a (recorded|roll[- ]call) vote of|a (?:non-recorded )?vote of|by) ',
    // "28 to 7", "14 votes to none", "121 in favour to 1 against", "44 votes in favour, 3 against"
    `(${NUMBER})(?: votes?)?(?: in favour)?(?: to|,) (${NUMBER})(?: votes?)?(?: against)?\\b${NAMES}`,
    // ", with 12 abstentions", " and 2 abstentions"
    `(?:(?:,? with|,? and) (${NUMBER}) absten\\w{1,6}${NAMES})?`,
  ].join(''),
  'i',
);

const WITHOUT_VOTE = /\bwithout (?:a|being put to the) vote\b|\bby consensus\b/i;
const UNANIMOUS = /\bunanimous(?:ly)?\b/i;

function readCount(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  return Math.max(NUMBER_WORDS.indexOf(printed.toLowerCase()), 0);
}

/** How the lists of a recorded vote are headed. */
const CHOICES: readonly (readonly [VoteChoice, string])[] = [
  ['in-favour', 'in favour'],
  ['against', 'against'],
  ['abstaining', 'abstaining|abstentions?'],
  ['absent', 'absent|not (?:participating|voting)'],
];

const LIST_HEAD = new RegExp(
  `(?<![\\p{L}])(?:${CHOICES.map(([, head]) => `(${head})`).join('|')}) ?[:\u2014] ?`,
  'giu',
);

/** A heading alone on its line, or before names without a colon between: "In favour Brazil, Chile". */
const HEAD_OF_LINE = new RegExp(`^(?:${CHOICES.map(([, head]) => head).join('|')})(?=\\s|$)`, 'i');

const withColon = (line: string): string => line.replace(HEAD_OF_LINE, '$&:');

/** Each list runs from its heading to the next, or to the bracket that closes the vote. */
function readBallots(printed: string, year: number | null): Ballot[] {
  const text = printed.split('\n').map(withColon).join('\n');
  const heads = [...text.matchAll(LIST_HEAD)];
  return heads.flatMap((head, index) => {
    const choice = CHOICES[head.slice(1).findIndex(group => group !== undefined)]?.[0] ?? 'absent';
    const [list = ''] = text.slice(head.index + head[0].length, heads[index + 1]?.index).split(']', 1);
    if (/^\s*none\b/i.test(list)) return [];
    return readNameList(list, year).map(({ name, state }) => ({ choice, name, state }));
  });
}
