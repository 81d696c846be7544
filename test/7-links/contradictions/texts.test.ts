import t from 'tap';
import { findContradictions } from '../../../src/7-links/contradictions/contradictions.ts';
import { corpusFrom, type Sketch, saying } from './rows.ts';

const dialogue: Sketch = {
  of: 'A/RES/60/227',
  title: 'International migration and development',
  units: {
    TITLE: 'International migration and development',
    OP1: 'Decides that the Dialogue will be held in New York on 14 and 15 September 2006, and will consist of four plenary meetings and four interactive round tables;',
    OP2: 'Decides that the outcome will be a summary by the Chair, which will be widely distributed to Member States, observers and other appropriate organizations;',
    ANNEX1: 'Annex',
    'ANNEX1.P9': 'Rules.',
  },
};
const lettered: Sketch = {
  of: 'A/RES/60/228',
  units: { OP1: 'Decides:', 'OP1.a': 'One;', 'OP1.b': 'Two;', OP2: 'Decides more.', ANNEX1: 'Annex' },
};
const excerpt: Sketch = { ...dialogue, isExcerpt: true };
const later = (text: string): Sketch => saying('A/RES/61/208', text);
const restatement =
  'decided that the Dialogue would be held in New York on 14 and 15 September 2006 and would consist of four plenary meetings and four interactive round tables';

const TREATY =
  'United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa';

