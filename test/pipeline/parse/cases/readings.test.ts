import { lines, paragraphs, testFacts } from './case-table.ts';

/** Texts that can be read in part only, or not with certainty, and are said to be so. */

testFacts('how well a text is read', [
  [
    'ocr1',
    'numbers with letters in them are doubtful',
    paragraphs(
      'A/RES/58/1',
      '58/1. Wells',
      'The General Assembly,',
      '1. Urges donors to pay in accordance with resolution 57/2O8.',
    ),
    { reading: { value: 'doubtful' } },
  ],
  [
    'ocr2',
    'so is a misread formula',
    paragraphs('A/RES/58/1', '58/1. Wells', 'Tbe General Assembly,', '1. Decides to rest.'),
    { body: 'General Assembly', reading: { value: 'doubtful' } },
  ],
  [
    'twocol',
    'columns printed side by side are doubtful',
    lines(
      'A/RES/35/200',
      '',
      '35/200. Wells at home                    The General Assembly,',
      '',
      'The General Assembly,                    Noting the state of pumps,',
      '',
      'Recalling its resolution 34/10 of        Recalling its resolution 34/11 of',
      '1 November 1979,                         2 November 1979,',
      '',
      'Noting that wells run dry,               1. Calls upon States to clean pumps;',
      '',
      '1. Calls upon States to dig wells;       2. Requests a report.',
      '',
      '2. Requests the panel to report.         35/202. Spades',
    ),
    { reading: { value: 'doubtful' } },
  ],
  [
    'french',
    'a text in French, with its structure and without phrases',
    paragraphs(
      'A/RES/78/400',
      '78/400. Les puits',
      'L’Assemblée générale,',
      'Rappelant sa résolution 77/10 du 1er novembre 2022,',
      '1. Prie le Secrétaire général de lui faire rapport ;',
      '2. Décide de rester saisie de la question.',
    ),
    {
      type: 'resolution',
      language: 'fr',
      title: 'Les puits',
      clauses: { length: 3 },
      mandates: [],
      findings: [{ code: 'LANGUAGE_NOT_READ', kind: 'parser' }],
    },
  ],
]);
