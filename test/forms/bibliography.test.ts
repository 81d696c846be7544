import t from 'tap';
import { bibtex } from '../../src/forms/bibtex.ts';
import { jsonLd } from '../../src/forms/json-ld.ts';
import { ris } from '../../src/forms/ris.ts';
import { whole } from './texts.ts';

const REPORT = { type: 'report', symbol: 'A/58/1', date: null, title: '50 % of A & B {x}_1' } as const;
const MADE_UP = { symbol: 'IOM/RES/1', symbolMadeUp: true, date: null, year: null } as const;

t.test('a report, and what is not known', async t => {
  const report = whole([], { facts: REPORT });
  t.match(bibtex(report), '@techreport{A_RES_58_1,\n  title = {{50 \\% of A \\& B x\\_1}},\n  institution =');
  t.match(ris(report), 'TY  - RPRT\r\nTI  - 50 % of A & B {x}_1\r\n');
  t.match(ris(report), 'PY  - 2003\r\nDA  - 2003///\r\n');
  t.match(JSON.parse(jsonLd(report)), { '@type': ['Report', 'eli:LegalResource'], datePublished: '2003' });
  const unknown = whole([], { facts: MADE_UP });
  t.notMatch(ris(unknown), /^(?:PY|DA|M1|UR)/m, 'no symbol, date or address is made up');
  t.notMatch(bibtex(unknown), /(?:year|number|url) =/);
  const anonymous = JSON.parse(jsonLd(whole([], { facts: { body: null, author: null } })));
  t.notOk('legislationPassedBy' in anonymous, 'an organ that is not known is left out');
});

t.test('only documents of principal organs have an address in the Official Document System', async t => {
  const table: [symbol: string, address: string | undefined][] = [
    ['S/2024/1', 'https://docs.un.org/en/S/2024/1'],
    ['A/RES/58/1', 'https://docs.un.org/en/A/RES/58/1'],
    ['WHA78.9', undefined],
    ['MEPC.391(81)', undefined],
  ];
  for (const [symbol, address] of table)
    t.equal(JSON.parse(jsonLd(whole([], { facts: { symbol } }))).sameAs, address, symbol);
});
