import t from 'tap';
import { findCitations } from '../../../src/5-annotations/citation/citation.ts';

/** A text, and how it treats each of what it cites. */
const TABLE: readonly [text: string, ...treatments: string[]][] = [
  ['Recalling its resolutions 58/208, 59/241 and 60/227,', 'recalls', 'recalls', 'recalls'],
  ['Recalling further its resolution 58/208,', 'recalls'],
  ['Recalling its resolution 58/208, and reaffirming its resolution 59/241,', 'recalls', 'reaffirms'],
  ['Reaffirms resolution 58/208; also welcomes decision 58/500', 'reaffirms', 'welcomes'],
  ['Takes note of the report of the Secretary-General (A/58/98)', 'notes'],
  ['Having considered the report A/58/98,', 'considers'],
  ['Guided by the Charter of the United Nations,', 'considers'],
  ['Deeply concerned that A/58/98 was not read,', 'regrets'],
  ['Requests the Secretary-General to report on A/58/98', 'asks'],
  ['Requests the Secretary-General, pursuant to resolutions 58/208 and 59/241, to act', 'follows', 'follows'],
  ['Requests, in accordance with resolution 58/208, the report A/58/98', 'follows', 'asks'],
  ['Pursuant to General Assembly resolution 56/203 of 21 February 2002, a report', 'follows'],
  ['Urges the full implementation of the 2030 Agenda for Sustainable Development', 'implements'],
  ['Endorses the report A/58/98', 'endorses'],
  ['Adopts the Charter of the United Nations', 'adopts'],
  ['Decides to amend resolution 58/208, as amended by resolution 59/241', 'mentions', 'amends'],
  ['See A/58/98.', 'mentions'],
  ['Resolution 58/208.', 'mentions'],
];

for (const [text, ...treatments] of TABLE) {
  const found = findCitations(text, { body: 'General Assembly', symbol: null });
  t.same(
    found.map(({ treatment }) => treatment),
    treatments,
    text,
  );
}
