import t from 'tap';
import {
  instrumentTitled,
  knownNameAt,
  knownNamesIn,
} from '../../../../src/5-annotations/citation/instrument/known-names.ts';

const CRC = 'Convention on the Rights of the Child';

/** A text, and the names of the authority file in it. */
const TABLE: readonly [why: string, text: string, ...names: string[]][] = [
  ['a name and another', `the ${CRC} and Agenda 21`, CRC, 'Agenda 21'],
  ['the digit of a note’s mark sticks to a word', `the ${CRC}2`, CRC],
  ['but it makes another number', 'Agenda 212'],
  ['a letter makes another word', `the ${CRC}ren`],
  ['as does a hyphen', 'an Agenda 21-related plan'],
  ['a long name in any capitals', `THE ${CRC.toUpperCase()}`, CRC.toUpperCase()],
  ['but none that begins with a small letter', `the ${CRC.toLowerCase()}`],
  ['nor a short one, which may be plain words', 'Pact for the future'],
  ['a name does not begin within a word', `a non-${CRC}`],
  ['a possessive ends a name', `the ${CRC}’s text`, CRC],
  ['but an acronym is the whole word', 'the UNFCCC’s text'],
  [
    'any spelling of the marks',
    "the African Charter on Human and Peoples' Rights",
    "African Charter on Human and Peoples' Rights",
  ],
  [
    'the longest at a place',
    'the 2030 Agenda for Sustainable Development',
    '2030 Agenda for Sustainable Development',
  ],
];

for (const [why, text, ...names] of TABLE) {
  t.same(
    knownNamesIn(text).map(({ start, end }) => text.slice(start, end)),
    names,
    why,
  );
}

t.match(
  knownNameAt(`to the ${CRC} of`, 7),
  { start: 7, end: 7 + CRC.length, record: { name: CRC } },
  'at one place',
);
t.equal(knownNameAt(`to the ${CRC} of`, 3), null, 'not at another');
t.equal(instrumentTitled(`The ${CRC}`)?.name, CRC, 'a title with an article');
t.equal(instrumentTitled('The future we wanted'), null, 'another title');
