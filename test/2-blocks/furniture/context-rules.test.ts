import t from 'tap';
import { readLines } from '../../../src/1-read/read.ts';
import { findFurniture } from '../../../src/2-blocks/furniture/furniture.ts';
import { letterheadAcronym } from '../../../src/2-blocks/furniture/letterhead.ts';

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
    ['the greatest length', [1, 2, 3].map(page => `${'a'.repeat(67)} aaa aaa ab ${page}`), true],
    ['longer than that', [1, 2, 3].map(page => `${'a'.repeat(67)} aaa aaa abc ${page}`), false],
    ['a number within', [1, 2, 3].map(page => `word word ${page} word word`), false],
    ['words after the number', [1, 2, 3].map(page => `${words(4)} ${page} word`), false],
    ['a fraction in front', [1, 2, 3].map(page => `${page}/9 ${words(4)}`), false],
    ['a fraction behind', [1, 2, 3].map(page => `${words(4)} ${page}/9`), false],
    ['no number', Array(3).fill(words(4)), false],
    ['each with words of its own', ['a', 'b', 'c'].map((word, at) => `${words(3)} ${word} ${at + 1}`), false],
    // Two of the words are among the ten characters that may precede the fifteen.
    ['seventeen words', [1, 2, 3].map(page => `${Array(17).fill('aaa').join(' ')} ${page}`), true],
    ['eighteen words', [1, 2, 3].map(page => `${Array(18).fill('aaa').join(' ')} ${page}`), false],
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
    ['a name whose first word is one letter', ['AB A Beta'], []],
    ['a name of one word', ['AB AlphaBeta'], []],
    ['a name of thirteen words', [`AB Alpha ${words(11)} Beta`], ['acronym-with-name']],
    ['a name of fourteen words', [`AB Alpha ${words(12)} Beta`], []],
    ['a name that ends in a stop', [`${IOM}.`], []],
    ['words before an acronym', [`the ${IOM}`], []],
    ['an organ of four letters', [IOM, 'BODY'], ['acronym-with-name', 'organ-below-acronym']],
    ['an organ of three letters', [IOM, 'BOD'], ['acronym-with-name']],
    ['an organ in mixed letters', [IOM, 'Council'], ['acronym-with-name']],
    ['words before an organ', [IOM, 'the COUNCIL'], ['acronym-with-name']],
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
    ['words for the day', ['Distr.: General', 'In March 2023'], ['distribution']],
    ['words for the year', ['Distr.: General', '2 March next'], ['distribution']],
    ['a year of two digits', ['Distr.: General', '2 March 23'], ['distribution']],
    ['a year of five digits', ['Distr.: General', '2 March 20233'], ['distribution']],
    ['a month of one letter', ['Distr.: General', '2 M 2023'], ['distribution']],
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
    ['the number within the title', 'Known 58/1. Title', false],
    ['a symbol in place of the number', 'A/58/1. Known\nTitle', false],
    ['no session', '/1. Known\nTitle', false],
    ['no item, but a letter', '58/A. Known\nTitle', false],
    ['a letter in place of a digit', '58/I1. Known\nTitle', false],
    ['a dash in place of the blank', '58/1.\u2013Known\nTitle', false],
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

t.test('how long the titles and heads may be', async t => {
  const title = (count: number): string[] => Array.from({ length: count }, (_, at) => `line${at + 1}`);
  for (const [why, heading, head, isKnown] of [
    ['a title of twenty lines', title(20).join('\n'), title(20).join(' '), true],
    ['a title of more lines', title(21).join('\n'), title(21).join(' '), false],
    ['a head of thirteen lines, its symbol included', title(12).join(' '), title(12).join('\n'), true],
    ['a head of more lines', title(13).join(' '), title(13).join('\n'), false],
  ] as const) {
    const found = furnitureIn(`58/1. ${heading}`, 'Text,', `${head}\nA/RES/58/1`, '2/3');
    t.equal(
      found.some(line => line.startsWith('known-title')),
      isKnown,
      why,
    );
  }
});

