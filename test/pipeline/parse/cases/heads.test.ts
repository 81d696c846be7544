import t from 'tap';
import { stateNamed } from '../../../../src/references/states/states.ts';
import { parseOne } from '../outline.ts';
import { type Case, lines, paragraphs, testSources } from './case-table.ts';

/** Documents that are known by their first page: their facts, and what of it is text. */

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

const SPONSORED = [
  'Promotion of water',
  '',
  'Chad, Côte d’Ivoire and Peru: draft resolution',
  '',
  'Safety of diggers',
  '',
  'The General Assembly,',
  '',
  '1. Decides to rest.',
];

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

const states = (...names: readonly string[]) => names.map(name => ({ state: stateNamed(name)?.id }));

t.test('the facts of a first page', async t => {
  const table = [
    [
      'L-b',
      'a draft with its sponsors',
      lines(
        'United Nations                A/C.3/78/L.60',
        '',
        'General Assembly              Distr.: Limited',
        '                              31 October 2023',
        '',
        'Seventy-eighth session',
        'Third Committee',
        'Agenda item 71 (b)',
        ...SPONSORED,
      ),
      {
        symbol: 'A/C.3/78/L.60',
        type: 'resolution',
        title: 'Safety of diggers',
        date: '2023-10-31',
        agendaItems: ['71 (b)'],
        sponsors: states('Chad', 'Côte d’Ivoire', 'Peru'),
      },
    ],
    [
      'L-d',
      'the same, each on a line',
      lines(
        'United Nations',
        'A/C.3/78/L.60',
        'General Assembly',
        'Distr.: Limited',
        '31 October 2023',
        '',
        'Seventy-eighth session',
        'Third Committee',
        'Agenda item 71 (b)',
        ...SPONSORED,
      ),
      {
        symbol: 'A/C.3/78/L.60',
        title: 'Safety of diggers',
        sponsors: states('Chad', 'Côte d’Ivoire', 'Peru'),
      },
    ],
    [
      'a-res-mast',
      'an adopted text',
      lines(
        'United Nations          A/RES/78/400',
        '',
        'General Assembly        Distr.: General',
        '                        21 December 2023',
        '',
        'Seventy-eighth session',
        'Agenda item 71 (b)',
        '',
        'Resolution adopted by the General Assembly on 20 December 2023',
        '',
        '[on the report of the Third Committee (A/78/481, para. 89)]',
        '',
        '78/400. Wells',
        '',
        'The General Assembly,',
        '',
        '1. Decides to rest.',
        '',
        '50th plenary meeting',
        '20 December 2023',
      ),
      { symbol: 'A/RES/78/400', title: 'Wells', date: '2023-12-20', meeting: 50, agendaItems: ['71 (b)'] },
    ],
    [
      'nonum-mast',
      'a title without its number',
      lines(
        'United Nations          A/RES/79/901',
        '',
        'General Assembly        Distr.: General',
        '                        19 November 2024',
        '',
        'Seventy-ninth session',
        'Agenda item 125 (b)',
        '',
        'Resolution adopted by the General Assembly',
        'on 18 November 2024',
        '',
        '          Cooperation among wells',
        '',
        'The General Assembly,',
        '',
        '1. Decides to rest.',
      ),
      { symbol: 'A/RES/79/901', title: 'Cooperation among wells', date: '2024-11-18' },
    ],
    [
      'decision',
      'a decision as the volume prints it',
      paragraphs(
        '78/512. Provision of wells',
        'At its 50th plenary meeting, on 21 December 2023, the General Assembly, on the recommendation of the Fifth Committee (A/78/661, para. 7), decided:',
        '(a) To defer the report;',
        '(b) To rest.',
      ),
      {
        symbol: 'A/DEC/78/512',
        type: 'decision',
        title: 'Provision of wells',
        date: '2023-12-21',
        meeting: 50,
      },
    ],
    [
      'decision2',
      'the same under its symbol',
      paragraphs(
        'A/DEC/78/512',
        'Decision adopted by the General Assembly on 21 December 2023',
        '78/512. Provision of wells',
        'The General Assembly decides to defer the following documents:',
        '(a) Report on wells (A/78/300).',
      ),
      { symbol: 'A/DEC/78/512', type: 'decision', date: '2023-12-21' },
    ],
    [
      'corr',
      'a corrigendum has a date of its own',
      paragraphs(
        'United Nations A/RES/78/400/Corr.1',
        'General Assembly Distr.: General\n9 January 2024',
        'Seventy-eighth session\nAgenda item 18',
        'Resolution adopted by the General Assembly on 20 December 2023',
        '78/400. Wells',
        'Corrigendum',
        '1. Paragraph 3',
        'For sixty read sixteen',
      ),
      {
        symbol: 'A/RES/78/400/Corr.1',
        type: 'report',
        date: '2024-01-09',
        changes: [{ manner: 'corrects', symbol: 'A/RES/78/400' }],
      },
    ],
    [
      'prst',
      'when a statement was made',
      paragraphs(
        'United Nations S/PRST/2024/90',
        'Security Council Distr.: General\n16 March 2024',
        'Statement by the President of the Security Council',
        'At the 9580th meeting of the Security Council, held on 15 March 2024, the President made the following statement:',
        '"The Security Council rests."',
      ),
      { type: 'statement', date: '2024-03-15', meeting: 9580, author: 'President of the Security Council' },
    ],
    [
      'hrc-vote',
      'a recorded vote of many lines',
      paragraphs(
        'A/HRC/RES/54/90',
        'Resolution adopted by the Human Rights Council on 12 October 2023',
        '54/90. Right to water',
        'The Human Rights Council,',
        '1. Decides to rest.',
        '46th meeting\n12 October 2023',
        '[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:\nIn favour:\nAlgeria, Benin\nAgainst:\nFinland\nAbstaining:\nFrance]',
      ),
      {
        date: '2023-10-12',
        vote: { manner: 'recorded', inFavour: 2, against: 1, abstaining: 1, ballots: { length: 4 } },
      },
    ],
    [
      'wha',
      'the item and the date below a symbol',
      paragraphs(
        'WHA78.90\nAgenda item 13.2\n27 May 2025',
        'Wells and health',
        'The Seventy-eighth World Health Assembly,',
        '1. URGES Member States to dig.',
      ),
      {
        symbol: 'WHA78.90',
        session: '78',
        date: '2025-05-27',
        agendaItems: ['13.2'],
        title: 'Wells and health',
      },
    ],
    [
      'iom',
      'the meeting beside the number',
      paragraphs(
        'C/RES/1400 (CXIV)',
        'RESOLUTION No. 1400 (CXIV)\n(Adopted by the Council at its 612th meeting on 28 November 2023)',
        'REPORT ON WELLS',
        'The Council,',
        'Having received the report,',
        'Decides:',
        '1. To rest.',
      ),
      { title: 'REPORT ON WELLS', body: 'IOM Council', date: '2023-11-28', meeting: 612 },
    ],
    [
      'early',
      'the meeting and the date in words',
      paragraphs(
        '46 (I). Wells',
        'The General Assembly,',
        'Requests the Secretary-General to dig.',
        'Sixty-fifth plenary meeting, 14 December 1946.',
      ),
      { symbol: 'A/RES/46(I)', date: '1946-12-14', meeting: 65 },
    ],
    [
      'odate',
      'a date in the text is none of its own',
      paragraphs(
        'A/RES/78/400',
        '78/400. Wells',
        'The General Assembly,',
        'Noting that the first well was dug on 1 February 1946,',
        '1. Decides to rest.',
      ),
      { date: null },
    ],
    [
      'odate2',
      'a date that text recognition spoilt',
      paragraphs(
        'A/RES/50/11',
        '50/11. Wells',
        'The General Assembly,',
        '1. Decides to rest.',
        '57th plenary meeting\n2 November 19575',
      ),
      { date: null, meeting: 57 },
    ],
    [
      'ocr1',
      'numbers with letters in them are doubtful',
      paragraphs(
        'A/RES/58/1',
        '58/1. Wells',
        'The General Assembly,',
        '1. Urges donors to pay in accordance with resolution 57/2O8.',
      ),
      { reading: { value: 'doubtful' } },
    ],
    [
      'ocr2',
      'so is a misread formula',
      paragraphs('A/RES/58/1', '58/1. Wells', 'Tbe General Assembly,', '1. Decides to rest.'),
      { body: 'General Assembly', reading: { value: 'doubtful' } },
    ],
    [
      'twocol',
      'columns printed side by side are doubtful',
      lines(
        'A/RES/35/200',
        '',
        '35/200. Wells at home                    The General Assembly,',
        '',
        'The General Assembly,                    Noting the state of pumps,',
        '',
        'Recalling its resolution 34/10 of        Recalling its resolution 34/11 of',
        '1 November 1979,                         2 November 1979,',
        '',
        'Noting that wells run dry,               1. Calls upon States to clean pumps;',
        '',
        '1. Calls upon States to dig wells;       2. Requests a report.',
        '',
        '2. Requests the panel to report.         35/202. Spades',
      ),
      { reading: { value: 'doubtful' } },
    ],
    [
      'french',
      'a text in French, with its structure and without phrases',
      paragraphs(
        'A/RES/78/400',
        '78/400. Les puits',
        'L’Assemblée générale,',
        'Rappelant sa résolution 77/10 du 1er novembre 2022,',
        '1. Prie le Secrétaire général de lui faire rapport ;',
        '2. Décide de rester saisie de la question.',
      ),
      {
        type: 'resolution',
        language: 'fr',
        title: 'Les puits',
        clauses: { length: 3 },
        mandates: [],
        findings: [{ code: 'LANGUAGE_NOT_READ', kind: 'parser' }],
      },
    ],
  ] as const;
  for (const [name, why, text, facts] of table) t.match(parseOne(text), facts, `${name}: ${why}`);
});
