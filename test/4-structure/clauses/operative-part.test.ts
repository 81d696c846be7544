import t from 'tap';
import { outline, outlineOfResolution, parseOne } from '../../pipeline/parse/outline.ts';

const PAGE = '23-03716\n2/3\n\nA/RES/58/1\nMigration\n\n4/7';

t.test('an operative part', async t => {
  for (const [construct, body, expected] of [
    ['paragraphs', '1. Decides;\n\n2. Requests.', ['OP1: Decides;', 'OP2: Requests.']],
    [
      'more than nine',
      Array.from({ length: 11 }, (_, at) => `${at + 1}. Decides;`).join('\n\n'),
      Array.from({ length: 11 }, (_, at) => `OP${at + 1}: Decides;`),
    ],
    [
      'numbers on lines of their own',
      '1.\nDecides\nso;\n\n2.\nRequests.',
      ['OP1: Decides so;', 'OP2: Requests.'],
    ],
    [
      'without a number',
      'Recalling it,\n\nDecides to meet.',
      ['PP1: Recalling it,', 'OP1: Decides to meet.'],
    ],
    [
      'several without a number',
      'Decides to meet;\n\nCalls upon States:\n\n(a) To go;\n\nand to stay;\n\nRequests so.',
      ['OP1: Decides to meet;', 'OP2: Calls upon States: and to stay;', 'OP2.a: To go;', 'OP3: Requests so.'],
    ],
    [
      'a verb that all share',
      'Recalling it,\n\nResolves to:\n\n1. Request it;\n\n2. Affirm it.',
      ['PP1: Recalling it,', 'ENACTING~2: Resolves to:', 'OP1: Request it;', 'OP2: Affirm it.'],
    ],
    [
      'lettered parts',
      '1. Requests:\n\n(a) To go;\n\n(b) To stay.',
      ['OP1: Requests:', 'OP1.a: To go;', 'OP1.b: To stay.'],
    ],
    [
      'parts of parts',
      '1. Requests:\n\n(a) To go:\n\n(i) By air;\n\n(ii) By sea;\n\n(b) To stay.',
      ['OP1: Requests:', 'OP1.a: To go:', 'OP1.a.i: By air;', 'OP1.a.ii: By sea;', 'OP1.b: To stay.'],
    ],
    [
      'a third level',
      '1. Requests:\n\n(a) To go:\n\n(i) By air:\n\na. Fast;\n\nb. Slowly;\n\n(ii) By sea.',
      [
        'OP1: Requests:',
        'OP1.a: To go:',
        'OP1.a.i: By air:',
        'OP1.a.i.a: Fast;',
        'OP1.a.i.b: Slowly;',
        'OP1.a.ii: By sea.',
      ],
    ],
    [
      'letters begin anew',
      '1. Requests:\n\n(a) To go;\n\n2. Decides:\n\n(a) To stay.',
      ['OP1: Requests:', 'OP1.a: To go;', 'OP2: Decides:', 'OP2.a: To stay.'],
    ],
    [
      'what goes on over a page',
      `1. Requests the Secretary-General to report on the work that was done in\n\n${PAGE}\n\nall the years;\n\n2. Decides.`,
      [
        'OP1: Requests the Secretary-General to report on the work that was done in all the years;',
        'OP2: Decides.',
      ],
    ],
    [
      'a lettered part over a page',
      `1. Requests:\n\n(a) To report on the work that was done in the many years that have gone and in\n\n${PAGE}\n\nall others;\n\n(b) To stay.`,
      [
        'OP1: Requests:',
        'OP1.a: To report on the work that was done in the many years that have gone and in all others;',
        'OP1.b: To stay.',
      ],
    ],
    [
      'a bare heading',
      '1. Decides;\n\nFood and water\n\n2. Requests.',
      ['OP1: Decides;', 'S.H1: Food and water', 'OP2: Requests.'],
    ],
    [
      'a numbered heading',
      'I. Food\n\n1. Decides;\n\nII. Water\n\n2. Requests.',
      ['S.I: Food', 'OP1: Decides;', 'S.II: Water', 'OP2: Requests.'],
    ],
    [
      'a numeral on a line of its own',
      'I\n\nFood\n\n1. Decides;\n\nII\n\nWater\n\n2. Requests.',
      ['S.I: Food', 'OP1: Decides;', 'S.II: Water', 'OP2: Requests.'],
    ],
    [
      'a note in its midst',
      '1. Decides on the report;<sup>1</sup>\n\n<sup>1</sup> A/58/98.\n\n2. Requests.',
      ['OP1: Decides on the report;{1}', 'N1: A/58/98.', 'OP2: Requests.'],
    ],
    [
      'letters in a sentence',
      '1. Requests (a) to go and (b) to stay.',
      ['OP1: Requests (a) to go and (b) to stay.'],
    ],
  ] as const) {
    t.same(outlineOfResolution(body), expected, construct);
  }
});

t.test('tails', async t => {
  for (const [construct, body, expected] of [
    [
      'of a paragraph',
      '1. Requests:\n\n(a) To go;\n\n(b) To stay;\n\nand to report on it;\n\n2. Decides.',
      ['OP1: Requests: and to report on it;', 'OP1.a: To go;', 'OP1.b: To stay;', 'OP2: Decides.'],
    ],
    [
      'a paragraph that goes on without parts',
      '1. Requests the report.\n\nIt should be short.\n\n2. Decides.',
      ['OP1: Requests the report. It should be short.', 'OP2: Decides.'],
    ],
    [
      'of a preambular paragraph',
      'Recalling:\n\n(a) One,\n\n(b) Two,\n\nand all others,\n\n1. Decides.',
      ['PP1: Recalling: and all others,', 'PP1.a: One,', 'PP1.b: Two,', 'OP1: Decides.'],
    ],
    [
      'after parts of parts',
      '1. Requests:\n\n(a) To go:\n\n(i) By air;\n\n(ii) By sea;\n\nand to report on it;\n\n2. Decides.',
      [
        'OP1: Requests: and to report on it;',
        'OP1.a: To go:',
        'OP1.a.i: By air;',
        'OP1.a.ii: By sea;',
        'OP2: Decides.',
      ],
    ],
  ] as const) {
    t.same(outlineOfResolution(body), expected, construct);
  }
});

t.test('a formula and a sentence in one block', async t => {
  const outlineOf = (text: string) => outline(parseOne(`58/1. Migration\n\n${text}\n`)).slice(1);
  for (const [construct, text, expected] of [
    [
      'the formula runs into its verb',
      'The General Assembly decides to meet.',
      ['ENACTING: The General Assembly', 'OP1: decides to meet.'],
    ],
    [
      'a clause and a verb',
      'The General Assembly, having considered the report, decides to meet.',
      ['ENACTING: The General Assembly,', 'OP1: having considered the report, decides to meet.'],
    ],
    [
      'lines that are clauses',
      'The General Assembly,\n\nRecalling it,\n\nDecides to meet.',
      ['ENACTING: The General Assembly,', 'PP1: Recalling it,', 'OP1: Decides to meet.'],
    ],
  ] as const) {
    t.same(outlineOf(text), expected, construct);
  }
});
