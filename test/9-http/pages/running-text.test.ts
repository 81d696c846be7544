import t from 'tap';
import { runningText } from '../../../src/9-http/pages/text/running-text.ts';

const MENTION = '<a class="mention" href="/organizations/iom" title="Migration">IOM &#60;b&#62;</a>';
const mark = (label: string) =>
  `<sup><a class="note-mark" href="#N${label}" aria-label="Note ${label}">${label}</a></sup>`;

const TEXT = 'Requests the IOM <b> to act';
const mention = {
  unitId: 'OP1',
  start: 13,
  end: 20,
  text: 'IOM <b>',
  ranges: [],
  organizationId: 'iom',
  organizationName: 'Migration',
};
const note = (at: number, label: string) => ({ unitId: 'OP1', at, label, noteId: `N${label}`, text: null });

t.test('marks of notes stand at their places, or after the link that they are in', t => {
  const table: [why: string, marks: ReturnType<typeof note>[], expected: string][] = [
    ['none', [], `<em class="phrase">Requests</em> the ${MENTION} to act`],
    [
      'before, within and after a link',
      [note(13, '1'), note(16, '2'), note(20, '3')],
      `<em class="phrase">Requests</em> the ${mark('1')}${MENTION}${mark('2')}${mark('3')} to act`,
    ],
    [
      'in plain text and at the end, in no order',
      [note(27, '2'), note(12, '1')],
      `<em class="phrase">Requests</em> the${mark('1')} ${MENTION} to act${mark('2')}`,
    ],
  ];
  for (const [why, noteReferences, expected] of table) {
    const annotations = { citations: [], mentions: [mention], noteReferences };
    t.equal(
      runningText({ text: TEXT, annotations, phrase: 'requests', cited: new Map() }).text,
      expected,
      why,
    );
  }
  t.end();
});
