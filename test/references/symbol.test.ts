import t from 'tap';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { actSymbol } from '../../src/references/act.ts';
import { documentId, unitId } from '../../src/references/address.ts';
import { bodyNamed } from '../../src/references/body.ts';
import { readResolutionNumber } from '../../src/references/resolution-number.ts';
import { readSymbol, splitSymbols } from '../../src/references/symbol.ts';
import { symbolFacts } from '../../src/references/symbol-facts.ts';
import { SYMBOL_PATTERN } from '../../src/references/symbol-pattern.ts';

const symbols: [text: string, canonical: string | null][] = [
  ['A/RES/58/208', 'A/RES/58/208'],
  ['A_RES_58_208', 'A/RES/58/208'],
  ['a/res/58/208', 'A/RES/58/208'],
  [' A / RES / 58 / 208 ', 'A/RES/58/208'],
  ['A/RES/57/270 B', 'A/RES/57/270B'],
  ['A/RES/217 A (III)', 'A/RES/217(III)A'],
  ['A/RES/217(III)A', 'A/RES/217(III)A'],
  ['A/RES/2106 (XX) A', 'A/RES/2106(XX)A'],
  ['A/RES/3201(S-VI)', 'A/RES/3201(S-VI)'],
  ['A/RES/S-21/2', 'A/RES/S-21/2'],
  ['A/RES/ES-10/24', 'A/RES/ES-10/24'],
  ['S/RES/2754 (2024)', 'S/RES/2754(2024)'],
  ['E/RES/2020/5', 'E/RES/2020/5'],
  ['E/DEC/1995/313', 'E/DEC/1995/313'],
  ['A/HRC/RES/52/6', 'A/HRC/RES/52/6'],
  ['e/cn.4/sub.2/res/2000/22', 'E/CN.4/Sub.2/RES/2000/22'],
  ['UNEP/EA.4/RES.1', 'UNEP/EA.4/Res.1'],
  ['IOM_RES_1244', 'IOM/RES/1244'],
  ['A/58/98', 'A/58/98'],
  ['A/9601', 'A/9601'],
  ['a/58/483/add.3', 'A/58/483/Add.3'],
  ['A/C.3/78/L.60/Rev.1', 'A/C.3/78/L.60/Rev.1'],
  ['A/80/6 (Sect. 29D)', 'A/80/6(Sect.29D)'],
  ['A/80/6 (Sect. 29D)/Corr.1', 'A/80/6(Sect.29D)/Corr.1'],
  ['A/CONF.157/24 (Part I)', 'A/CONF.157/24(PartI)'],
  ['ST/ESA/SER.A/220', 'ST/ESA/SER.A/220'],
  ['POP/DB/MIG/2003/1', 'POP/DB/MIG/2003/1'],
  ['MC/2342', 'MC/2342'],
  ['GC(67)/RES/17', 'GC(67)/RES/17'],
  ['WHA78.9', 'WHA78.9'],
  ['wha 78.9', 'WHA78.9'],
  ['WHA76(22)', 'WHA76(22)'],
  ['EB152.R1', 'EB152.R1'],
  ['MEPC.391(81)', 'MEPC.391(81)'],
  ['A.963(23)', 'A.963(23)'],
  ['1/CP.21', '1/CP.21'],
  ['39 C/Resolution 5', '39C/Resolution5'],
  ['39 C/Res. 5', '39C/Resolution5'],
  ['Assembly/AU/Dec. 990 (XXXVIII)', 'Assembly/AU/Dec.990(XXXVIII)'],
  ['AG/RES. 2991 (LII-O/22)', 'AG/RES.2991(LII-O/22)'],
  ['UNEP/EA.SS.1/RES.1', 'UNEP/EA.SS.1/Res.1'],
  ['BC-16/3', 'BC-16/3'],
  // the IOM Council prints its own symbol on some resolutions and none on others
  ['C/RES/1400 (CXIV)', 'IOM/RES/1400'],
  // a draft within a document
  ['E/RES/2024/90/DR.1', 'E/RES/2024/90/DR.1'],
  ['A/78/461/Add.1/DR.2', 'A/78/461/Add.1/DR.2'],
  ['WHAT.9', null],
  ['A.963', null],
  ['3/4 C', null],
  ['A/58/387 and Corr.1', null],
  ['A/65/896-S/2011/407', null],
  ['A/RES/58/208.OP10', null],
  ['A/58/98 ANNEX1', null],
  ['HIV/AIDS', null],
  ['and/or', null],
  ['origin/destination', null],
  ['1999/2000', null],
  ['his/her', null],
  ['24/7', null],
  ['A/B', null],
  ['TCP/IP4', null],
  ['', null],
];
for (const [text, canonical] of symbols)
  t.equal(readSymbol(text), canonical, `the symbol of ${JSON.stringify(text)}`);

