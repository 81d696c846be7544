import t from 'tap';
import { misreadOrgan } from '../../src/2-blocks/misread-formula.ts';

t.test('the organ of a formula that text recognition misread', async t => {
  for (const [text, organ] of [
    ['Tbe General Assembly,', 'General Assembly'],
    ['Thc General Assernbly,', 'General Assembly'],
    ['lhe Economic and Social Counci1,', 'Economic and Social Council'],
    // what is not misread is read elsewhere
    ['The General Assembly,', null],
    ['Tbe general report,', null],
    ['Tbe General Assembly decided,', null],
  ] as const)
    t.equal(misreadOrgan(text), organ, text);
});
