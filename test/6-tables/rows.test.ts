import t from 'tap';
import { rowsOf } from '../../src/6-tables/rows.ts';
import type { ParsedDocument } from '../../src/model/document.ts';
import { report, resolution, source, sourceRow } from '../fixture.ts';

const rowsOfDocument = (document: ParsedDocument) => rowsOf(source('a', document), sourceRow('a.txt'));

t.test('a resolution counts its clauses, but not those of an annex', async t => {
  const document = resolution('A/RES/58/1');
  const annexed = document.clauses.map(clause => ({ ...clause, part: clause.id }));
  t.match(rowsOfDocument(document).resolutions, [
    { preambularCount: 2, operativeCount: 1, letteredCount: 1 },
  ]);
  t.match(rowsOfDocument({ ...document, clauses: annexed }).resolutions, [
    { preambularCount: 0, operativeCount: 0, letteredCount: 0 },
  ]);
});

t.test('only a resolution has a row as one', async t => {
  t.same(rowsOfDocument(report('A/58/98')).resolutions, []);
});

t.test('the year is taken from the date', async t => {
  t.match(rowsOfDocument(resolution('A/RES/58/1')).documents, [{ date: '2003-12-23', year: 2003 }]);
  t.match(rowsOfDocument(report('A/58/98')).documents, [{ date: null, year: null }]);
});

t.test('citations are numbered in the order of their places in a unit', async t => {
  const document = resolution('A/RES/58/1', ['A/RES/57/9', 'A/RES/49/127']);
  const backwards = { ...document, citations: document.citations.toReversed() };
  const ids = rowsOfDocument(backwards).citations?.map(({ id, text }) => [id, text]);
  t.same(ids, [
    ['A_RES_58_1.PP2.C1', 'A/RES/57/9'],
    ['A_RES_58_1.PP2.C2', 'A/RES/49/127'],
  ]);
});

t.test('a fragment has the sides on which it is cut', async t => {
  t.match(rowsOfDocument(report('A/58/98')).paragraphs, [{ cutAt: '' }, { cutAt: 'start,end' }]);
});
