import t from 'tap';
import { readRetryAfter } from '../../src/fetch/retry-after.ts';

const NOW = Date.parse('2026-11-27T07:28:00Z');

for (const [header, seconds] of [
  ['120', 120],
  [' 0 ', 0],
  ['Fri, 27 Nov 2026 07:30:00 GMT', 120],
  // a clock that runs ahead
  ['Fri, 27 Nov 2026 07:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 999_999_999],
  [null, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['9999999999', null],
] as const)
  t.equal(readRetryAfter(header, NOW), seconds, String(header));
