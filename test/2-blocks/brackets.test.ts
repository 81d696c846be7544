import t from 'tap';
import { bracketedRanges, withoutBrackets } from '../../src/2-blocks/brackets.ts';

t.test('stretches in square brackets', async t => {
  for (const [why, text, opened, expected] of [
    ['alternatives', '[Requests] [Urges] it', false, ['[Requests]', '[Urges]']],
    ['the outermost of those that nest', 'Requests [the [new] report];', false, ['[the [new] report]']],
    ['opened at the number', 'Urges donors;] Also', true, ['Urges donors;]']],
    ['closed by a later paragraph', 'Urges [donors to pay;', false, ['[donors to pay;']],
    ['a symbol completed', 'Recalls A/RES/50/204[A];', false, []],
    ['none', 'Requests it.', false, []],
  ] as const) {
    const found = bracketedRanges(text, opened).map(({ start, end }) => text.slice(start, end));
    t.same(found, expected, why);
  }
});

t.test('words are read across brackets, and their places kept', async t => {
  const text = '[Also] requests [the] report';
  const { text: bare, originOf } = withoutBrackets(text);
  t.equal(bare, 'Also requests the report');
  t.equal(originOf(bare.indexOf('requests')), text.indexOf('requests'));
  t.equal(originOf(bare.indexOf('report')), text.indexOf('report'));
});
