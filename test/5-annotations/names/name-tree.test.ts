import t from 'tap';
import { NameTree } from '../../../src/5-annotations/names/name-tree.ts';

const keyed = (text: string) => text.split(' ').map(key => ({ key }));

/** A text, and the names that begin at its first word, the longest first, with their bearers. */
const TABLE: readonly [
  why: string,
  text: string,
  ...names: (readonly [name: string, ...bearers: string[]])[],
][] = [
  ['a name alone', 'World Bank', ['World Bank', 'WB']],
  ['the longest first', 'World Bank Group and', ['World Bank Group', 'WBG'], ['World Bank', 'WB']],
  ['the beginning of a name is none', 'World Bank Groups', ['World Bank', 'WB']],
  ['no name without its last word', 'World Food'],
  ['no name in the middle', 'the World Bank'],
  ['several bearers', 'Special Committee on', ['Special Committee', 'C-24', 'C-34']],
  ['a name without bearers', 'World Cup', ['World Cup']],
  ['the end of the text', 'World'],
  ['an empty text', ''],
];

const tree = new NameTree<string>();
tree.bearersOf('World Bank'.split(' ')).push('WB');
tree.bearersOf('World Bank Group'.split(' ')).push('WBG');
tree.bearersOf('Special Committee'.split(' ')).push('C-24');
tree.bearersOf('Special Committee'.split(' ')).push('C-34');
tree.bearersOf('World Cup'.split(' '));

for (const [why, text, ...names] of TABLE) {
  const words = keyed(text);
  t.same(
    tree.namesAt(words, 0).map(({ end, bearers }) => [
      words
        .slice(0, end)
        .map(({ key }) => key)
        .join(' '),
      ...bearers,
    ]),
    names,
    why,
  );
}

t.same(tree.namesAt(keyed('the World Bank'), 1), [{ end: 3, bearers: ['WB'] }], 'at a later word');
