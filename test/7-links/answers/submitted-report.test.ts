import t from 'tap';
import { submittedReport } from '../../../src/7-links/answers/submitted-report.ts';

/** A clause up to the end of the citation, which begins at the mark, and the words that say a report was submitted. */
const TABLE: readonly [why: string, text: string, said: string | null][] = [
  [
    'submitted pursuant to it',
    'Takes note of the report of the Secretary-General submitted pursuant to |resolution 77/5',
    'report of the Secretary-General submitted pursuant to resolution 77/5',
  ],
  [
    'a recipient, and the organ of the resolution',
    'Welcomes the report submitted to the Council in accordance with its |resolution 26/14',
    'report submitted to the Council in accordance with its resolution 26/14',
  ],
  [
    'by the request made in it',
    'Having considered the report prepared pursuant to the request contained in its |resolution 77/25',
    'report prepared pursuant to the request contained in its resolution 77/25',
  ],
  [
    'in a list',
    'Notes the report submitted pursuant to resolutions 52/28 and |55/21',
    'report submitted pursuant to resolutions 52/28 and 55/21',
  ],
  [
    'requested in it',
    'Takes note of the study requested by the Council in its |resolution 50/1',
    'study requested by the Council in its resolution 50/1',
  ],
  [
    'something else was done pursuant to it',
    'the report on the meeting held in accordance with |resolution 1/2',
    null,
  ],
  [
    'translated in accordance with it',
    'translation of the reports, in accordance with |resolution 33/25',
    null,
  ],
  ['still to be submitted', 'Requests a report to be submitted pursuant to |resolution 1/2', null],
  ['asked for', 'a report, and requests the Office to submit it pursuant to |resolution 1/2', null],
  ['no report', 'the statement submitted pursuant to |resolution 1/2', null],
];

for (const [why, marked, said] of TABLE) {
  const text = marked.replace('|', '');
  t.equal(submittedReport(text, marked.indexOf('|'), text.length)?.text ?? null, said, `${why}: ${text}`);
}