t.test('what stands above page marks', async t => {
  for (const [why, text, found] of [
    [
      'the title in one head is known in another',
      ['Text,', 'A/RES/58/1\nKnown title', '2/3', 'and calls\nKnown title\nA/RES/58/1', '3/3'],
      [
        'symbol: A/RES/58/1',
        'symbol: Known title',
        'page-of-pages: 2/3',
        'known-title: Known title',
        'known-title: A/RES/58/1',
        'page-of-pages: 3/3',
      ],
    ],
    [
      'the last lines of a page without a symbol are no title',
      ['Text,', 'it recalls\nits work', '2/3', 'and calls\nits work\nA/RES/58/1', '3/3'],
      ['page-of-pages: 2/3', 'symbol: A/RES/58/1', 'page-of-pages: 3/3'],
    ],
    [
      'a symbol without a title makes no title of nothing',
      ['Text,', 'A/RES/58/1', '2/3', 'and calls\nA/RES/58/1', '3/3'],
      ['symbol: A/RES/58/1', 'page-of-pages: 2/3', 'symbol: A/RES/58/1', 'page-of-pages: 3/3'],
    ],
    [
      'a number without a title makes no title of nothing',
      ['58/1.', 'and calls\nA/RES/58/1', '2/3'],
      ['symbol: A/RES/58/1', 'page-of-pages: 2/3'],
    ],
    ['what looks like a title needs a symbol', ['Text,', 'Migration', '2/3'], ['page-of-pages: 2/3']],
    [
      'a page mark directly below a head',
      ['Text,', 'A/RES/58/1\n2/3'],
      ['symbol: A/RES/58/1', 'page-of-pages: 2/3'],
    ],
    [
      'a job number directly below a head',
      ['Text,', 'A/RES/58/1\n23-03716'],
      ['symbol: A/RES/58/1', 'job-number: 23-03716'],
    ],
    ['a symbol above text', ['Text,', 'A/RES/58/1\nof that year'], []],
    ['a symbol above a drawn rule', ['Text,', 'A/RES/58/1', '___'], ['drawn-rule: ___']],
    ['a page mark at the top', ['2/3', 'Text'], ['page-of-pages: 2/3']],
  ] as const) {
    t.same(furnitureIn(...text), found, why);
  }
});

t.test('the acronym in a letterhead', async t => {
  const source = '  IOM International Organization for Migration  \n\nCOUNCIL';
  const name = { kind: 'letterhead', start: 0, end: source.indexOf('\n') } as const;
  const organ = { kind: 'letterhead', start: source.indexOf('COUNCIL'), end: source.length } as const;
  for (const [why, furniture, acronym] of [
    ['of a line with blanks around it', [name], 'IOM'],
    ['of the first line that has one', [organ, name], 'IOM'],
    ['of no line', [organ], null],
    ['of a line that is furniture of another kind', [{ ...name, kind: 'running-head' }], null],
  ] as const) {
    t.equal(letterheadAcronym(source, furniture), acronym, why);
  }
});

t.test('"United Nations" that ends a phrase is no letterhead', async t => {
  for (const [why, text, isLetterhead] of [
    ['at the top', 'United Nations\nA/RES/58/208', true],
    ['after a blank line', 'Words of the\n\nUnited Nations', true],
    ['after a line that ends', 'Words of the page.\nUnited Nations', true],
    ['after one that does not', 'Institutions associated with the\nUnited Nations', false],
  ] as const)
    t.equal(
      furnitureIn(text).some(line => line.startsWith('united-nations')),
      isLetterhead,
      why,
    );
});

t.test('heads of official records', async t => {
  const heads = (...paragraphs: readonly string[]): string[] =>
    furnitureIn(...paragraphs).filter(line => line.startsWith('head-of-official-records'));
  for (const [why, paragraphs, head] of [
    ['a number of its own', ['Text,', '22 General Assembly—Fourteenth Session', 'text.'], 1],
    [
      'a number behind',
      ['Text,', 'Resolutions adopted on the reports of the Third Committee 63', 'text.'],
      1,
    ],
    ['below a page mark', ['<!-- Page 2 -->', 'General Assembly — Tenth Special Session', 'text.'], 1],
    ['neither, as in a list of contents', ['Text,', 'General Assembly – Tenth Session', 'text.'], 0],
    [
      'a sentence',
      ['<!-- 2 -->', 'Resolutions adopted on the reports of the Third Committee are', 'few.'],
      0,
    ],
  ] as const)
    t.equal(heads(...paragraphs).length, head, why);
});
