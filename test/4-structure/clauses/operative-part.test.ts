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
      'a letter beside the number',
      '1. (a) Regrets that;\n\n(i) It rains;\n\n(ii) It snows;\n\n(b) Asks why;\n\n2. Decides.',
      [
        'OP1: (a) Regrets that;',
        'OP1.a.i: It rains;',
        'OP1.a.ii: It snows;',
        'OP1.b: Asks why;',
        'OP2: Decides.',
      ],
    ],
    [
      'a numeral beside the letter',
      '1. Asks:\n\n(a) (i) To go;\n\n(ii) To come;\n\n(b) To stay.',
      ['OP1: Asks:', 'OP1.a: (i) To go;', 'OP1.a.ii: To come;', 'OP1.b: To stay.'],
    ],
    [
      'letters that run on through numerals',
      `1. Asks:\n\n(i) Of all:\n\n${'abcdefgh'
        .split('')
        .map(letter => `(${letter}) To do ${letter};`)
        .join('\n\n')}\n\n(ii) Of some:\n\n(i) To go;\n\n(j) To stay.`,
      [
        'OP1: Asks:',
        'OP1.i: Of all:',
        ...'abcdefgh'.split('').map(letter => `OP1.i.${letter}: To do ${letter};`),
        'OP1.ii: Of some:',
        'OP1.ii.i: To go;',
        'OP1.ii.j: To stay.',
      ],
    ],
    [
      'items behind dashes that begin with small letters and end without a mark',
      `1. Asks:\n\n– to report on ${'the work of the mission '.repeat(9)}there\n\n– to provide help there;`,
      [
        'OP1: Asks:',
        `OP1.U1: to report on ${'the work of the mission '.repeat(9)}there`,
        'OP1.U2: to provide help there;',
      ],
    ],
    [
      'headings with a colon',
      '1. Decides so;\n\nReporting and support:\n\n2. Requests a report.',
      ['OP1: Decides so;', 'S.H1: Reporting and support:', 'OP2: Requests a report.'],
    ],
    [
      'the words that lead in a list of its own',
      '1. Decides so:\n\nThe agenda of the day:\n\n1. Lamps.',
      ['OP1: Decides so: The agenda of the day:', 'OP1.1: Lamps.'],
    ],
    [
      'the heading of what the file does not hold',
      '1. Decides so;\n\n2. Decides to remain seized of the matter.\n\nListed lamps and their makers',
      [
        'OP1: Decides so;',
        'OP2: Decides to remain seized of the matter.',
        'S.H1: Listed lamps and their makers',
      ],
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

t.test('paragraphs and parts without numbers', async t => {
  for (const [construct, body, expected] of [
    [
      'each paragraph opens with a phrase',
      'Requests it to report.\n\nAlso requests it to meet,\n\nDecides so.',
      ['OP1: Requests it to report.', 'OP2: Also requests it to meet,', 'OP3: Decides so.'],
    ],
    [
      'letters lost below a colon: no phrase of the organ opens a part',
      'Invites States to:\n\nSupport it;\n\nBuilding on it, go;\n\nRequests so.',
      ['OP1: Invites States to:', 'OP1.a: Support it;', 'OP1.b: Building on it, go;', 'OP2: Requests so.'],
    ],
    [
      'numbers lost before those that are printed',
      'Recalling it,\n\nUrges States;\n\nInvites others;\n\n3. Requests so;\n\nAlso requests it;\n\n5. Decides.',
      [
        'PP1: Recalling it,',
        'OP1: Urges States;',
        'OP2: Invites others;',
        'OP3: Requests so;',
        'OP4: Also requests it;',
        'OP5: Decides.',
      ],
    ],
    [
      'bullets, and others below them',
      '1. Calls upon States:\n\n• To go:\n\n– By air;\n\n– By sea;\n\n• To stay;\n\n2. Decides.',
      [
        'OP1: Calls upon States:',
        'OP1.U1: To go:',
        'OP1.U1.U1: By air;',
        'OP1.U1.U2: By sea;',
        'OP1.U2: To stay;',
        'OP2: Decides.',
      ],
    ],
    [
      'stops and blanks lost',
      '1 Calls for it;\n\n2Also requests it;\n\n3.Decides so.',
      ['OP1: Calls for it;', 'OP2: Also requests it;', 'OP3: Decides so.'],
    ],
    [
      'what is inserted while a draft is negotiated',
      '1. Calls for it;\n\n1 bis. Urges it;\n\n[2. Decides so.]',
      ['OP1: Calls for it;', 'OP1-bis: Urges it;', 'OP2: Decides so.]'],
    ],
    [
      'a numeral alone above a clause',
      'I\n\n1. Decides;\n\nII\n\n2. Requests.',
      ['S.I: I', 'OP1: Decides;', 'S.II: II', 'OP2: Requests.'],
    ],
  ] as const) {
    t.same(outlineOfResolution(body), expected, construct);
  }
});

t.test('quotations stay in the clause that quotes them', async t => {
  for (const [construct, body, expected] of [
    [
      'articles with numbers',
      '1. Decides to amend it to read:\n\n"Article 3\n\n1. It has five members.\n\n2. It meets.";\n\n2. Requests so.',
      [
        'OP1: Decides to amend it to read: "Article 3 1. It has five members. 2. It meets.";',
        'OP2: Requests so.',
      ],
    ],
    [
      'in a lettered part, each paragraph with a mark',
      '1. Decides:\n\n(a) To add:\n\n“3. It meets.\n\n“4. It reports.”;\n\n(b) To stay;\n\n2. Requests so.',
      [
        'OP1: Decides:',
        'OP1.a: To add: “3. It meets. “4. It reports.”;',
        'OP1.b: To stay;',
        'OP2: Requests so.',
      ],
    ],
    [
      'a mark that nothing closes is a slip',
      '1. Decides “so;\n\n2. Requests so.',
      ['OP1: Decides “so;', 'OP2: Requests so.'],
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
