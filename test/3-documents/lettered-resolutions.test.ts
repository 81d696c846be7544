import t from 'tap';
import { outline, parse } from '../pipeline/parse/outline.ts';

const TWO = `A/RES/58/9

Resolution adopted by the General Assembly on 2 December 2003

[on the report of the First Committee (A/58/1)]

58/9. Questions of information

A

Service of humanity

The General Assembly,

Noting the report,

1. Urges States;

20th plenary meeting
2 December 2003

B

The General Assembly,

1. Decides.

20th plenary meeting
2 December 2003`;

t.test('several resolutions under one number', async t => {
  const { documents } = parse(TWO);
  t.strictSame(
    documents.map(({ id, symbol, type, title, partOf, date }) => [id, symbol, type, title, partOf, date]),
    [
      ['A_RES_58_9', 'A/RES/58/9', 'compendium', 'Questions of information', null, '2003-12-02'],
      ['A_RES_58_9A', 'A/RES/58/9A', 'resolution', 'Service of humanity', 'A_RES_58_9', '2003-12-02'],
      ['A_RES_58_9B', 'A/RES/58/9B', 'resolution', null, 'A_RES_58_9', '2003-12-02'],
    ],
  );
  t.strictSame(
    documents.slice(1).map(document => outline(document).filter(line => /^(?:PP|OP)/.test(line))),
    [['PP1: Noting the report,', 'OP1: Urges States;'], ['OP1: Decides.']],
  );
});

t.test('the document that contains them has the masthead', async t => {
  const [, first] = parse(TWO).documents;
  t.match(first?.lacks, [
    { field: 'agendaItems', why: 'shared' },
    { field: 'adoptedOn', why: 'shared' },
  ]);
});

t.test('a single letter does not make a resolution', async t => {
  const body =
    'The General Assembly,\n\nNoting,\n\n1. Decides.\n\nAnnex\n\nA\n\nFirst list\n\nB\n\nSecond list';
  const { documents } = parse(`58/9. Lists\n\n${body}`);
  t.strictSame(
    documents.map(({ id }) => id),
    ['A_RES_58_9'],
  );
});

t.test('a letter and its title in two lines without a blank one between', async t => {
  const { documents } = parse(
    TWO.replace('A\n\nService', 'A\nService').replace('B\n\nThe', 'B\nLamps\n\nThe'),
  );
  t.strictSame(
    documents.map(({ id, title }) => [id, title]),
    [
      ['A_RES_58_9', 'Questions of information'],
      ['A_RES_58_9A', 'Service of humanity'],
      ['A_RES_58_9B', 'Lamps'],
    ],
  );
});

t.test('a page that ends before the second', async t => {
  const { documents } = parse(TWO.slice(0, TWO.indexOf('B\n\n')).replace('Service of humanity\n\n', ''));
  t.strictSame(
    documents.map(({ id }) => id),
    ['A_RES_58_9', 'A_RES_58_9A'],
  );
});
