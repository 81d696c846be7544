import t from 'tap';
import { judgeReading } from '../../../src/5-annotations/reading/judge-reading.ts';
import type { Finding, ParsedDocument } from '../../../src/model/document.ts';
import type { UnitId } from '../../../src/model/id.ts';
import { report, resolution, saying } from '../../fixture.ts';

const RESOLUTION = resolution('A/RES/58/1');
const REPORT = report('A/58/1');
const [PARAGRAPH] = REPORT.paragraphs;

const paragraphs = (count: number, facts: Partial<ParsedDocument['paragraphs'][number]>) =>
  Array.from({ length: count }, () => ({
    ...(PARAGRAPH as NonNullable<typeof PARAGRAPH>),
    part: null,
    ...facts,
  }));

const doubt = (code: Finding['code']): Finding => ({
  code,
  kind: 'parser',
  unit: 'A_58_1.P1' as UnitId,
  message: '',
  ranges: [],
});

t.test('the reading of a document', async t => {
  for (const [construct, document, value, reason] of [
    ['a resolution', RESOLUTION, 'whole', null],
    // a report without numbers that is short may be a letter
    ['a report', { ...REPORT, paragraphs: paragraphs(5, { number: null }) }, 'whole', null],
    ['another language', { ...RESOLUTION, language: 'fr' }, 'partial', /^it is in French/],
    [
      'some paragraphs in another language',
      { ...REPORT, findings: [doubt('LANGUAGE_MIXED')] },
      'partial',
      /another language/,
    ],
    ['an excerpt', { ...RESOLUTION, complete: false }, 'partial', /only a piece/],
    [
      'notes that are missing',
      { ...RESOLUTION, findings: [doubt('MARK_WITHOUT_NOTE')] },
      'partial',
      /^1 mark has no/,
    ],
    [
      'an organ that is not known',
      { ...RESOLUTION, findings: [doubt('BODY_UNKNOWN')] },
      'partial',
      /^the organ/,
    ],
    [
      'lines out of order',
      { ...REPORT, findings: [doubt('ORDER_DOUBTFUL')] },
      'doubtful',
      /^the lines of 1 unit/,
    ],
    ['counted clauses', { ...RESOLUTION, findings: [doubt('NUMBER_COUNTED')] }, 'doubtful', /were counted/],
    ['an act without clauses', { ...REPORT, findings: [doubt('NO_CLAUSES')] }, 'doubtful', /^no clause/],
    [
      'a number out of place',
      { ...REPORT, findings: [doubt('NUMBERING_GAP')] },
      'doubtful',
      /^1 number or phrase is/,
    ],
    [
      'one among hundreds',
      { ...REPORT, paragraphs: paragraphs(300, {}), findings: [doubt('NUMBERING_GAP')] },
      'whole',
      null,
    ],
    [
      'a gap that the text itself has',
      { ...REPORT, findings: [{ ...doubt('NUMBERING_GAP'), kind: 'source' as const }] },
      'whole',
      null,
    ],
    [
      'clauses that open with nothing known',
      { ...RESOLUTION, clauses: RESOLUTION.clauses.map(clause => ({ ...clause, phrase: null })) },
      'doubtful',
      /^3 of 3 clauses/,
    ],
    [
      'text beside the clauses',
      { ...RESOLUTION, paragraphs: paragraphs(1, {}) },
      'doubtful',
      /^1 paragraph stands beside/,
    ],
    [
      'a resolution within a report',
      { ...REPORT, paragraphs: paragraphs(1, { text: 'The Human Rights Council,' }) },
      'doubtful',
      /holds 1 resolution/,
    ],
    [
      'a clause that swallowed others',
      saying('A/RES/58/1', null, `Requests ${'work '.repeat(900)}`),
      'doubtful',
      /^OP1 has 4/,
    ],
    [
      'a long report without numbers',
      { ...REPORT, paragraphs: paragraphs(30, { number: null }) },
      'doubtful',
      /^30 of 30 paragraphs/,
    ],
    [
      'a list of contents among the text',
      { ...REPORT, paragraphs: paragraphs(3, { text: 'Scope ............ 5' }) },
      'doubtful',
      /list of contents/,
    ],
    [
      'faults of text recognition',
      { ...REPORT, paragraphs: paragraphs(3, { text: 'Recalling resolution 58/2O8 of th1s year' }) },
      'doubtful',
      /such as "58\/2O8"/,
    ],
  ] as const) {
    const reading = judgeReading(document);
    t.equal(reading.value, value, construct);
    if (reason === null) t.strictSame(reading.reasons, [], construct);
    else t.match(reading.reasons[0], reason, construct);
  }
});
