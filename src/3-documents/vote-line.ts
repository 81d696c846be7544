/** "Adopted", "The draft resolution, as orally amended, was adopted". */
const ADOPTED = new RegExp(
  [
    '^(?:the (?:draft )?(?:resolution|decision|declaration)(?: as a whole)?',
    '(?:,? as (?:orally )?(?:amended|revised),?)? was )?adopted\\b',
  ].join(''),
  'i',
);

/** How: "without a vote", "by 14 votes to none", "by a recorded vote of 28 to 7". */
const BY_VOTE = new RegExp(
  [
    '\\b(?:without (?:a|being put to the) vote|by consensus|unanimously',
    '|(?:by|of) (?:\\d{1,3}|[a-z]{3,6})(?: votes?)?(?: in favour)?(?: to|,) (?:\\d|[a-z]{2}))',
  ].join(''),
  'i',
);

/** A sentence with more in it says something else too; lists of those who voted may follow. */
const WITHIN = 250;

/**
 * True for a line that says how a text was adopted, without brackets: "Adopted at the 9520th meeting by 13
 * votes to none, with 2 abstentions."
 */
export const isVoteInProse = (text: string): boolean => {
  const sentence = text.slice(0, WITHIN);
  return ADOPTED.test(sentence) && BY_VOTE.test(sentence);
};

/**
 * True for what stands above the lists of a vote: "Recorded vote on resolution 80/7:", "The voting was as
 * follows:".
 */
export const isVoteHeading = (text: string): boolean =>
  /^(?:(?:recorded|roll[- ]call) vote(?: (?:on|of) [^.;]{1,100})?|the (?:voting|vote|result of the vote) was as follows):?$/i.test(
    text,
  );

/**
 * True for the list of those who voted in one way: "In favour: Brazil, Chile", "Abstaining" above or before
 * names.
 */
export const isVoteList = (text: string): boolean =>
  /^(?:[Ii]n favour|IN FAVOUR|[Aa]gainst|AGAINST|[Aa]bstaining|ABSTAINING|[Aa]bstentions?|ABSTENTIONS?|[Aa]bsent|ABSENT|[Nn]ot voting)(?: ?[:\u2014]|\s\p{Lu}|$)/u.test(
    text,
  );
