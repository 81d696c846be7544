import t from 'tap';
import { readRange, sessionSymbols } from '../../src/fetch/session-range.ts';
import { bodyCalled } from '../../src/fetch/wanted.ts';

t.test('ranges of numbers', async t => {
  for (const [text, numbers] of [
    ['1-3', [1, 2, 3]],
    ['5', [5]],
    ['1-2, 7,2', [1, 2, 7]],
    ['3 – 4', [3, 4]],
    ['3-1', null],
    ['0-3', null],
    ['1-', null],
    ['', null],
    ['1-99999', null],
    ['1-9999,1-9999', null],
    ['x', null],
  ] as const)
    t.same(readRange(text), numbers, text);
});

t.test('each organ numbers its resolutions in its own way', async t => {
  for (const [body, session, symbol] of [
    ['GA', '79', 'A/RES/79/7'],
    ['GA', 's-32', 'A/RES/S-32/7'],
    ['GA', 'ES-11', 'A/RES/ES-11/7'],
    // until its thirtieth session
    ['GA', '30', 'A/RES/7(XXX)'],
    ['GA', 'XXX', 'A/RES/7(XXX)'],
    ['GA', 'S-VI', 'A/RES/7(S-VI)'],
    ['GA', '2024', null],
    ['GA', '0', null],
    ['GA', '', null],
    ['HRC', '57', 'A/HRC/RES/57/7'],
    ['SC', '2024', 'S/RES/7(2024)'],
    ['SC', '79', null],
    ['ECOSOC', '2024', 'E/RES/2024/7'],
    ['ECOSOC', '55', 'E/RES/7(LV)'],
    ['CSW', '68', 'E/CN.6/RES/68/7'],
    ['UNEA', '6', 'UNEP/EA.6/Res.7'],
    // it has documents, but no resolutions of its own
    ['UNCTAD', '15', null],
  ] as const) {
    const organ = bodyCalled(body);
    t.same(organ && sessionSymbols(organ, session, [7]), symbol && [symbol], `${body} ${session}`);
  }
});
