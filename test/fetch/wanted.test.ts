import t from 'tap';
import { bodyCalled, readWanted } from '../../src/fetch/wanted.ts';
import { bodyNamed } from '../../src/references/body.ts';

const SPELLINGS: readonly (readonly [text: string, symbol: string | null])[] = [
  ['A/RES/79/1', 'A/RES/79/1'],
  ['a/res/79/1', 'A/RES/79/1'],
  // a file's name, as it is kept here, or as the library of the United Nations gives it
  ['A_RES_79_1.pdf', 'A/RES/79/1'],
  ['A_RES_79_1-FR.docx', 'A/RES/79/1'],
  ['S/RES/2754 (2024)', 'S/RES/2754(2024)'],
  ['GA res. 79/1', 'A/RES/79/1'],
  ['General Assembly resolution 79/1 of 22 September 2024', 'A/RES/79/1'],
  // links, as they are copied from a browser
  ['https://docs.un.org/en/A/RES/79/1', 'A/RES/79/1'],
  ['https://undocs.org/S/RES/2754%20(2024)', 'S/RES/2754(2024)'],
  ['https://docs.un.org/en/A/RES/79/1?direct=true', 'A/RES/79/1'],
  ['https://documents.un.org/api/symbol/access?s=A/RES/79/1&l=en&t=pdf', 'A/RES/79/1'],
  ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F79%2F1&Language=E', 'A/RES/79/1'],
  ['https://undocs.org/A/RES/79/%', null],
  // a part stands for the whole document
  ['A/RES/79/1, para. 3', 'A/RES/79/1'],
  // one document with two symbols
  ['A/65/896-S/2011/407', 'A/65/896'],
  ['A/80/6 (Sect. 29D)', 'A/80/6(Sect.29D)'],
  ['A/RES/217 A (III)', 'A/RES/217(III)A'],
  // what is not understood in full
  ['A/RES/79/1 and others', null],
  ['A/RES/79/1, A/RES/79/2', null],
  ['A/RES/79/1-331', null],
  ['hello', null],
  ['', null],
  ['../../etc/passwd', null],
  [`A/RES/79/${'1'.repeat(400)}`, null],
  // longer than the name of a file can be
  [`A/79/${'L.1/'.repeat(60)}1`, null],
];

for (const [text, symbol] of SPELLINGS) {
  const wanted = readWanted(text);
  t.equal(wanted?.symbol ?? null, symbol, text);
  t.same(wanted?.others ?? [], [], `${text} has one meaning`);
}

t.test('what can mean several documents says so', async t => {
  t.same(readWanted('res. 79/1'), { symbol: 'A/RES/79/1', others: ['A/HRC/RES/79/1'] });
  t.match(readWanted('79/1'), { symbol: 'A/RES/79/1', others: ['A/HRC/RES/79/1', 'A/79/1'] });
});

t.test('a bare number is of the organ that is named beside it', async t => {
  for (const [body, text, symbol] of [
    ['General Assembly', '79/1', 'A/RES/79/1'],
    ['General Assembly', '217 A (III)', 'A/RES/217(III)A'],
    ['Human Rights Council', '57/1', 'A/HRC/RES/57/1'],
    ['Security Council', '2754 (2024)', 'S/RES/2754(2024)'],
    // a symbol says itself whose it is
    ['General Assembly', 'S/RES/2754 (2024)', 'S/RES/2754(2024)'],
  ] as const)
    t.same(readWanted(text, bodyNamed(body)), { symbol, others: [] }, `${body} ${text}`);
});

t.test('an organ is called by its name, its acronym or its series', async t => {
  for (const [text, name] of [
    ['GA', 'General Assembly'],
    ['general assembly', 'General Assembly'],
    ['a/hrc', 'Human Rights Council'],
    ['S', 'Security Council'],
    [' ECOSOC ', 'Economic and Social Council'],
    ['Council', undefined],
    ['', undefined],
  ] as const)
    t.equal(bodyCalled(text)?.name, name, text);
});
