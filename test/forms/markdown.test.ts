import t from 'tap';
import type { TextUnit } from '../../src/8-services/documents/whole-document.ts';
import { markdown } from '../../src/forms/markdown.ts';
import { clauseOf, unit, whole } from './texts.ts';

const noteTo = (at: number, label: string, noteId: string | null) => ({ unitId: '', at, label, noteId });

t.test('each construct', async t => {
  const table: [why: string, body: TextUnit, expected: string][] = [
    ['a number is no item of a list', unit('OP1', 'Decides', { enumerator: '1.' }), '1\\. Decides'],
    [
      'the number of a part is no item of a list either',
      unit('OP1', 'Asks:', { children: [unit('OP1.1', 'One', { enumerator: '1.' })] }),
      'Asks:\n\n- 1\\. One',
    ],
    [
      'a phrase is in italics',
      unit('OP1', 'Also requests it;', { clause: clauseOf('Also requests') }),
      '*Also requests* it;',
    ],
    [
      'signs of Markdown mean nothing',
      unit('OP1', 'a*b _c_ [d] <e> #f |g|'),
      'a\\*b \\_c\\_ \\[d\\] \\<e\\> \\#f \\|g\\|',
    ],
    [
      'parts are items, and what follows them is not',
      unit('OP1', 'Asks:', {
        enumerator: '1.',
        clause: clauseOf(null, 'in time;'),
        children: [
          unit('OP1.a', 'One', {
            enumerator: '(a)',
            children: [unit('OP1.a.i', 'Deep', { enumerator: '(i)' })],
          }),
        ],
      }),
      '1\\. Asks:\n\n- (a) One\n\n  - (i) Deep\n\nin time;',
    ],
    [
      'a mark of a note',
      unit('OP1', 'Recalls it, and more', { noteReferences: [noteTo(10, '4', 'A_RES_58_1.N4')] }),
      'Recalls it[^4], and more',
    ],
    [
      'a mark without a note',
      unit('OP1', 'Recalls it', { noteReferences: [noteTo(10, '4', null)] }),
      'Recalls it\\[4\\]',
    ],
    [
      'sections are headings',
      unit('S.I', 'One', {
        kind: 'section',
        enumerator: 'I',
        children: [unit('S.I.A', 'Two', { kind: 'section' })],
      }),
      '## I One\n\n### Two',
    ],
    [
      'a table',
      unit('T1', 'a b', {
        kind: 'table',
        rows: [
          [
            { column: 0, isHeading: true, text: 'A', start: 0, end: 1 },
            { column: 2, isHeading: true, text: 'B | C', start: 2, end: 3 },
          ],
          [{ column: 1, isHeading: false, text: 'x\ny', start: 2, end: 3 }],
        ],
      }),
      '| A |  | B \\| C |\n| --- | --- | --- |\n|  | x y |  |',
    ],
  ];
  for (const [why, body, expected] of table)
    t.equal(
      markdown(whole([body])),
      `# Title of the text\n\nGeneral Assembly resolution 58/1 of 23 December 2003\n\n${expected}\n`,
      why,
    );
});
