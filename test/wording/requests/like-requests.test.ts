import t from 'tap';
import { isSubjectWord } from '../../../src/wording/alignment/word-weights.ts';
import { likenessOf, prepareRequests } from '../../../src/wording/requests/like-requests.ts';
import { isRelativeRequest, requestWords } from '../../../src/wording/requests/request.ts';

/** A request, and the title of its resolution. */
type Asked = readonly [title: string, asked: string];

const VISITS = 'to respond favourably to requests of the Special Rapporteur to visit their countries';
const REPORT = 'to submit a report on the implementation of the present resolution';

/** Resolutions on other subjects, whose requests make up the formulas. */
const OTHERS: readonly Asked[] = [
  'Adequate housing',
  'Contemporary slavery',
  'Toxic waste',
  'Peasants',
].flatMap(title => [
  [title, VISITS],
  [title, REPORT],
  [title, `to take measures that protect ${title.toLowerCase()} from neglect`],
]);

/** Which of two requests are like, among others. */
function areLike(one: Asked, other: Asked): boolean {
  const numbers = new Map<string, number>();
  const numbered = (text: string): Uint32Array =>
    Uint32Array.from(requestWords(text), word => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  const words = [one, other, ...OTHERS].map(([title, asked]) => ({
    asked: numbered(asked),
    context: numbered(''),
    title: numbered(title),
    named: new Set<number>(),
    subject: title,
    isRelative: isRelativeRequest(asked),
  }));
  const telling = new Set([...numbers].flatMap(([word, number]) => (isSubjectWord(word) ? number : [])));
  const prepared = prepareRequests(words, word => telling.has(word));
  return likenessOf(prepared, 0, 1) !== null;
}

/** Two requests, whether they ask the like, and why the row is here. */
const PAIRS: readonly [one: Asked, other: Asked, like: boolean, why: string][] = [
  [
    ['Protection of migrants', 'to train border officials in the treatment of unaccompanied children'],
    ['Rights of the child', 'to train border officials in how they treat unaccompanied children'],
    true,
    'nearly the same words',
  ],
  [
    ['Protection of migrants', 'to train border officials in the treatment of unaccompanied children'],
    ['Protection of migrants', 'to publish statistics on remittances and what they cost'],
    false,
    'a title in common alone',
  ],
  [['Right to food', VISITS], ['Right to privacy', VISITS], false, 'a formula alone'],
  [['Right to food', VISITS], ['The right to food', VISITS], true, 'a formula, about the same expert'],
  [['Rural women', REPORT], ['Ocean noise', REPORT], false, 'reports on different resolutions'],
  [['Rural women', REPORT], ['Situation of rural women', REPORT], true, 'reports on the same subject'],
];

for (const [one, other, like, why] of PAIRS)
  t.test(why, async t => {
    t.equal(areLike(one, other), like);
    t.equal(areLike(other, one), like, 'either way');
  });

t.test('what only the resolution tells', async t => {
  for (const [text, relative] of [
    ['to report on the implementation of the present resolution', true],
    ['to cooperate with the Special Rapporteur', true],
    ['to ratify the Convention', true],
    ['to ratify the Convention on the Rights of the Child', false],
    ['to fund the Special Rapporteur on the right to food', false],
    ['to collect statistics', false],
  ] as const)
    t.equal(isRelativeRequest(text), relative, text);
});
