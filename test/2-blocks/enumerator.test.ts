import t from 'tap';
import { letterOf, letterValue, readEnumerator } from '../../src/2-blocks/enumerator.ts';

t.test('enumerators of paragraphs, headings and parts', async t => {
  for (const [text, printed, value, style] of [
    ['1. Requests', '1.', '1', 'arabic'],
    ['10.  Requests', '10.', '10', 'arabic'],
    ['123. The Committee', '123.', '123', 'arabic'],
    ['7.', '7.', '7', 'arabic'],
    ['I. Introduction', 'I.', 'I', 'upper'],
    ['XVIII. Conclusions', 'XVIII.', 'XVIII', 'upper'],
    ['B. Other bodies', 'B.', 'B', 'upper'],
    ['(a) To report', '(a)', 'a', 'bracketed-lower'],
    ['(aa) To report', '(aa)', 'aa', 'bracketed-lower'],
    ['(iv) To report', '(iv)', 'iv', 'bracketed-lower'],
    ['(viii) To report', '(viii)', 'viii', 'bracketed-lower'],
    ['(2) To report', '(2)', '2', 'bracketed-arabic'],
    ['(A) To report', '(A)', 'A', 'bracketed-upper'],
    ['a. To report', 'a.', 'a', 'lower'],
    ['a) To report', 'a)', 'a', 'bracketed-lower'],
    ['iv) To report', 'iv)', 'iv', 'bracketed-lower'],
    ['12- Requests', '12-', '12', 'arabic'],
    ['1 bis. Urges', '1 bis.', '1-bis', 'arabic'],
    ['1ter Urges', '1ter', '1-ter', 'arabic'],
    ['(a bis) To go', '(a bis)', 'a-bis', 'bracketed-lower'],
    ['(za) To go', '(za)', 'za', 'bracketed-lower'],
    ['[2. Urges', '[2.', '2', 'arabic'],
    ['2Also requests it', '2', '2', 'arabic'],
    ['26 Condemns it', '26', '26', 'arabic'],
    ['1.Calls upon States', '1.', '1', 'arabic'],
    ['2) To report', '2)', '2', 'bracketed-arabic'],
  ] as const) {
    t.same(readEnumerator(text), { printed, value, style }, text);
  }
});

t.test('labels of drafts under negotiation name their part', async t => {
  for (const [text, printed, value, part] of [
    ['PP1 Recalling', 'PP1', '1', 'preambular'],
    ['(PP2) Recalling', '(PP2)', '2', 'preambular'],
    ['OP 2 bis. Urges', 'OP 2 bis.', '2-bis', 'operative'],
    ['[OP4alt Urges', '[OP4alt', '4-alt', 'operative'],
    ['op3: Urges', 'op3:', '3', 'operative'],
  ] as const) {
    t.same(readEnumerator(text), { printed, value, style: 'arabic', part }, text);
  }
});

t.test('texts without an enumerator', async t => {
  for (const text of [
    '46 member States of the Council',
    '10.30 a.m. - 1.00 p.m.',
    '3.5 per cent',
    '1.The Committee',
    '12-month period',
    'six) of them',
    '2003. Then',
    '(UNESCO) and others',
    '(see above)',
    '(and others)',
    '(e.g. schools)',
    '(abc) text',
    '(2003) text',
    'Mr. Annan',
    'IBM. Others',
    'U.N. bodies',
    'i.e. to report',
    'A/58/98. Title',
    '12 States parties agreed',
    'OPEC Ministers',
    '3 Requests for advice were made',
    '58/208. International migration',
    '(a)To report',
    'Annex I. Rules',
    '- 1. Bullet',
    '',
  ]) {
    t.equal(readEnumerator(text), null, text);
  }
});

t.test('letters count on after z', async t => {
  for (const [letter, value] of [
    ['a', 1],
    ['z', 26],
    ['aa', 27],
    ['bb', 28],
    ['zz', 52],
    ['C', 3],
    ['ab', null],
    ['1', null],
    ['', null],
  ] as const) {
    t.equal(letterValue(letter), value, letter);
    if (value !== null) t.equal(letterOf(value), letter.toLowerCase(), `back to ${letter}`);
  }
});
