import t from 'tap';
import { outlineOfResolution } from '../../pipeline/parse/outline.ts';

const PAGE = '23-03716\n2/3\n\nA/RES/58/1\nMigration\n\n4/7';

t.test('a preamble', async t => {
  for (const [construct, body, expected] of [
    [
      'participles',
      'Recalling it,\n\nBearing in mind its work,\n\n1. Decides.',
      ['PP1: Recalling it,', 'PP2: Bearing in mind its work,', 'OP1: Decides.'],
    ],
    [
      'adjectives',
      'Aware of it,\n\nConvinced that it helps,\n\nMindful of it,\n\n1. Decides.',
      ['PP1: Aware of it,', 'PP2: Convinced that it helps,', 'PP3: Mindful of it,', 'OP1: Decides.'],
    ],
    [
      'an adverb before',
      'Deeply concerned at it,\n\nAlso recalling it,\n\n1. Decides.',
      ['PP1: Deeply concerned at it,', 'PP2: Also recalling it,', 'OP1: Decides.'],
    ],
    [
      'a perfect participle',
      'Having considered the report,\n\n1. Decides.',
      ['PP1: Having considered the report,', 'OP1: Decides.'],
    ],
    [
      'a title that opens as a paragraph does',
      'Recalling it,\n\nTaking stock: reviewing what was done for the lamps\n\n1. Decides.',
      ['PP1: Recalling it,', 'S.H1: Taking stock: reviewing what was done for the lamps', 'OP1: Decides.'],
    ],
    [
      'a paragraph without its comma',
      'Recalling it,\n\nActing under Chapter VII of the Charter of the United Nations\n\n1. Decides.',
      [
        'PP1: Recalling it,',
        'PP2: Acting under Chapter VII of the Charter of the United Nations',
        'OP1: Decides.',
      ],
    ],
    ['set in italics', '*Recalling* it,\n\n1. *Decides* so.', ['PP1: Recalling it,', 'OP1: Decides so.']],
    [
      'the last ends with "and"',
      'Recalling it, and\n\nNoting it,\n\n1. Decides.',
      ['PP1: Recalling it, and', 'PP2: Noting it,', 'OP1: Decides.'],
    ],
    [
      'over a page, in small letters',
      `Recalling the work of the Committee in the years that have gone and the\n\n${PAGE}\n\nreport on it,\n\n1. Decides.`,
      [
        'PP1: Recalling the work of the Committee in the years that have gone and the report on it,',
        'OP1: Decides.',
      ],
    ],
    [
      'over a page, after a comma',
      `Recalling the Committee for Women,\n\n${PAGE}\n\nthe Committee for Men and others,\n\n1. Decides.`,
      ['PP1: Recalling the Committee for Women, the Committee for Men and others,', 'OP1: Decides.'],
    ],
    [
      'over a page, at a name',
      `Recalling the Convention that was adopted in the year 1951 and the\n\n${PAGE}\n\nProtocol to it,\n\n1. Decides.`,
      [
        'PP1: Recalling the Convention that was adopted in the year 1951 and the Protocol to it,',
        'OP1: Decides.',
      ],
    ],
    [
      'lettered parts',
      'Recalling:\n\n(a) One report,\n\n(b) Another,\n\nNoting it,\n\n1. Decides.',
      ['PP1: Recalling:', 'PP1.a: One report,', 'PP1.b: Another,', 'PP2: Noting it,', 'OP1: Decides.'],
    ],
    [
      'a heading within',
      'Recalling it,\n\n## Food\n\nNoting it,\n\n1. Decides.',
      ['PP1: Recalling it,', 'S.H1: Food', 'PP2: Noting it,', 'OP1: Decides.'],
    ],
    [
      'a heading before all',
      'Food and water\n\nRecalling it,\n\n1. Decides.',
      ['S.H1: Food and water', 'PP1: Recalling it,', 'OP1: Decides.'],
    ],
    [
      'a heading before what opens as nothing',
      'Food and water\n\n3. the rest,\n\n1. Decides.',
      ['S.H1: Food and water', 'PP1: 3. the rest,', 'OP1: Decides.'],
    ],
    ['none', '1. Decides.', ['OP1: Decides.']],
  ] as const) {
    t.same(outlineOfResolution(body), expected, construct);
  }
});
