import t from 'tap';
import { withFormalNames } from '../../../src/wording/matter/nicknames.ts';

const TABLE: readonly (readonly [why: string, text: string, put: string])[] = [
  ['in any case', 'The UN chief reports', 'The secretary-general reports'],
  [
    'before a comma and possessive',
    "the UN chief's report, the climate deal,",
    'the secretary-general report, the paris agreement',
  ],
  [
    'a single word stays',
    'Ask the NPT parties',
    'Ask the NPT treaty on the non-proliferation of nuclear weapons parties',
  ],
  ['capitals only as written', 'those who help', 'those who help'],
  ['the longest name', 'the un rights chief', 'the high commissioner for human rights'],
  ['none', 'Recalling its resolution 58/208,', 'Recalling its resolution 58/208,'],
  ['nothing', '', ''],
];

t.test('formal names in the place of nicknames', t => {
  for (const [why, text, expected] of TABLE) t.equal(withFormalNames(text), expected, why);
  t.end();
});
