import t from 'tap';
import type { Note, ParsedDocument } from '../../../src/model/document.ts';
import table from './seeds.json' with { type: 'json' };
import { DOCUMENTS, documentOf, SOURCES } from './seeds.ts';

/** A row of the table of documents. */
function row(document: ParsedDocument) {
  const { symbol, type, complete, title, body, session, date, meeting, clauses, paragraphs, notes } =
    document;
  const own = paragraphs.filter(
    ({ part, role, parent }) => part === null && role === 'paragraph' && parent === null,
  );
  const numbers = own.flatMap(({ number }) => (number === null ? [] : [Number(number)]));
  const summary = paragraphs.filter(({ part }) => part === `${document.id}.SUMMARY`).length;
  return {
    symbol,
    type,
    complete,
    numbered: countOf(numbers),
    unnumbered: own.length - numbers.length,
    ...(summary === 0 ? {} : { summary }),
    sections: document.sections.length,
    preambular: clauses.filter(({ kind, parent }) => kind === 'preambular' && parent === null).length,
    operative: clauses.filter(({ kind, parent }) => kind === 'operative' && parent === null).length,
    lettered: clauses.filter(({ parent }) => parent !== null).length,
    notes: ends(notes),
    title,
    body,
    session,
    date,
    meeting,
    partOf: document.partOf && (document.partOfSection?.slice(document.partOf.length + 1) ?? null),
  };
}

/** First and last of numbers that each go up by one; the numbers themselves where they do not. */
function countOf(numbers: readonly number[]): readonly number[] | null {
  const [first] = numbers;
  const counts = numbers.every((number, index) => number === (first ?? 0) + index);
  return first === undefined ? null : counts ? [first, first + numbers.length - 1] : numbers;
}

/** First and last label; all labels where they do not count up. */
function ends(notes: readonly Note[]): readonly string[] {
  const labels = notes.map(({ label }) => label);
  const [first = 0, last = 0] = countOf(labels.map(Number)) ?? [];
  return labels.length < 2 || labels.length !== last - first + 1 ? labels : [String(first), String(last)];
}

t.test('the twelve documents of the seeds', async t => {
  t.equal(SOURCES.length, 5);
  t.equal(DOCUMENTS.length, 12);
  for (const expected of table) t.same(row(documentOf(expected.symbol)), expected, expected.symbol);
});

t.test('the made-up symbols', async t => {
  const madeUp = DOCUMENTS.filter(({ symbolMadeUp }) => symbolMadeUp).map(
    ({ type, id }) => `${type} ${id.slice(0, 12)}`,
  );
  t.same(madeUp.sort(), ['compendium PART_TWO_INT', 'resolution IOM_RES_1244']);
});

t.test('notes and their marks belong together', async t => {
  for (const { symbol, notes, noteReferences } of DOCUMENTS) {
    t.same(
      noteReferences.map(({ label }) => label),
      notes.map(({ label }) => label),
      `${symbol}: each is marked once, in order`,
    );
    t.ok(
      noteReferences.every(({ note }) => note !== null),
      `${symbol}: each mark has its note`,
    );
  }
});

t.test('no finding', async t => {
  t.same(
    DOCUMENTS.flatMap(({ findings }) => findings),
    [],
  );
});

t.test('the bases of adoption, and the authors', async t => {
  t.same(
    DOCUMENTS.flatMap(({ symbol, adoptedOn }) => (adoptedOn === null ? [] : [`${symbol}: ${adoptedOn}`])),
    [
      'A/RES/58/208: on the report of the Second Committee (A/58/483/Add.3)',
      'A/RES/59/241: on the report of the Second Committee (A/59/485/Add.2)',
      'A/RES/60/206: on the report of the Second Committee (A/60/490/Add.3)',
      'A/RES/60/227: on the report of the Second Committee (A/60/490/Add.3)',
    ],
  );
  for (const symbol of ['A/58/98', 'A/59/325', 'A/60/205']) {
    t.equal(documentOf(symbol).author, 'Secretary-General', `${symbol}: from the heading above it`);
  }
  t.match(documentOf('A/68/283').author, /^Special Rapporteur/, 'from the catalogue');
});

/**
 * The words in italics that open a clause, read from the source's bytes: clauses start on new lines, perhaps
 * with a number, and the enacting formula names the organ.
 */
const italics = (text: string): string[] =>
  [...text.matchAll(/^(?:\d{1,2}\. )?\*([^*\n]+)\* (?=\S)/gm)].map(([, words = '']) =>
    words.replace(/,$/, ''),
  );

t.test('phrases are what the sources set in italics', async t => {
  for (const symbol of ['A/RES/58/208', 'A/RES/59/241', 'A/RES/60/206', 'A/RES/60/227']) {
    const { clauses, sourceText } = { ...documentOf(symbol), sourceText: textBetween(symbol) };
    const phrases = clauses.filter(({ parent }) => parent === null).map(({ phrase }) => phrase);
    t.same(phrases, italics(sourceText), symbol);
  }
  const iom = documentOf('IOM/RES/1244').clauses.filter(({ kind }) => kind === 'operative');
  t.same(
    iom.map(({ phrase }) => phrase),
    ['Request', 'Further request', 'Affirm', 'Encourage', 'Request'],
  );
});

/** The source from a document's title to its last clause, without the notes among its clauses. */
function textBetween(symbol: string): string {
  const document = documentOf(symbol);
  const source = SOURCES.find(({ parsed }) => parsed.documents.includes(document))?.text ?? '';
  const [start, end] = [
    document.clauses[0]?.ranges[0]?.start ?? 0,
    document.clauses.at(-1)?.ranges.at(-1)?.end ?? 0,
  ];
  return source.slice(start, end);
}
