import t from 'tap';
import { findInstruments } from '../../../../src/5-annotations/citation/instrument/instrument.ts';
import { type FinderRow, found, wanted } from '../rows.ts';

const OCEAN = 'Our ocean, our future: call for action';
const RESPONSIBILITY = 'Our ocean, our future, our responsibility';

const TABLE: readonly FinderRow[] = [
  [
    'a declaration of the authority file',
    `in which it endorsed the declaration entitled “${OCEAN}”`,
    [OCEAN, 'A/RES/71/312'],
  ],
  [
    'a list of titles; "as well as" ends it',
    `the declarations entitled “${OCEAN}” and “${RESPONSIBILITY}”, as well as “Others”`,
    [OCEAN, 'A/RES/71/312'],
    [RESPONSIBILITY, 'A/RES/76/296'],
  ],
  [
    'words between the declaration and "entitled"',
    'the ministerial declaration of the Environment Assembly at its third session, entitled “Towards a pollution-free planet”',
    ['Towards a pollution-free planet', null],
  ],
  [
    'the last word that can have a title is the declaration',
    'its resolution S-32/1 containing the political declaration entitled “Our common future in the 2030 Agenda”',
    ['Our common future in the 2030 Agenda', null],
  ],
  [
    'an outcome document, with its place',
    'the outcome document of the Conference, held in Rio de Janeiro, entitled “The future we want”',
    ['The future we want', 'A/RES/66/288'],
  ],
  [
    'a document is no report',
    'the outcome document entitled “A Pact for the Future”',
    ['A Pact for the Future', 'A/RES/79/1'],
  ],
  [
    'no "entitled" after the word itself',
    'the road map “Towards an equal world”',
    ['Towards an equal world', null],
  ],
  ['the title is that of the meeting', 'the declaration of the meeting entitled “Towards an equal world”'],
  ['the title is that of the report', 'the declaration and its report entitled “Towards an equal world”'],
  ['quotation marks without a title', 'the declaration, in which “States” are'],
];

for (const [why, text, ...citations] of TABLE)
  t.same(found(findInstruments, text), wanted(citations), `${why}: ${text}`);
