import t from 'tap';
import { ServiceError } from '../../../src/8-services/service-error.ts';
import { serviceProblem } from '../../../src/9-http/framework/service-problem.ts';

/** A service error, its message, and the problem that it becomes. */
const TABLE: readonly (readonly [error: ServiceError, message: string, kind: string, detail: string])[] = [
  [
    new ServiceError('NOT_FOUND', { kind: 'clause', id: 'X.OP1', documentType: null }),
    'There is no clause "X.OP1".',
    'not-found',
    'There is no clause "X.OP1".',
  ],
  // The id is that of a document of another type.
  [
    new ServiceError('NOT_FOUND', { kind: 'resolution', id: 'A_58_98', documentType: 'report' }),
    'There is no resolution "A_58_98". "A_58_98" is a report.',
    'not-found',
    'There is no resolution "A_58_98". "A_58_98" is a report.',
  ],
  [
    new ServiceError('REFERENCE_UNREADABLE', { reference: 'that one' }),
    'There is no symbol or number in "that one".',
    'unknown-reference',
    'There is no symbol or number in "that one".',
  ],
  [
    new ServiceError('REFERENCE_UNKNOWN', { symbols: ['A/RES/1/1', 'E/RES/1/1'] }),
    'The data set does not hold A/RES/1/1 or E/RES/1/1.',
    'unknown-reference',
    'The data set does not hold A/RES/1/1 or E/RES/1/1.',
  ],
  // Only HTTP knows the address of the document.
  [
    new ServiceError('PART_UNKNOWN', { document: 'A_RES_58_208', symbol: 'A/RES/58/208' }),
    'A/RES/58/208 has no such part.',
    'unknown-reference',
    'A/RES/58/208 (/v1/documents/A_RES_58_208) has no such part.',
  ],
  // Offsets count from 0, characters from 1.
  [
    new ServiceError('QUERY_UNREADABLE', { offset: 4, reason: 'a word is missing at the end' }),
    'at character 5: a word is missing at the end',
    'invalid-parameter',
    'q: at character 5: a word is missing at the end',
  ],
  [
    new ServiceError('FILE_UNREADABLE', { reason: 'draft.pdf: a damaged PDF file' }),
    'draft.pdf: a damaged PDF file',
    'malformed-request',
    'draft.pdf: a damaged PDF file',
  ],
  // The remedy of the problem says how many clauses are allowed.
  [
    new ServiceError('TOO_MANY_CLAUSES', { clauses: 520, maximum: 500 }),
    'The text has 520 clauses; at most 500 can be checked at a time.',
    'text-too-long',
    'The text has 520 clauses.',
  ],
];

t.test('each service error becomes its problem', async t => {
  for (const [error, message, kind, detail] of TABLE) {
    t.equal(error.message, message);
    t.match(serviceProblem(error), { kind, message: detail }, message);
  }
});