const acts: [body: string, kind: 'resolution' | 'decision', number: string, canonical: string | null][] = [
  ['General Assembly', 'resolution', '58/208', 'A/RES/58/208'],
  ['General Assembly', 'resolution', '57/270 B', 'A/RES/57/270B'],
  ['General Assembly', 'resolution', '217 A (III)', 'A/RES/217(III)A'],
  ['General Assembly', 'resolution', 'ES-10/24', 'A/RES/ES-10/24'],
  ['General Assembly', 'decision', '58/530', 'A/DEC/58/530'],
  ['General Assembly', 'resolution', '10/4', null],
  ['General Assembly', 'resolution', '1244 (CI)', null],
  ['Security Council', 'resolution', '1325 (2000)', 'S/RES/1325(2000)'],
  ['Security Council', 'resolution', '58/208', null],
  ['Economic and Social Council', 'resolution', '2020/5', 'E/RES/2020/5'],
  ['Economic and Social Council', 'resolution', '663 C (XXIV)', 'E/RES/663(XXIV)C'],
  ['Economic and Social Council', 'decision', '1995/313', 'E/DEC/1995/313'],
  ['Human Rights Council', 'resolution', 'S-28/1', 'A/HRC/RES/S-28/1'],
  ['Commission on Human Rights', 'resolution', '2001/52', 'E/CN.4/RES/2001/52'],
  ['UNEA', 'resolution', '5/14', 'UNEP/EA.5/Res.14'],
  ['IOM Council', 'resolution', '1244 (CI)', 'IOM/RES/1244'],
  ['IOM Council', 'resolution', '1244', 'IOM/RES/1244'],
];
for (const [name, kind, number, canonical] of acts) {
  const body = bodyNamed(name);
  const read = readResolutionNumber(number);
  t.equal(body && read && actSymbol(body, kind, read), canonical, `${name} ${kind} ${number}`);
}