const TABLE: readonly (readonly [
  construct: string,
  documents: readonly Sketch[],
  found: readonly string[],
])[] = [
  [
    'the title',
    [dialogue, later('Recalling its resolution 60/227, entitled “International Migration and Development”,')],
    [],
  ],
  [
    'another title',
    [dialogue, later('Recalling its resolution 60/227, entitled “International migration and trade”,')],
    ['CITED_TITLE_NOT_OWN A_RES_61_208.PP1 A_RES_60_227.TITLE'],
  ],
  [
    'a title with quotation marks in it',
    [
      { ...dialogue, title: '“World Summit” under the title “Second Summit”' },
      later('Recalling its resolution 60/227, entitled “World Summit” under the title “Second Summit”,'),
    ],
    [],
  ],
  [
    'a number one digit off, with what the other says',
    [dialogue, later(`The General Assembly, in its resolution 60/277, ${restatement}.`)],
    ['CITED_NUMBER_DOUBTFUL A_RES_61_208.PP1 A_RES_61_208.PP1 A_RES_60_227.OP1'],
  ],
  [
    'a number with two digits exchanged',
    [
      { ...dialogue, of: 'A/RES/60/272' },
      later(`The General Assembly, in its resolution 60/227, ${restatement}.`),
    ],
    ['CITED_NUMBER_DOUBTFUL A_RES_61_208.PP1 A_RES_61_208.PP1 A_RES_60_272.OP1'],
  ],
  [
    'a number two digits off',
    [dialogue, later(`The General Assembly, in its resolution 60/377, ${restatement}.`)],
    [],
  ],
  [
    'a number one digit off, for a treaty that the other names too',
    [
      {
        ...dialogue,
        units: { PP1: `Recalling the ${TREATY},` },
      },
      later(`Recalling its resolution 60/277 on the implementation of the ${TREATY},`),
    ],
    [],
  ],
  [
    'a number one digit off, of something else',
    [dialogue, later('Recalling its resolution 60/277 on international migration and development,')],
    [],
  ],
  [
    'a number one digit off that another document cites too',
    [
      dialogue,
      later(`The General Assembly, in its resolution 60/277, ${restatement}.`),
      saying('A/RES/62/1', 'Recalling its resolution 60/277,'),
    ],
    [],
  ],
  [
    'a number one digit off, next to the other',
    [dialogue, later(`The General Assembly, in its resolutions 60/227 and 60/277, ${restatement}.`)],
    [],
  ],
  [
    'a number one digit off, of another date',
    [
      { ...dialogue, date: '2005-12-23' },
      later(`The General Assembly, in its resolution 60/277 of 8 May 2006, ${restatement}.`),
    ],
    [],
  ],
  ['a paragraph that is there', [dialogue, later('Recalling paragraph 2 of its resolution 60/227,')], []],
  [
    'a paragraph beyond the last',
    [dialogue, later('Recalling paragraph 12 of its resolution 60/227,')],
    ['PINPOINT_MISSING A_RES_61_208.PP1 A_RES_60_227.OP2'],
  ],
  [
    'a paragraph beyond the last, after one that is there',
    [dialogue, later('Recalling paragraphs 1 and 12 of its resolution 60/227,')],
    ['PINPOINT_MISSING A_RES_61_208.PP1 A_RES_60_227.OP2'],
  ],
  ['a paragraph of the annex', [dialogue, later('Recalling paragraph 9 of its resolution 60/227,')], []],
  ['a paragraph of an excerpt', [excerpt, later('Recalling paragraph 12 of its resolution 60/227,')], []],
  [
    'a letter',
    [lettered, later('Recalling paragraph 1 (c) of its resolution 60/228,')],
    ['PINPOINT_MISSING A_RES_61_208.PP1 A_RES_60_228.OP1.b'],
  ],
  ['a letter that there is', [lettered, later('Recalling paragraph 1 (b) of its resolution 60/228,')], []],
  [
    'a letter of a paragraph without parts',
    [lettered, later('Recalling paragraph 2 (a) of its resolution 60/228,')],
    [],
  ],
  [
    'an annex',
    [lettered, later('Recalling its resolution 60/228, annex II,')],
    ['PINPOINT_MISSING A_RES_61_208.PP1 A_RES_60_228.ANNEX1'],
  ],
  [
    'a quotation in other case and with letters of its own',
    [
      dialogue,
      later(
        'As resolution 60/227 stipulates: “(a) the outcome will be a summary by the Chair, which will be widely distributed to Member States”.',
      ),
    ],
    [],
  ],
  [
    'a quotation with another word',
    [
      dialogue,
      later(
        'As resolution 60/227 stipulates: “the outcome will be a report by the Chair, which will be widely distributed to Member States”.',
      ),
    ],
    ['QUOTATION_DEPARTS A_RES_61_208.PP1 A_RES_60_227.OP2'],
  ],
  [
    'a quotation that leaves a word out, with its source after it',
    [
      dialogue,
      later(
        'It said: “the outcome will be a summary by the Chair, which will be distributed to Member States” (resolution 60/227).',
      ),
    ],
    ['QUOTATION_DEPARTS A_RES_61_208.PP1 A_RES_60_227.OP2'],
  ],
  [
    'a quotation that says that it leaves words out',
    [
      dialogue,
      later(
        'As resolution 60/227 stipulates: “the outcome will be a summary ... which will be widely distributed to Member States”.',
      ),
    ],
    [],
  ],
  [
    'a slogan',
    [
      dialogue,
      later(
        'Recalling its resolution 60/227 and the theme “Migrants of all countries and their families on the way to a better life together”,',
      ),
    ],
    [],
  ],
  ['a session in its year', [later('The General Assembly, at its sixtieth session, in 2005, decided.')], []],
  [
    'a session in its second year',
    [later('The General Assembly, at its sixtieth session in 2006, decided.')],
    [],
  ],
  [
    'a session in another year',
    [later('The General Assembly, at its sixtieth session, in 2004, decided.')],
    ['SESSION_AND_YEAR_DIFFER A_RES_61_208.PP1'],
  ],
  [
    'a session before its organ',
    [later('During its fifty eighth session, held in 2005, the General Assembly decided.')],
    ['SESSION_AND_YEAR_DIFFER A_RES_61_208.PP1'],
  ],
  ['the session of another organ', [later('The Commission, at its sixtieth session, in 2004, decided.')], []],
  [
    'the session of another organ within the sentence',
    [later('The General Assembly recalls that the Working Group, at its eighth session in 2024, decided.')],
    [],
  ],
];

t.test('contradictory texts', async t => {
  for (const [construct, documents, expected] of TABLE) {
    const found = findContradictions(corpusFrom(documents)).map(({ code, evidence }) =>
      [code, ...evidence.map(({ unitId, documentId }) => unitId ?? documentId)].join(' '),
    );
    t.same(found, expected, construct);
  }
});

t.test('the words in which a quotation differs are named', async t => {
  const quoting = later(
    'As resolution 60/227 stipulates: “the outcome will be a report by the Chair, which will be distributed to Member States”.',
  );
  const [found] = findContradictions(corpusFrom([dialogue, quoting]));
  t.equal(
    found?.message,
    'the quotation from A/RES/60/227 has “report”, which is not there, and leaves out “summary widely”',
  );
});
