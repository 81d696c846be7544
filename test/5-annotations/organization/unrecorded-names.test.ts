import t from 'tap';
import { unrecordedNames } from '../../../src/5-annotations/organization/unrecorded-names.ts';

const SHORT_FORMS = new Set(['Commission', 'Working Group']);

/** A text, and the names in it that are built like an organization's. */
const TABLE: readonly [why: string, text: string, ...names: string[]][] = [
  ['words before the noun', 'the Zenda Castle Commission met', 'Zenda Castle Commission'],
  [
    'joined by small words',
    'the Truth, Justice and Castle Commission',
    'Truth, Justice and Castle Commission',
  ],
  ['words after it', 'the Council on Castles of Ruritania', 'Council on Castles of Ruritania'],
  ['a subject in small letters', 'the Working Group on castles, and', 'Working Group on castles'],
  ['but not that of a report', 'the report of the Working Group on castles'],
  ['a short name', 'the Working Group met'],
  ['the noun alone', 'the Commission met'],
  ['the verb that opens the clause', 'Requests Zenda Commission', 'Zenda Commission'],
  ['an instrument', 'the Zenda Programme of Action'],
  ['no word before its noun', 'the Rapporteur and the Director'],
  ['an office', 'the Castle Rapporteur for Zenda', 'Castle Rapporteur for Zenda'],
];

for (const [why, text, ...names] of TABLE)
  t.strictSame(
    unrecordedNames(text, [], SHORT_FORMS).map(({ start, end }) => text.slice(start, end)),
    names,
    why,
  );

t.strictSame(
  unrecordedNames('the Zenda Commission', [{ start: 4, end: 20 }], SHORT_FORMS),
  [],
  'with a record',
);
