import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { findFurniture } from '../../../src/2-blocks/furniture/furniture.ts';

/** The lines that are furniture, each with its rule. */
const furnitureIn = (...paragraphs: readonly string[]): string[] => {
  const lines = readLines(paragraphs.join('\n\n'));
  return findFurniture(lines).flatMap((rule, at) => (rule ? [`${rule.name}: ${lines[at]?.text.text}`] : []));
};

/** A text in which each of the lines stands alone, between paragraphs. */
const amongText = (lines: readonly string[]): string[] =>
  furnitureIn('Opening words,', ...lines.flatMap(line => [line, 'Words of the page,']));

const words = (count: number): string => Array(count).fill('word').join(' ');

t.test('heads of a collection', async t => {
  for (const [why, lines, isHead] of [
    [
      'three with rising numbers',
      [1, 12, 1234].map(page => `Resolutions adopted without vote ${page}`),
      true,
    ],
    ['numbers in front', [1, 12, 1234].map(page => `${page} Resolutions adopted without vote`), true],
    ['two are too few', [11, 13].map(page => `Resolutions adopted without vote ${page}`), false],
    ['the numbers do not rise', [11, 13, 12].map(page => `Resolutions adopted without vote ${page}`), false],
    ['the number stays', [11, 11, 12].map(page => `Resolutions adopted without vote ${page}`), false],
    ['numbers of five digits behind', [10001, 10002, 10003].map(page => `${words(4)} ${page}`), false],
    ['numbers of five digits in front', [10001, 10002, 10003].map(page => `${page} ${words(4)}`), false],
    ['four words', [1, 2, 3].map(page => `${words(4)} ${page}`), true],
    ['three words', [1, 2, 3].map(page => `${words(3)} ${page}`), false],
    ['words of one letter', [1, 2, 3].map(page => `a b c d ${page}`), true],
    ['ten signs before the words', [1, 2, 3].map(page => `(((((((((( ${words(4)} ${page}`), false],
    ['nine signs and a blank', [1, 2, 3].map(page => `((((((((( ${words(4)} ${page}`), true],
    ['the greatest length', [1, 2, 3].map(page => `${'a'.repeat(66)} aaa aaa ab ${page}`), true],
    ['longer than that', [1, 2, 3].map(page => `${'a'.repeat(67)} aaa aaa abc ${page}`), false],
    ['a number within', [1, 2, 3].map(page => `word word ${page} word word`), false],
    ['words after the number', [1, 2, 3].map(page => `${words(4)} ${page} word`), false],
  ] as const) {
    t.equal(
      amongText(lines).some(line => line.startsWith('repeated-head')),
      isHead,
      why,
    );
  }
});

t.test('numbers alone', async t => {
  for (const [why, text, numbers] of [
    ['of four digits', ['a', '1', 'b', '1234', 'c'], 2],
    ['of five digits', ['a', '12345', 'b'], 0],
    ['that do not rise', ['a', '2', 'b', '1', 'c'], 0],
    ['that stay', ['a', '2', 'b', '2', 'c'], 0],
    ['beside a page mark of another kind', ['a', '2', 'b', '3/7', 'c'], 0],
    ['directly above text', ['a', '2\nb'], 1],
    ['below a drawn rule that is a note’s', ['a', '____\n2'], 0],
    ['below a rule of one stroke', ['a', '_\n2'], 0],
    ['below a blank to fill in within words', ['a', 'name ____\n2'], 1],
    ['below words after a rule', ['a', '____ name\n2'], 1],
    ...['1.5', '1,5', '(5)', '5%', '5-6', '5\u20136'].flatMap(
      figures =>
        [
          [`above ${figures}`, ['a', `2\n${figures}`], 0],
          [`below ${figures}`, ['a', `${figures}\n2`], 0],
        ] as const,
    ),
    ['below words that end in figures', ['a', 'in 5\n2'], 1],
    ['below words that begin with figures', ['a', '5 in\n2'], 1],
  ] as const) {
    t.equal(furnitureIn(...text).filter(line => line.startsWith('page-number-alone')).length, numbers, why);
  }
});

