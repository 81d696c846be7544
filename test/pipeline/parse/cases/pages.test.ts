import { type Case, lines, OF_CLAUSES, testSources } from './case-table.ts';

/** What pages do to a text: running heads, marks, notes at their feet, and the paragraphs that they cut. */

const HEAD = ['A/RES/79/900', '', '79/900. Question of wells', ''];
const RIGHT =
  'Requests the Secretary-General to report on the wells of the northern plains that diggers have dug';

/** A page that ends within a clause, what stands between it and the next, and the rest of the clause. */
const cut = (...between: readonly string[]): string =>
  lines(
    ...HEAD,
    'The General Assembly,',
    '     Recalling the drought of June 2020,',
    '     1.    Reaffirms the right of diggers to water, in conformity with the Charter',
    'of the United Nations and with',
    '',
    ...between,
    '',
    'resolution 1514 (XV), containing the Declaration;',
    '     2.    Requests the Secretary-General to report.',
  );

const WHOLE = [
  'PP1: Recalling the drought of June 2020,',
  'OP1: Reaffirms the right of diggers to water, in conformity with the Charter of the United Nations and with resolution 1514 (XV), containing the Declaration;',
  'OP2: Requests the Secretary-General to report.',
];

const RUNNING_HEADS: readonly Case[] = [
  [
    'rh-v1',
    'the symbol on the right',
    cut('24-23545 (E)', '*2423545*', 'Question of wells                   A/RES/79/900'),
    ...WHOLE,
  ],
  [
    'rh-v2',
    'the symbol on the left',
    cut('24-23545 (E)', '*2423545*', 'A/RES/79/900                   Question of wells'),
    ...WHOLE,
  ],
  [
    'rh-v3',
    'below a note',
    cut(
      '__________________',
      '     5',
      '       See resolution 75/123.',
      '',
      '24-23545 (E)',
      '*2423545*',
      'A/RES/79/900          Question of wells',
    ),
    ...WHOLE.slice(0, 2),
    'N5: See resolution 75/123.',
    'OP2: Requests the Secretary-General to report.',
    '! parser NOTE_WITHOUT_MARK N5',
  ],
  ['rh-v4', 'the symbol alone', cut('24-23545 (E)', '*2423545*', 'A/RES/79/900'), ...WHOLE],
  [
    'rh-v5',
    'with the number of the page',
    cut('2/3                   24-23545', 'A/RES/79/900                   Question of wells'),
    ...WHOLE,
  ],
  [
    'rh-v6',
    'with a bar code only',
    cut('*2423545*', 'A/RES/79/900                   Question of wells'),
    ...WHOLE,
  ],
  [
    'runhead-alone, runhead-tight',
    'the symbol alone within clauses, on every page',
    lines(
      ...HEAD,
      'The General Assembly,',
      '',
      ...[1, 2, 3, 4].flatMap(number => [
        `${number}. ${RIGHT} and`,
        `${number + 1}/6`,
        'A/RES/79/900',
        'to count them;',
        '',
      ]),
      '5. Decides to rest.',
    ),
    ...[1, 2, 3, 4].map(number => `OP${number}: ${RIGHT} and to count them;`),
    'OP5: Decides to rest.',
  ],
  [
    'runhead-min, runhead-layout',
    'a page mark, and the head on the line below it',
    lines(
      ...HEAD,
      'The General Assembly,',
      '',
      '1. Takes note of the report on the',
      '2/3',
      'Question of wells                A/RES/79/900',
      'wells of the plains;',
      '',
      '2. Decides to rest.',
    ),
    'OP1: Takes note of the report on the wells of the plains;',
    'OP2: Decides to rest.',
  ],
];

testSources('running heads leave the clause', RUNNING_HEADS, OF_CLAUSES);

testSources(
  'marks at the ends of lines',
  [
    [
      'pp-merge-min',
      'a mark ends a paragraph directly above the next',
      lines(
        ...HEAD,
        'The General Assembly,',
        'Having considered the report of the panel on wells, 1',
        'Referring to the wishes of diggers,',
        '',
        '1. Decides to rest.',
        '',
        '_______',
        '1 A/79/302.',
      ),
      'PP1: Having considered the report of the panel on wells,{1}',
      'PP2: Referring to the wishes of diggers,',
      'OP1: Decides to rest.',
      'N1: A/79/302.',
    ],
    [
      'op1-lost-min',
      'a mark ends the last preambular paragraph directly above number 1',
      lines(
        ...HEAD,
        'The General Assembly,',
        'Recalling the report on wells,',
        'Noting the drought of June 2020, 7',
        '1. Urges States to dig;',
        '2. Decides to rest.',
        '',
        '_______',
        '7 See A/77/2.',
      ),
      'PP1: Recalling the report on wells,',
      'PP2: Noting the drought of June 2020,{7}',
      'OP1: Urges States to dig;',
      'OP2: Decides to rest.',
      'N7: See A/77/2.',
    ],
    [
      'pdftotext-default',
      'labels in a column of their own, apart from the notes',
      lines(
        ...HEAD,
        'The General Assembly,',
        'Having considered the report of the panel on wells, 1',
        'Recalling its resolution 77/13 of 21 November 2022, 2',
        '',
        '_______',
        '1',
        '2',
        '',
        'A/79/302.',
        'Resolution 49/57, annex.',
        '',
        '24-21660 (E)',
        '',
        '*2421660*',
        '',
        'Question of wells',
        '',
        'A/RES/79/900',
        '',
        '1.',
        '',
        'Requests the panel:',
        '(a)',
        '',
        'To dig;',
        '',
        '(b)',
        '',
        'To report.',
      ),
      'PP1: Having considered the report of the panel on wells,{1}',
      'PP2: Recalling its resolution 77/13 of 21 November 2022,{2}',
      'N1: A/79/302.',
      'N2: Resolution 49/57, annex.',
      'OP1: Requests the panel:',
      'OP1.a: To dig;',
      'OP1.b: To report.',
    ],
  ],
  OF_CLAUSES,
);
