import t from 'tap';
import type { Unit } from '../../../src/model/document.ts';
import { unitsOf } from './outline.ts';
import { DOCUMENTS, documentOf, SOURCES } from './seeds.ts';

const pathsOf = (symbol: string) => documentOf(symbol).sections.map(({ path }) => path.join('.'));

function unitOf(symbol: string, step: string): Unit {
  const document = documentOf(symbol);
  const found = unitsOf(document).find(({ id }) => id === `${document.id}.${step}`);
  if (found === undefined) throw new Error(`no ${step} in ${symbol}`);
  return found;
}

t.test('the tree is in the enumerators, whatever the number signs', async t => {
  t.same(pathsOf('A/58/98').slice(0, 6), ['I', 'II', 'II.A', 'II.A.1', 'II.A.2', 'II.B']);
  t.same(pathsOf('A/58/98').slice(-4), ['III', 'III.A', 'III.B', 'IV']);
  t.same(pathsOf('A/60/205'), ['I', 'II', 'II.A', 'II.B', 'II.C', 'III', 'IV', 'V']);
  t.same(pathsOf('A/57/292'), ['G', 'V']);
  t.same(pathsOf('A/68/283'), ['1', '1.a', '1.b']);
});

t.test('every parent is the path without its last step', async t => {
  for (const { symbol, sections } of DOCUMENTS) {
    const byId = new Map(sections.map(section => [section.id, section]));
    const wrong = sections.filter(({ parent, path }) => {
      const above = parent === null ? [] : (byId.get(parent)?.path ?? []);
      return (
        path.slice(0, above.length).join() !== above.join() ||
        (parent !== null && above.length !== path.length - 1)
      );
    });
    t.same(wrong, [], symbol);
  }
});

t.test('paragraphs cut by a page break are whole', async t => {
  t.match(
    unitOf('A/59/325', 'P61').text,
    /General Assembly has ensured that .* global issue\.$/,
    'also wrongly in bold',
  );
  t.match(
    unitOf('A/RES/58/208', 'PP15').text,
    /highly skilled .* on economic and social development in developing countries,/,
  );
  for (const { symbol, complete, paragraphs } of DOCUMENTS) {
    const cut = paragraphs.filter(
      ({ role, parent, part, text }) =>
        role === 'paragraph' && parent === null && part === null && !/[.:;?!]["”’')]*$/.test(text),
    );
    if (complete) t.same(cut, [], `${symbol}: each paragraph ends a sentence`);
  }
});

t.test('notes in the middle of a preamble interrupt nothing', async t => {
  t.match(unitOf('A/RES/58/208', 'PP5').text, /^Recalling the International Convention .* July 2003,$/);
  t.equal(unitOf('A/RES/58/208', 'N11').text, 'Resolution 45/158, annex.');
  t.match(unitOf('A/RES/58/208', 'N13').text, /^Including the European Conference on Migration/);
  t.equal(
    unitOf('A/RES/59/241', 'OP5').text,
    'Takes note of the establishment of the Global Commission on International Migration;',
  );
});

t.test('`<sup>12</sup>` is a note reference, and `\\_` is an underscore', async t => {
  t.equal(unitOf('A/RES/58/208', 'OP1').text, 'Takes note of the report of the Secretary-General;');
  const [reference] = documentOf('A/RES/58/208').noteReferences.filter(({ label }) => label === '12');
  t.match(reference, { unit: 'A_RES_58_208.OP1', at: 50, note: 'A_RES_58_208.N12' });
  t.match(unitOf('A/59/325', 'N14').text, /serv_c\/gatsintr_e\.htm/);
});

t.test('a page in one line: headings, paragraphs, a note and furniture', async t => {
  const { paragraphs, noteReferences } = documentOf('A/68/283');
  t.same(
    paragraphs.map(({ section }) => section?.split('.S.')[1] ?? null),
    [null, '1.a', '1.a', '1.a', '1.a', '1.b', '1.b'],
  );
  t.match(noteReferences, [{ unit: 'A_68_283.P38', label: '4', note: 'A_68_283.N4' }]);
  t.match(unitOf('A/68/283', 'P38').text, /agency on migration\. However, as yet,/);
  t.match(unitOf('A/68/283', 'N4').text, /^See for example www\.\S+\.pdf\.$/);
  const source = SOURCES.find(({ parsed }) => parsed.documents.includes(documentOf('A/68/283')));
  const furniture = source?.parsed.furniture.map(
    ({ kind, start, end }) => `${kind} ${source.text.slice(start, end)}`,
  );
  t.same(furniture, [
    'rule __________________',
    'page-mark 8/26',
    'job-number 13-42115',
    'web-residue Select target paragraph3',
  ]);
});

t.test('fragments of an excerpt have the sides on which they are cut', async t => {
  const cuts = (symbol: string) =>
    documentOf(symbol).paragraphs.flatMap(({ label, complete, cutAt }) =>
      complete ? [] : [`${label} ${cutAt.join()}`],
    );
  t.same(cuts('A/58/275'), ['U1 start', 'U7 end']);
  t.same(cuts('A/57/292'), ['U1 start', '63 end']);
  t.same(cuts('A/68/283'), []);
  t.same(
    DOCUMENTS.filter(({ complete }) => complete).flatMap(({ symbol }) => cuts(symbol)),
    [],
  );
});

t.test('letters in a sentence are running text, letters after a colon are parts', async t => {
  const running = documentOf('A/60/205').paragraphs.filter(({ text }) =>
    /\(a\) .*\(b\) .*\(c\) .*\(d\) /.test(text),
  );
  t.not(running.length, 0);
  t.same(
    documentOf('A/60/205').paragraphs.filter(({ parent }) => parent !== null),
    [],
  );
  const parts = documentOf('A/RES/58/208').clauses.filter(({ parent }) => parent === 'A_RES_58_208.OP10');
  t.same(
    parts.map(({ label }) => label),
    ['OP10(a)', 'OP10(b)', 'OP10(c)', 'OP10(d)'],
  );
  t.match(unitOf('A/RES/58/208', 'OP10').text, /bearing in mind that:$/);
});

t.test('a letterhead in three languages, and a verb that all paragraphs share', async t => {
  const { particulars, clauses } = documentOf('IOM/RES/1244');
  t.same(
    particulars.filter(({ kind }) => kind === 'enacting').map(({ text }) => text),
    ['The Council,', 'Resolves to:'],
  );
  t.same(
    clauses.slice(-5).map(({ text }) => text.split(' ', 2).join(' ')),
    ['Request the', 'Further request', 'Affirm the', 'Encourage Member', 'Request the'],
  );
  const kinds = SOURCES.find(({ parsed }) => parsed.documents.includes(documentOf('IOM/RES/1244')))?.parsed
    .furniture;
  t.same(
    kinds?.map(({ kind }) => kind),
    Array(6).fill('letterhead'),
  );
});

t.test('a count of States opens no paragraph, and HIV/AIDS is no symbol', async t => {
  t.notOk(unitsOf(documentOf('A/58/275')).some(({ enumerator }) => enumerator?.startsWith('46')));
  t.match(
    DOCUMENTS.flatMap(document => unitsOf(document))
      .map(({ text }) => text)
      .join(),
    /\b46 member States\b/i,
  );
  t.notOk(DOCUMENTS.flatMap(({ citations }) => citations).some(({ symbol }) => symbol?.includes('AIDS')));
});