t.test('a letterhead', async t => {
  const IOM = 'IOM International Organization for Migration';
  for (const [why, text, rules] of [
    ['an acronym of two letters', ['AB Alpha Beta'], ['acronym-with-name']],
    ['an acronym of one letter', ['A Alpha beta'], []],
    ['an acronym of eight letters', ['ABCDEFGH Aa Bb Cc Dd Ee Ff Gg Hh'], ['acronym-with-name']],
    ['an acronym of nine letters', ['ABCDEFGHI Aa Bb Cc Dd Ee Ff Gg Hh Ii'], []],
    ['a name of one word', ['AB AlphaBeta'], []],
    ['a name of thirteen words', [`AB Alpha ${words(11)} Beta`], ['acronym-with-name']],
    ['a name of fourteen words', [`AB Alpha ${words(12)} Beta`], []],
    ['a name that ends in a stop', [`${IOM}.`], []],
    ['words before an acronym', [`the ${IOM}`], []],
    ['an organ of four letters', [IOM, 'BODY'], ['acronym-with-name', 'organ-below-acronym']],
    ['an organ of three letters', [IOM, 'BOD'], ['acronym-with-name']],
    ['an organ in mixed letters', [IOM, 'Council'], ['acronym-with-name']],
    ['an organ and its number', [IOM, 'COUNCIL 2'], ['acronym-with-name']],
    ['an organ without a name above', ['COUNCIL'], []],
    ['a date of one digit', ['Distr.: General', '2 March 2023'], ['distribution', 'date-below-distribution']],
    [
      'a date of two digits',
      ['Distr.: General', '23 March 2023'],
      ['distribution', 'date-below-distribution'],
    ],
    ['a day of three digits', ['Distr.: General', '123 March 2023'], ['distribution']],
    ['a date and more', ['Distr.: General', '2 March 2023 a'], ['distribution']],
    ['words before a date', ['Distr.: General', 'on 2 March 2023'], ['distribution']],
    ['a month in small letters', ['Distr.: General', '2 march 2023'], ['distribution']],
    ['the last line that it may be', [...Array(29).fill('text'), IOM], ['acronym-with-name']],
    ['one line below that', [...Array(30).fill('text'), IOM], []],
  ] as const) {
    t.same(
      furnitureIn(...text).map(line => line.split(':', 1)[0]),
      rules,
      why,
    );
  }
});

t.test('titles that a running head is known by', async t => {
  for (const [why, heading, isKnown] of [
    ['a number of four and three digits', '1234/123. Known\nTitle', true],
    ['a number of five digits', '12345/1. Known\nTitle', false],
    ['an item of four digits', '58/1234. Known\nTitle', false],
    ['a special session', 'S-13/2. Known\nTitle', true],
    ['an emergency special session', 'ES-8/2. Known\nTitle', true],
    ['a letter', '58/1A. Known\nTitle', true],
    ['a letter after a blank', '58/1 Z. Known\nTitle', true],
    ['the number alone on its line', '58/1.\nKnown\nTitle', true],
    ['the number run into the title', '58/1.Known\nTitle', false],
    ['words before the number', 'see 58/1. Known\nTitle', false],
  ] as const) {
    const found = furnitureIn(heading, 'and calls\nKnown Title\nA/RES/58/1', '2/3');
    t.equal(found.includes('known-title: Known Title'), isKnown, why);
  }
});

t.test('what stands above a symbol in a head', async t => {
  for (const [why, above, isTitle] of [
    ['four lines', 'One\ntwo\nthree\nfour', true],
    ['five lines', 'One\ntwo\nthree\nfour\nfive', false],
    ['a stop within', 'One. Two', false],
    ['a semicolon within', 'One; two', false],
    ['a colon within', 'One: two', false],
    ['a stop at the end', 'One two.', false],
    ['a comma at the end', 'One two,', false],
    ['a semicolon at the end', 'One two;', false],
    ['a colon at the end', 'One two:', false],
    ['a comma within', 'One, two', true],
    ['two letters', 'On', true],
    ['a small letter first', 'one two', false],
    ['the opening of a preambular clause', 'Recalling its work', false],
  ] as const) {
    const found = furnitureIn('58/1. Other title', `${above}\nA/RES/58/1`, '2/3');
    t.equal(
      found.some(line => line.startsWith('title-above-symbol')),
      isTitle,
      why,
    );
  }
});
