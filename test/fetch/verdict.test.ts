import t from 'tap';
import type { Answer } from '../../src/fetch/answer.ts';
import type { Format } from '../../src/fetch/request.ts';
import { judge } from '../../src/fetch/verdict.ts';
import { DOC, DOCX, MAINTENANCE_PAGE, NOT_FOUND_PAGE, PDF, RTF, WORDPERFECT, XLSX } from './samples.ts';

const NOW = Date.parse('2026-11-27T07:28:00Z');
const EMPTY = Buffer.alloc(0);

const answered = (status: number, bytes: Buffer, headers: Record<string, string> = {}): Answer => ({
  kind: 'answered',
  status,
  statusText: '',
  headers: new Headers(headers),
  url: 'http://service.example/file',
  bytes,
});

const LENGTH = { 'content-length': '1' };

const verdicts: readonly (readonly [
  about: string,
  answer: Answer,
  format: Format,
  verdict: Readonly<Record<string, unknown>>,
])[] = [
  ['a PDF file', answered(200, PDF), 'pdf', { kind: 'document', fileKind: 'pdf' }],
  ['the rest of one', answered(206, PDF), 'pdf', { kind: 'document', fileKind: 'pdf' }],
  ['a Word file', answered(200, DOCX), 'docx', { kind: 'document', fileKind: 'docx' }],
  ['an old Word file instead', answered(200, DOC), 'docx', { kind: 'document', fileKind: 'doc' }],
  ['a new one instead', answered(200, DOCX), 'doc', { kind: 'document', fileKind: 'docx' }],
  ['RTF under the name of Word', answered(200, RTF), 'doc', { kind: 'document', fileKind: 'rtf' }],
  [
    'a wrong type does not count',
    answered(200, PDF, { 'content-type': 'text/html' }),
    'pdf',
    { kind: 'document' },
  ],
  ['a PDF file for Word', answered(200, PDF), 'docx', { kind: 'absent', reason: /a PDF file was sent/ }],
  [
    'WordPerfect',
    answered(200, WORDPERFECT),
    'doc',
    { kind: 'absent', reason: /a WordPerfect file was sent/ },
  ],
  ['Excel', answered(200, XLSX), 'docx', { kind: 'failed', reason: /unknown kind/ }],
  ['noise', answered(200, Buffer.from([0, 1, 2, 0xff])), 'pdf', { kind: 'failed', reason: /unknown kind/ }],
  [
    'an end that did not come',
    answered(200, PDF.subarray(0, -20)),
    'pdf',
    { kind: 'busy', reason: /cut off/ },
  ],
  // its length was announced, and has come
  ['a PDF file without an end', answered(200, PDF.subarray(0, -20), LENGTH), 'pdf', { kind: 'document' }],
  ['a ZIP archive without an end', answered(200, DOCX.subarray(0, -22)), 'docx', { kind: 'busy' }],
  ['nothing', answered(200, EMPTY), 'pdf', { kind: 'empty' }],
  ['No Content', answered(204, EMPTY), 'pdf', { kind: 'empty' }],
  ['a page that says no', answered(200, NOT_FOUND_PAGE), 'pdf', { kind: 'absent', reason: /“ODS”/ }],
  [
    'a page with another message',
    answered(200, MAINTENANCE_PAGE),
    'pdf',
    { kind: 'busy', reason: /“Under maintenance”/ },
  ],
  ['Not Found', answered(404, EMPTY), 'pdf', { kind: 'absent', reason: '404' }],
  ['Gone', answered(410, EMPTY), 'pdf', { kind: 'absent' }],
  ['Bad Request', answered(400, EMPTY), 'pdf', { kind: 'failed' }],
  ['Forbidden', answered(403, EMPTY), 'pdf', { kind: 'failed' }],
  ['a redirect to nowhere', answered(302, EMPTY), 'pdf', { kind: 'failed' }],
  ['Too Many Requests', answered(429, EMPTY), 'pdf', { kind: 'busy', retryAfter: null }],
  [
    'with a number of seconds',
    answered(429, EMPTY, { 'retry-after': '7' }),
    'pdf',
    { kind: 'busy', retryAfter: 7 },
  ],
  [
    'with a date, by our clock',
    answered(503, EMPTY, { 'retry-after': 'Fri, 27 Nov 2026 07:29:00 GMT' }),
    'pdf',
    { kind: 'busy', retryAfter: 60 },
  ],
  [
    'with a date, by the clock of the service',
    answered(503, EMPTY, {
      'retry-after': 'Fri, 27 Nov 2026 07:29:00 GMT',
      date: 'Fri, 27 Nov 2026 07:28:50 GMT',
    }),
    'pdf',
    { kind: 'busy', retryAfter: 10 },
  ],
  ['Internal Server Error', answered(500, EMPTY), 'pdf', { kind: 'busy' }],
  ['a status of a proxy', answered(520, EMPTY), 'pdf', { kind: 'busy' }],
  [
    'a test for robots',
    answered(202, EMPTY, { 'x-amzn-waf-action': 'challenge' }),
    'pdf',
    { kind: 'unreachable', reason: /browser/ },
  ],
  [
    'a connection that broke',
    { kind: 'broken', reason: 'other side closed', beginning: { bytes: PDF, validator: '"1"' } },
    'pdf',
    { kind: 'busy', reason: 'other side closed', beginning: { validator: '"1"' } },
  ],
  ['no such host', { kind: 'unreachable', reason: 'ENOTFOUND' }, 'pdf', { kind: 'unreachable' }],
  ['too large', { kind: 'refused', reason: 'larger' }, 'pdf', { kind: 'failed', reason: 'larger' }],
];

for (const [about, answer, format, verdict] of verdicts) t.match(judge(answer, format, NOW), verdict, about);
