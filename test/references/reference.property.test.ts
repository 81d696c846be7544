import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { romanValue, toRoman } from '../../src/model/roman.ts';
import { actSymbol, readActSymbol } from '../../src/references/act.ts';
import { documentId, unitId } from '../../src/references/address.ts';
import { formatDate, readDate } from '../../src/references/date.ts';
import { formatResolutionCitation } from '../../src/references/format-citation.ts';
import { ordinalWord, readOrdinal } from '../../src/references/ordinal.ts';
import { readPinpoint } from '../../src/references/pinpoint/pinpoint.ts';
import { splitPinpoints } from '../../src/references/pinpoint/split-pinpoints.ts';
import { readReference } from '../../src/references/reference.ts';
import { formatResolutionNumber, readResolutionNumber } from '../../src/references/resolution-number.ts';
import { readSymbol } from '../../src/references/symbol.ts';
import { assertProperty } from '../property.ts';
import { act, documentSymbol, isoDate, part, symbolOf } from './arbitraries.ts';

const symbol = fc.oneof(act.map(symbolOf), documentSymbol);

/** Ways to write a symbol. */
const SPELLINGS: readonly ((symbol: string) => string)[] = [
  symbol => symbol,
  symbol => symbol.toLowerCase(),
  symbol => documentId(symbol as DocumentSymbol),
  symbol => `  ${symbol} `,
  symbol => symbol.replaceAll('/', ' / '),
];

t.test('what is printed is read again as the same', async t => {
  await assertProperty(
    t,
    'dates',
    fc.property(isoDate, date => readDate(formatDate(date)) === date),
    300,
  );
  await assertProperty(
    t,
    'numerals',
    fc.property(fc.integer({ min: 1, max: 3999 }), value => romanValue(toRoman(value)) === value),
    300,
  );
  await assertProperty(
    t,
    'ordinals',
    fc.property(fc.integer({ min: 1, max: 99 }), value => readOrdinal(ordinalWord(value) ?? '') === value),
    100,
  );
  await assertProperty(
    t,
    'numbers of resolutions and decisions',
    fc.property(act, ({ number }) =>
      isDeepStrictEqual(readResolutionNumber(formatResolutionNumber(number)), number),
    ),
    300,
  );
  await assertProperty(
    t,
    'the symbols of acts',
    fc.property(act, made => {
      const read = readActSymbol(symbolOf(made));
      return read !== null && actSymbol(read.body, read.kind, read.number) === symbolOf(made);
    }),
    300,
  );
  await assertProperty(
    t,
    'symbols, in every spelling, and the ids made of them',
    fc.property(symbol, fc.constantFrom(...SPELLINGS), (made, spell) => readSymbol(spell(made)) === made),
    1000,
  );
});

/** Spellings of a General Assembly resolution. */
const SPELLINGS_OF_NUMBER: readonly ((session: number, number: number) => string)[] = [
  (s, n) => `A/RES/${s}/${n}`,
  (s, n) => `a/res/${s}/${n}`,
  (s, n) => `A_RES_${s}_${n}`,
  (s, n) => `res ${s}/${n}`,
  (s, n) => `resolution ${s}/${n}`,
  (s, n) => `General Assembly resolution ${s}/${n}`,
  (s, n) => `General Assembly resolution ${s}/${n} of 23 December 2003`,
  (s, n) => `  A/RES/${s}/${n} `,
];
const session = fc.integer({ min: 31, max: 80 });
const number = fc.integer({ min: 1, max: 300 });

/** The citation of an act as it is printed, by its number, or else by its symbol. */
const citation = fc.record({ act, date: fc.option(isoDate) }).map(({ act: made, date }) => ({
  date,
  symbol: symbolOf(made),
  text: formatResolutionCitation({
    symbol: symbolOf(made),
    body: made.body.name,
    session:
      made.number.form === 'roman' ? String(romanValue(made.number.session) ?? '') : made.number.session,
    date,
  }),
}));

t.test('references', async t => {
  await assertProperty(
    t,
    'every spelling leads back to the id',
    fc.property(session, number, fc.constantFrom(...SPELLINGS_OF_NUMBER), (s, n, spell) => {
      const symbols = readReference(spell(s, n))?.symbols ?? [];
      return symbols.map(documentId).includes(documentId(`A/RES/${s}/${n}` as DocumentSymbol));
    }),
    300,
  );
  await assertProperty(
    t,
    'the citation of an act leads to it, and gives its date',
    fc.property(citation, ({ text, symbol, date }) => {
      const read = readReference(text);
      return read?.symbols[0] === symbol && read.date === date && read.remainder === '';
    }),
    500,
  );
  await assertProperty(
    t,
    'a symbol among words leads to its document',
    fc.property(
      symbol,
      fc.constantFrom('', 'see ', 'document ', 'report '),
      isoDate,
      (made, before, date) => {
        const read = readReference(`${before}${made} of ${formatDate(date)}`);
        return read?.symbols[0] === made && read.date === date && read.remainder === '';
      },
    ),
    500,
  );
  await assertProperty(
    t,
    'the parts of a document, on every level',
    fc.property(part, ({ written, steps }) => {
      const read = readPinpoint(written);
      return isDeepStrictEqual(read.steps, steps) && /^[ ,]*$/.test(read.rest);
    }),
    500,
  );
  await assertProperty(
    t,
    'a part of an act, after it or before it',
    fc.property(citation, part, fc.boolean(), ({ text, symbol }, { written, id }, isAfter) => {
      const read = readReference(isAfter ? `${text}, ${written}` : `${written} of ${text}`);
      return (
        read?.symbols[0] === symbol && isDeepStrictEqual(read.pinpoints?.[0], id) && read.remainder === ''
      );
    }),
    500,
  );
  await assertProperty(
    t,
    'the id of a part, in either case',
    fc.property(symbol, part, fc.boolean(), (made, { id }, isLower) => {
      const address = unitId(documentId(made), ...id);
      const read = readReference(isLower ? address.toLowerCase() : address);
      return isDeepStrictEqual([read?.symbols, read?.pinpoints], [[made], [id]]);
    }),
    500,
  );
  await assertProperty(
    t,
    'a list of paragraphs is split into each',
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 6 }),
      fc.constantFrom(' and ', ' to ', '-'),
      (numbers, last) => {
        const list = `paragraphs ${numbers.slice(0, -1).join(', ')}${last}${numbers.at(-1)}`;
        return isDeepStrictEqual(
          splitPinpoints(list),
          numbers.map(number => `paragraph ${number}`),
        );
      },
    ),
    200,
  );
  await assertProperty(
    t,
    'no text throws',
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc
          .array(
            fc.oneof(
              fc.constantFrom('A/', 'RES/', '58/208', 'para. ', '(a)', ' ', 'res ', '_', '.OP1'),
              symbol,
              isoDate.map(formatDate),
              part.map(({ written }) => written),
            ),
            { maxLength: 20 },
          )
          .map(pieces => pieces.join('')),
      ),
      text => {
        readReference(text);
      },
    ),
    500,
  );
});
