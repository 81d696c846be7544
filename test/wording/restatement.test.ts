import t from 'tap';
import { hasEnoughContent, mostSimilarText, restates, textProfile } from '../../src/wording/restatement.ts';

const DECIDES =
  'Decides that the Dialogue will be held in New York on 14 and 15 September 2006, and will consist of four plenary meetings and four interactive round tables;';
const saying = textProfile(['International migration', DECIDES]);

/** A sentence, whether it has enough content, and whether it restates the document. */
const TABLE: readonly (readonly [sentence: string, isLongEnough: boolean, restates: boolean])[] = [
  [
    'it decided that the Dialogue would be held in New York on 14 and 15 September 2006, with four plenary meetings and four interactive round tables',
    true,
    true,
  ],
  ['the Dialogue will be held in New York', false, false],
  [
    'tables round interactive four and meetings plenary four of consist York New in held Dialogue 2006 September 15 and 14',
    true,
    false,
  ],
  [
    'it took note of the report on disarmament, verification, treaties and conventional weapons, held in Geneva in 1999',
    true,
    false,
  ],
];

for (const [sentence, isLongEnough, isRestated] of TABLE) {
  t.equal(hasEnoughContent(sentence), isLongEnough, `${sentence}: enough content`);
  t.equal(restates(sentence, saying), isRestated, sentence);
}

const texts = [{ text: 'International migration' }, { text: DECIDES }];
t.equal(mostSimilarText('four plenary meetings and four interactive round tables', texts), texts[1]);
t.equal(mostSimilarText('anything', []), undefined);
