import t from 'tap';
import {
  type CitedClause,
  type CitedResolution,
  formatClauseCitation,
} from '../../src/references/format-citation.ts';

const GA = { symbol: 'A/RES/59/241', body: 'General Assembly', session: '59', date: '2004-12-22' };
const OP8 = { kind: 'operative', path: ['8'], label: 'OP8', enumerator: '8.' } as const;
const PP3 = { kind: 'preambular', path: ['3'], label: 'PP3', enumerator: null } as const;

t.test('a clause of every kind', async t => {
  const table: [CitedClause, string][] = [
    [OP8, 'para. 8'],
    [{ ...OP8, path: ['10', 'a'], label: 'OP10(a)', enumerator: '(a)' }, 'para. 10 (a)'],
    [{ ...OP8, path: ['10', 'a', 'ii'], label: 'OP10(a)(ii)', enumerator: '(ii)' }, 'para. 10 (a) (ii)'],
    [{ ...OP8, path: ['VII', '7'], label: 'sect. VII, OP7' }, 'sect. VII, para. 7'],
    [{ ...OP8, path: ['VII', '7', 'b'], label: 'sect. VII, OP7(b)' }, 'sect. VII, para. 7 (b)'],
    [{ ...OP8, path: ['1'], label: 'OP1', enumerator: null }, 'first operative para.'],
    [PP3, 'third preambular para.'],
    [{ ...PP3, path: ['21', 'a'], label: 'PP21(a)', enumerator: '(a)' }, 'twenty-first preambular para. (a)'],
    [{ ...PP3, path: ['II', '30'], label: 'sect. II, PP30' }, 'sect. II, thirtieth preambular para.'],
    [{ ...PP3, path: ['100'], label: 'PP100' }, 'preambular para. 100'],
  ];
  for (const [clause, place] of table)
    t.equal(
      formatClauseCitation(GA, clause),
      `General Assembly resolution 59/241 of 22 December 2004, ${place}`,
    );
});

t.test('a resolution of every body', async t => {
  const table: [Partial<CitedResolution>, string][] = [
    [{}, 'General Assembly resolution 59/241 of 22 December 2004'],
    [{ date: null }, 'General Assembly resolution 59/241'],
    [{ symbol: 'A/RES/57/270B', date: null }, 'General Assembly resolution 57/270 B'],
    [{ symbol: 'A/RES/217(III)A', date: null }, 'General Assembly resolution 217 A (III)'],
    [{ symbol: 'A/RES/S-21/2', date: null }, 'General Assembly resolution S-21/2'],
    [{ symbol: 'A/DEC/78/401', date: null }, 'General Assembly decision 78/401'],
    [
      { symbol: 'A/HRC/RES/35/17', date: '2017-06-22' },
      'Human Rights Council resolution 35/17 of 22 June 2017',
    ],
    [{ symbol: 'S/RES/1325(2000)', date: null }, 'Security Council resolution 1325 (2000)'],
    [{ symbol: 'E/RES/2012/16', date: null }, 'Economic and Social Council resolution 2012/16'],
    [{ symbol: 'UNEP/EA.5/Res.14', date: null }, 'United Nations Environment Assembly resolution 5/14'],
    [
      { symbol: 'IOM/RES/1244', body: 'IOM Council', session: '101', date: '2012-11-27' },
      'IOM Council resolution No. 1244 (CI) of 27 November 2012',
    ],
    [{ symbol: 'IOM/RES/1244', session: null, date: null }, 'IOM Council resolution No. 1244'],
    [
      { symbol: 'GC(67)/RES/17', body: 'General Conference', date: null },
      'General Conference resolution GC(67)/RES/17',
    ],
    [{ symbol: 'GC(67)/RES/17', body: null, date: null }, 'resolution GC(67)/RES/17'],
    [
      { symbol: 'WHA78.9', body: 'World Health Assembly', date: null },
      'World Health Assembly resolution WHA78.9',
    ],
  ];
  for (const [resolution, cited] of table)
    t.equal(formatClauseCitation({ ...GA, ...resolution }, OP8), `${cited}, para. 8`);
});
