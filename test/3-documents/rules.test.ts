import t from 'tap';
import { readLines } from '../../src/1-read/read.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';
import { HEAD_RULES } from '../../src/3-documents/head.ts';
import { FORMAL_LINE_RULES, formalLineRule } from '../../src/3-documents/particular.ts';
import { splitDocuments } from '../../src/3-documents/split.ts';

const blocksOf = (text: string) => toBlocks(readLines(text)).blocks;

t.test('every rule for a head applies to its own example', async t => {
  for (const { name, example } of HEAD_RULES) {
    const { documents } = splitDocuments(blocksOf(example), null);
    t.equal(documents.at(-1)?.heads.at(-1)?.rule.name, name);
  }
});

t.test('every rule for a formal line is the one that applies to its own example', async t => {
  for (const { name, example } of FORMAL_LINE_RULES) {
    t.same(
      blocksOf(example).map(block => formalLineRule(block)?.name),
      [name],
    );
  }
});
