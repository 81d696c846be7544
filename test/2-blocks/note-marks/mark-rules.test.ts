import t from 'tap';
import { MARK_RULES, markRule } from '../../../src/2-blocks/note-marks/mark-rules.ts';

/** The place of the last figure 4 of a text; two blanks after it stand for those that the source has. */
function placeIn(text: string) {
  const at = text.lastIndexOf('4');
  const [figures = ''] = /\d*$/.exec(text.slice(0, at)) ?? [];
  return {
    before: text.slice(0, at),
    after: text.slice(at + 1).replace('  ', ' '),
    figures,
    digits: figures.length + 1,
    beforeFigures: text.slice(0, at - figures.length),
    setApart: text.startsWith('  ', at + 1),
  };
}

t.test('every rule is the one that decides on its own example', async t => {
  for (const { name, example } of MARK_RULES) t.equal(markRule(placeIn(example)).name, name);
});

t.test('rule names are unique', async t => {
  const names = MARK_RULES.map(({ name }) => name);
  t.same(names, [...new Set(names)]);
});
