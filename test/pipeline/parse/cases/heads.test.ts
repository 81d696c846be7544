import { type Case, paragraphs, testSources } from './case-table.ts';

/** First pages and other heads: what of them is title, author, sponsors and formula, and where the text begins. */

const OF_MASTHEAD = /^(?:TITLE|AUTHOR|SUMMARY|BASIS|SPONSORS|ENACTING|N\*|U\d|S\.|P\d|OP\d|PP\d)/;

const reportHead = (...mast: readonly string[]): string =>
  [
    ...mast,
    '',
    'Seventy-eighth session',
    'Item 71 (b) of the provisional agenda*',
    'Promotion of water',
    '',
    'Safety of diggers',
    '',
    'Report of the Secretary-General',
    '',
  ].join('\n');

const REPORT_TEXT = [
  'TITLE: Safety of diggers',
  'AUTHOR: Report of the Secretary-General',
  'SUMMARY: Summary',
  'SUMMARY.U1: The present report is submitted pursuant to resolution 76/151.',
  'N*: A/78/150.',
  'S.I: Introduction',
  'P1: Wells matter.',
];

const body = (summary: string): string =>
  `\n${summary}The present report is submitted pursuant to resolution 76/151.\n\n* A/78/150.\n\nI. Introduction\n\n1. Wells matter.\n`;

const ISSUED = ['Distr.: General', '25 July 2023', 'Original: English'];
const REPORTS = [
  [
    'rep-mast',
    'two sides of a page on one line',
    reportHead(
      'United Nations                    A/78/227',
      '',
      'General Assembly                  Distr.: General',
      '                                  25 July 2023',
    ),
    '  Summary\n    ',
  ],
  [
    'rep-mast-b',
    'each on a line',
    reportHead('United Nations', 'A/78/227', 'General Assembly', ...ISSUED),
    'Summary\n\n',
  ],
  [
    'rep-mast-c',
    'the first two on one line',
    reportHead('United Nations A/78/227', 'General Assembly', ...ISSUED),
    'Summary\n\n',
  ],
  [
    'rep-mast-e',
    'in paragraphs',
    reportHead('United Nations', '', 'General Assembly', '', 'A/78/227', ...ISSUED),
    'Summary\n\n',
  ],
] as const;

testSources(
  'the first page of a report',
  REPORTS.map(([name, why, head, summary]): Case => [name, why, head + body(summary), ...REPORT_TEXT]),
  OF_MASTHEAD,
);

testSources(
  'texts below other heads',
  [
    [
      'au',
      'the document on which a decision is taken is no part of its title',
      'Assembly/AU/Dec.990(XXXVIII)\n\nDECISION ON WELLS\nDoc. Assembly/AU/7(XXXVIII)\n\nThe Assembly,\n\n1. REQUESTS the Commission to dig.\n',
      'TITLE: DECISION ON WELLS',
      'BASIS: Doc. Assembly/AU/7(XXXVIII)',
      'ENACTING: The Assembly,',
      'OP1: REQUESTS the Commission to dig.',
    ],
    [
      'mun1-header, mun-caps',
      'a head of keys',
      'FORUM: Environment Commission\nQUESTION OF: Wells\nMAIN SUBMITTER: Norway\nCO-SUBMITTERS: Chad, Peru\n\nTHE ENVIRONMENT COMMISSION,\n\nRECALLING resolution 57/1,\n\n1. CALLS UPON States to dig by:\na) hand,\nb) drill.\n',
      'TITLE: Wells',
      'SPONSORS: MAIN SUBMITTER: Norway',
      'SPONSORS~2: CO-SUBMITTERS: Chad, Peru',
      'ENACTING: THE ENVIRONMENT COMMISSION,',
      'PP1: RECALLING resolution 57/1,',
      'OP1: CALLS UPON States to dig by:',
      'OP1.a: hand,',
      'OP1.b: drill.',
    ],
    [
      'mun2-nonumbers',
      'a heading, and keys in bold',
      '# Draft resolution 1.1\n\n**Sponsors:** Norway, Peru\n**Signatories:** Chad, Fiji\n\n*The General Assembly,*\n\n*Recalling* resolution 57/1,\n\n1. <u>Requests</u> a report.\n',
      'TITLE: Draft resolution 1.1',
      'SPONSORS: Sponsors: Norway, Peru',
      'ENACTING: The General Assembly,',
      'PP1: Recalling resolution 57/1,',
      'OP1: Requests a report.',
    ],
    [
      'prst',
      'a statement, whose paragraphs are quoted',
      paragraphs(
        'United Nations S/PRST/2024/90',
        'Security Council',
        'Statement by the President of the Security Council',
        'At the 9580th meeting of the Security Council, held on 15 March 2024, the President made the following statement:',
        '"The Security Council calls upon all to dig.',
      ),
      'TITLE: Statement by the President of the Security Council',
      'U1: At the 9580th meeting of the Security Council, held on 15 March 2024, the President made the following statement:',
      'U2: "The Security Council calls upon all to dig.',
    ],
    [
      'hrc-vote-old',
      'a vote in paragraphs, and the note of it',
      paragraphs(
        '9/90. Right to water',
        'The Human Rights Council,',
        '1. Decides to rest.',
        '23rd meeting\n24 September 2008',
        '[Resolution adopted by a recorded vote of 2 votes to 0, with 1 abstention.* The voting was as follows:\nIn favour: Brazil, Chile.\nAgainst: None.\nAbstaining: Canada.]',
        '* See chap. III.',
      ),
      'TITLE: Right to water',
      'ENACTING: The Human Rights Council,',
      'OP1: Decides to rest.',
      'N*: See chap. III.',
    ],
    [
      'ocr2',
      'a formula that text recognition misread',
      paragraphs(
        'A/RES/58/400',
        '58/400. Wells',
        'Tbe General Assembly,',
        'Recalling its reso1ution 57/1,',
        '1. Decides to rest.',
      ),
      'TITLE: Wells',
      'ENACTING: Tbe General Assembly,',
      'PP1: Recalling its reso1ution 57/1,',
      'OP1: Decides to rest.',
    ],
  ],
  OF_MASTHEAD,
);