const facts: [symbol: string, body: string | null, session: string | null, kind: string][] = [
  ['A/58/98', 'General Assembly', '58', 'document'],
  ['A/C.2/54/2', 'General Assembly', '54', 'document'],
  ['A/INF/57/4', 'General Assembly', '57', 'document'],
  ['A/AC.109/2023/4', 'General Assembly', null, 'document'],
  ['A/9601', 'General Assembly', null, 'document'],
  ['A/CONF.157/24(PartI)', null, null, 'document'],
  ['A/RES/45/158', 'General Assembly', '45', 'resolution'],
  ['A/RES/S-21/2', 'General Assembly', 'S-21', 'resolution'],
  ['A/RES/217(III)A', 'General Assembly', '3', 'resolution'],
  ['A/RES/3201(S-VI)', 'General Assembly', 'S-6', 'resolution'],
  ['A/DEC/58/530', 'General Assembly', '58', 'decision'],
  ['E/RES/2012/16', 'Economic and Social Council', '2012', 'resolution'],
  ['A/HRC/RES/47/12', 'Human Rights Council', '47', 'resolution'],
  ['A/HRC/WG.2/21/2', 'Human Rights Council', null, 'document'],
  ['S/RES/1325(2000)', 'Security Council', null, 'resolution'],
  ['UNEP/EA.5/Res.14', 'United Nations Environment Assembly', '5', 'resolution'],
  ['IOM/RES/1244', 'IOM Council', null, 'resolution'],
  ['MC/2342', 'IOM Council', null, 'document'],
  [
    'FCCC/CP/2015/10',
    'Conference of the Parties to the United Nations Framework Convention on Climate Change',
    null,
    'document',
  ],
  ['ATT/CSP9/2023/1', null, null, 'document'],
  // drafts in a document
  ['A/78/461/Add.1/DR.2', 'General Assembly', '78', 'resolution'],
  ['E/RES/2024/90/DD.1', 'Economic and Social Council', '2024', 'decision'],
  // symbols that only the list of organs tells
  ['WHA78.9', 'World Health Assembly', '78', 'resolution'],
  ['WHA76(22)', 'World Health Assembly', '76', 'decision'],
  ['EB152.R1', 'Executive Board of the World Health Organization', '152', 'resolution'],
  ['MEPC.391(81)', 'Marine Environment Protection Committee', '81', 'resolution'],
  ['Assembly/AU/Dec.990(XXXVIII)', 'Assembly of the African Union', '38', 'decision'],
  ['GC(67)/RES/7', 'General Conference of the International Atomic Energy Agency', '67', 'resolution'],
  ['39C/Resolution5', 'General Conference of UNESCO', '39', 'resolution'],
];
for (const [symbol, body, session, kind] of facts)
  t.same(symbolFacts(symbol as DocumentSymbol), { body, session, kind }, `what ${symbol} says`);

t.same(
  splitSymbols('TD/B/COM.1/64-TD/B/COM.1/EM.22/3'),
  ['TD/B/COM.1/64', 'TD/B/COM.1/EM.22/3'],
  'two symbols at once',
);
t.same(splitSymbols('IOC/A-32/3'), ['IOC/A-32/3'], 'a hyphen within a symbol');

t.test('ids of documents', async t => {
  const canonical = [...new Set(symbols.flatMap(([, symbol]) => symbol ?? []))] as DocumentSymbol[];
  const ids = canonical.map(documentId);
  t.equal(new Set(ids).size, ids.length, 'no two symbols make one id');
  for (const [index, id] of ids.entries()) {
    t.equal(encodeURIComponent(id), id, `${id} needs no escape in a URL`);
    t.equal(readSymbol(id), canonical[index], `${id} leads back to its symbol`);
    t.equal(readSymbol(unitId(id, 'P12')), null, `a unit of ${id} is no document`);
  }
});

t.test('takes time proportional to the text', async t => {
  const SYMBOL = new RegExp(SYMBOL_PATTERN, 'g');
  // [a piece that is repeated, what stands before it, and after it]
  const texts = [
    ['/AA', 'A', '/'],
    ['/A', 'A', '/ '],
    ['AA', 'A/', '('],
    ['(A)', 'A/58', '('],
    ['-A', 'A/58', '-'],
    ['.A', 'A/58', '.'],
    ['/A', 'A', '/RES'],
    ['/A.1', 'A', '/RES/'],
    ['P/R', 'B/C(VOL.P)/D.L', '\0'],
    ['(SUPP0)/R', 'U/L.R', '\0'],
    [' ', 'A/58', '/ x'],
  ] as const;
  for (const [piece, before, after] of texts) {
    const text = before + piece.repeat(100_000) + after;
    const start = performance.now();
    readSymbol(text);
    text.match(SYMBOL);
    t.ok(performance.now() - start < 3000, `a hundred thousand times ${JSON.stringify(piece)}`);
  }
});
