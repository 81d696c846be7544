import t from 'tap';
import { toRankedQuery, toTextQuery } from '../../../src/8-services/search/text-query.ts';
import { ServiceError } from '../../../src/8-services/service-error.ts';
import { processorTime } from '../../processor-time.ts';

const READ: readonly [string, string][] = [
  ['Migrants', '(words : "migrants" OR stems : "migrant")'],
  ['"migrant workers"', 'words : "migrant workers"'],
  ['“migrant workers”', 'words : "migrant workers"'],
  ['migra*', 'words : "migra"*'],
  ['"human right*"', 'words : "human right"*'],
  ['58/208', '(words : "58 208" OR stems : "58 208")'],
  ['text:the', '(words : "text the" OR stems : "text the")'],
  ['constructor', '(words : "constructor" OR stems : "constructor")'],
  ['Conﬂicts', '(words : "conflicts" OR stems : "conflict")'],
  ['"a" & – "b"', '(words : "a" AND words : "b")'],
  ['"a" AND "b"', '(words : "a" AND words : "b")'],
  ['"a" "b" OR "c"', '(words : "a" AND (words : "b" OR words : "c"))'],
  ['("a" "b") OR "c"', '((words : "a" AND words : "b") OR words : "c")'],
  ['"a" -"b" "c"', '((words : "a" AND words : "c") NOT words : "b")'],
  ['-"b" NOT "c" "a"', '(words : "a" NOT (words : "b" OR words : "c"))'],
  ['"a" --("b" OR "c")', '(words : "a" NOT (words : "b" OR words : "c"))'],
  ['"a" -bc*', '(words : "a" NOT words : "bc"*)'],
  ['"high-level"', 'words : "high level"'],
  ['- "a" -', 'words : "a"'],
  ['"the" "The" OR "the"', 'words : "the"'],
];

t.test('typed queries become words, phrases and operators, and nothing else', async t => {
  for (const [typed, query] of READ) t.equal(toTextQuery(typed), query, typed);
});

/** The query, the offset of the error, and words of its message. */
const REFUSED: readonly [string, number, string][] = [
  ['?!', 0, 'no word'],
  ['-', 0, 'no word'],
  ['*', 0, 'asterisk'],
  ['a *', 2, 'asterisk'],
  ['a*', 1, 'at least two'],
  ['mig*nts', 3, 'rest of a word'],
  ['"takes * of"', 7, 'rest of a word'],
  ['migrants "one', 9, 'not closed'],
  ['""', 0, 'no word between'],
  ['a "?!"', 2, 'no word between'],
  ['-migrants', 0, 'left out'],
  ['a (-b)', 3, 'left out'],
  ['a OR', 4, 'missing at the end'],
  ['a OR OR b', 5, 'OR stands between'],
  ['OR a', 0, 'OR stands between'],
  ['-a OR b', 3, 'OR stands between'],
  ['a OR -b', 5, 'minus sign'],
  ['AND a', 0, 'AND stands between'],
  ['a NOT', 5, 'missing at the end'],
  ['(a', 0, 'bracket is not closed'],
  ['a) b', 1, 'no bracket'],
  ['()', 1, 'before the bracket'],
  ['((((((((((a))))))))))', 8, '8 deep'],
  ['a '.repeat(33), 64, '32 words'],
  ['ab* '.repeat(6), 20, 'asterisk'],
];

t.test('an invalid query is refused with the place and a remedy', async t => {
  for (const [typed, at, words] of REFUSED) {
    const error = t.throws(() => toTextQuery(typed), ServiceError, typed) as ServiceError;
    t.match(error, { code: 'QUERY_UNREADABLE', facts: { offset: at } }, typed);
    t.ok(error.message.includes(words), `${typed}: ${error.message}`);
  }
});

const SENTENCE = 'Requests the Secretary-General to report on the rights of migrants to the next session';

/** A query of the search, the switch, and whether any word may match. */
const ANY: readonly (readonly [
  why: string,
  typed: string,
  match: 'all' | 'any' | undefined,
  any: boolean,
])[] = [
  ['a sentence', SENTENCE, undefined, true],
  ['all of it, when asked for', SENTENCE, 'all', false],
  ['a few words', 'rights of migrants', undefined, false],
  ['any of a few words, when asked for', 'rights of migrants', 'any', true],
  ['signs mean something', `${SENTENCE} -women`, undefined, false],
  ['but not in a long text', `${SENTENCE}, (a) ${SENTENCE} “${SENTENCE}, ${SENTENCE}`, undefined, true],
  ['as long as an address may be', `${SENTENCE}; `.repeat(20), undefined, true],
  ['words that tell nothing', 'of the and', 'any', true],
];

t.test('a sentence finds what has any of its words', async t => {
  for (const [why, typed, match, any] of ANY) {
    const query = toRankedQuery(typed, match);
    t.equal(!query.includes(' AND '), any, `${why}: ${query.slice(0, 80)}`);
  }
  t.equal(toRankedQuery('right', 'any'), toTextQuery('right'), 'one word');
  t.throws(() => toRankedQuery('?!', 'any'), { code: 'QUERY_UNREADABLE' });
});

t.test('how long a sentence is takes time in proportion to it', async t => {
  for (const piece of ['-', 'a ', '“', 'OR ', '\u0301'])
    t.ok(processorTime(() => toRankedQuery(`b${piece.repeat(100_000)}`, 'any')) < 2000, piece);
});

t.test('parsing takes time in proportion to the query', async t => {
  for (const piece of ['-', '(', '-(', '"', 'a ', '*', 'a-', '\u0301', 'OR ']) {
    const time = processorTime(() => t.throws(() => toTextQuery(`${piece.repeat(100_000)}"`)));
    t.ok(time < 2000, piece);
  }
});
