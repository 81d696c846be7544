import fc from 'fast-check';
import t from 'tap';
import { toTextQuery } from '../../../src/8-services/search/text-query.ts';
import { ServiceError } from '../../../src/8-services/service-error.ts';
import { assertProperty } from '../../property.ts';

const SYNTAX = [
  '"',
  '“',
  '”',
  '(',
  ')',
  '-',
  '*',
  ' ',
  ' OR ',
  ' AND ',
  ' NOT ',
  'NOT',
  'OR',
  ':',
  'a',
  'migrant',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...SYNTAX), { maxLength: 40 }).map(pieces => pieces.join('')),
);
const word = fc.stringMatching(/^[a-z]{2,8}$/).filter(of => !['or', 'and', 'not'].includes(of));

t.test('the query language', async t => {
  await assertProperty(
    t,
    'whatever is typed is a query, or refused at a place within it',
    fc.property(typed, text => {
      try {
        const query = toTextQuery(text);
        // what the syntax of FTS5 could misread does not get through
        return /^[\p{L}\p{N}\p{M}\p{Co}\s():"*]*$/u.test(query);
      } catch (error) {
        return error instanceof ServiceError && error.code === 'QUERY_UNREADABLE';
      }
    }),
    300,
  );
  await assertProperty(
    t,
    'blanks and the word AND between words, and brackets around all, mean nothing',
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), words => {
      const query = toTextQuery(words.join(' '));
      return (
        toTextQuery(` ${words.join('  ')} `) === query &&
        toTextQuery(words.join(' AND ')) === query &&
        toTextQuery(`(${words.join(' ')})`) === query
      );
    }),
    100,
  );
});
