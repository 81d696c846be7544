import t from 'tap';
import {
  canMean,
  isImpossibleDate,
  isMeantByContent,
  isSupported,
  type QuestionableCitation,
  similarIds,
} from '../../src/citation-rules/mistyped-number.ts';
import type { DocumentId } from '../../src/model/id.ts';
import { textProfile } from '../../src/wording/restatement.ts';
import { symbol } from '../fixture.ts';

const DIALOGUE =
  'the Dialogue will be held in New York on 14 and 15 September 2006 and will consist of four plenary meetings and four interactive round tables';
const citation: QuestionableCitation = {
  symbol: symbol('A/RES/60/277'),
  citedDate: null,
  sentence: `In its resolution 60/277 it decided that ${DIALOGUE}.`,
  citedInText: new Set(['A_RES_60_277']),
  textDate: null,
};
const candidate = { id: 'A_RES_60_227', date: '2005-12-23' };

t.ok(similarIds(citation.symbol).includes(candidate.id as DocumentId));

const MEANINGS: readonly (readonly [why: string, change: Partial<QuestionableCitation>, can: boolean])[] = [
  ['nothing is known', {}, true],
  ['its own date is cited', { citedDate: '2005-12-23' }, true],
  ['another date is cited', { citedDate: '2006-05-08' }, false],
  ['the text cites it as well', { citedInText: new Set(['A_RES_60_277', 'A_RES_60_227']) }, false],
  ['the text is later', { textDate: '2006-01-01' }, true],
  ['the text is earlier', { textDate: '2005-01-01' }, false],
];
for (const [why, printed, other, citedDate, can] of [
  ['resolutions of two sessions may say the same', 'A/HRC/RES/54/34', 'A_HRC_RES_45_34', null, false],
  ['unless the date is that of the other', 'A/HRC/RES/54/34', 'A_HRC_RES_45_34', '2020-10-07', true],
  ['so may the documents of one session', 'E/CN.9/2006/3', 'E_CN.9_2006_2', null, false],
] as const)
  t.equal(
    canMean({ ...citation, symbol: symbol(printed), citedDate }, { id: other, date: '2020-10-07' }),
    can,
    why,
  );

for (const [why, change, can] of MEANINGS) t.equal(canMean({ ...citation, ...change }, candidate), can, why);

const SUPPORT: readonly (readonly [why: string, citedBy: readonly string[], isSupported: boolean])[] = [
  ['nobody cites the number', [], false],
  ['one document, which may have the same typo', ['A_RES_61_1'], false],
  ['two documents', ['A_RES_61_1', 'A_RES_61_2'], true],
  ['the candidate itself', ['A_RES_60_227'], true],
];
const content = textProfile([`Decides that ${DIALOGUE};`]);
for (const [why, citedBy, supported] of SUPPORT) {
  t.equal(isSupported(new Set(citedBy), candidate), supported, why);
  t.equal(isMeantByContent(citation, candidate, new Set(citedBy), content), !supported, `${why}: content`);
}
t.equal(
  isMeantByContent(citation, candidate, new Set(), textProfile(['Decides otherwise.'])),
  false,
  'the sentence says something else',
);

t.equal(isImpossibleDate({ ...citation, citedDate: '2005-12-23' }), false, 'a day of the session');
t.equal(isImpossibleDate({ ...citation, citedDate: '1999-12-23' }), true, 'a day of another session');
t.equal(isImpossibleDate(citation), false, 'no date');
