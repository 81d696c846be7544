import t from 'tap';
import { fileName } from '../../src/fetch/file-kind.ts';
import { addressOf, type DocumentRequest } from '../../src/fetch/request.ts';
import type { DocumentSymbol } from '../../src/model/id.ts';

const request = (symbol: string, language: DocumentRequest['language'] = 'en'): DocumentRequest => ({
  symbol: symbol as DocumentSymbol,
  language,
  format: 'pdf',
});

const ODS = 'https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={format}';

t.test('addresses', async t => {
  for (const [template, symbol, address] of [
    [ODS, 'A/RES/79/1', 'https://documents.un.org/api/symbol/access?s=A/RES/79/1&l=en&t=pdf'],
    [ODS, 'S/RES/2754(2024)', 'https://documents.un.org/api/symbol/access?s=S/RES/2754(2024)&l=en&t=pdf'],
    ['http://mirror.example/{language}/{symbol}.{format}', 'A/79/1', 'http://mirror.example/en/A/79/1.pdf'],
    // nothing of a symbol can end the part of the address that it stands in
    ['http://mirror.example/?s={symbol}&x', 'A&x=#?/1', 'http://mirror.example/?s=A%26x%3D%23%3F/1&x'],
  ] as const)
    t.equal(addressOf(template, request(symbol)), address);
});

t.test('names of files', async t => {
  t.equal(fileName(request('A/RES/79/1'), 'pdf'), 'A_RES_79_1.pdf');
  t.equal(fileName(request('A/RES/79/1', 'fr'), 'docx'), 'A_RES_79_1-FR.docx');
  t.equal(fileName(request('S/RES/2754(2024)'), 'doc'), 'S_RES_2754(2024).doc');
});
