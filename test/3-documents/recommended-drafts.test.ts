import t from 'tap';
import { outline, parse } from '../pipeline/parse/outline.ts';
import { brokenPromises } from '../pipeline/parse/promises.ts';

const COUNCIL = 'E/RES/2024/9\n\n2024/9. Lamps\n\nThe Economic and Social Council,\n\nRecalling it,';
const LEAD_IN = 'Recommends to the General Assembly the adoption of the following draft resolution:';
const CLOSING = '10th plenary meeting\n5 June 2024';

/** Each document as its symbol and organ, with its clauses, and its paragraphs that have numbers. */
const documentsOf = (text: string) =>
  parse(text).documents.flatMap(document => [
    `${document.symbol} | ${document.body} | ${document.title ?? '-'} | ${document.partOf ?? '-'}`,
    ...outline(document).filter(line => /^(?:PP|OP|P\d)/.test(line)),
  ]);

const DRAFT = 'E/RES/2024/9/DR.1 | General Assembly';
const PARENT = 'E/RES/2024/9 | Economic and Social Council | Lamps | -';

t.test('a draft that a resolution recommends to another organ', async t => {
  for (const [construct, pieces, expected] of [
    [
      'each paragraph in quotation marks',
      [
        COUNCIL,
        '1. Takes note;',
        `2. ${LEAD_IN}`,
        '“The General Assembly,',
        '“Noting it,',
        '“1. Calls upon States;',
        '“2. Decides to stay.”',
        CLOSING,
      ],
      [
        PARENT,
        'PP1: Recalling it,',
        'OP1: Takes note;',
        `OP2: ${LEAD_IN}`,
        `${DRAFT} | - | E_RES_2024_9`,
        'PP1: Noting it,',
        'OP1: Calls upon States;',
        'OP2: Decides to stay.',
      ],
    ],
    [
      'the resolution goes on below',
      [
        COUNCIL,
        `1. ${LEAD_IN}`,
        '"Lighted harbours',
        '"The General Assembly,',
        '"Noting it,',
        '"1. Calls upon States;',
        '"2. Decides to stay."',
        '2. Requests its President to transmit it.',
        CLOSING,
      ],
      [
        PARENT,
        'PP1: Recalling it,',
        `OP1: ${LEAD_IN}`,
        'OP2: Requests its President to transmit it.',
        `${DRAFT} | Lighted harbours | E_RES_2024_9`,
        'PP1: Noting it,',
        'OP1: Calls upon States;',
        'OP2: Decides to stay.',
      ],
    ],
    [
      'without quotation marks, up to the dateline',
      [
        COUNCIL,
        LEAD_IN,
        'The General Assembly,',
        'Noting it,',
        '1. Calls upon States;',
        '2. Decides.',
        CLOSING,
      ],
      [
        PARENT,
        'PP1: Recalling it,',
        `OP1: ${LEAD_IN}`,
        `${DRAFT} | - | E_RES_2024_9`,
        'PP1: Noting it,',
        'OP1: Calls upon States;',
        'OP2: Decides.',
      ],
    ],
    [
      'without quotation marks, up to where the count goes on',
      [
        COUNCIL,
        '1. Takes note;',
        `2. ${LEAD_IN}`,
        'The General Assembly,',
        'Noting it,',
        '1. Calls upon States.',
        '3. Requests its President to transmit it.',
        CLOSING,
      ],
      [
        PARENT,
        'PP1: Recalling it,',
        'OP1: Takes note;',
        `OP2: ${LEAD_IN}`,
        'OP3: Requests its President to transmit it.',
        `${DRAFT} | - | E_RES_2024_9`,
        'PP1: Noting it,',
        'OP1: Calls upon States.',
      ],
    ],
  ] as const) {
    const text = pieces.join('\n\n');
    t.strictSame(documentsOf(text), expected, construct);
    t.strictSame(brokenPromises(text, parse(text)), [], `${construct}: nothing is lost`);
  }
});

t.test('the drafts that a report recommends', async t => {
  const text = `A/78/461/Add.9

I. Introduction

1. The Committee considered the item.

III. Recommendations of the Second Committee

2. The Second Committee recommends to the General Assembly the adoption of the following draft resolutions:

Draft resolution I

Lamps

The General Assembly,

Noting it,

1. Calls upon States;

2. Decides to stay.

Draft resolution II
Lenses

The General Assembly,

1. Decides to go;

2. Decides to come.

3. The Second Committee also recommends to the General Assembly the adoption of the following draft decision:

Documents on lamps

The General Assembly decides to take note of the following documents:

(a) One;

(b) Two.`;
  t.strictSame(documentsOf(text), [
    'A/78/461/Add.9 | General Assembly | - | -',
    'P1: The Committee considered the item.',
    'P2: The Second Committee recommends to the General Assembly the adoption of the following draft resolutions:',
    'P3: The Second Committee also recommends to the General Assembly the adoption of the following draft decision:',
    'A/78/461/Add.9/DR.1 | General Assembly | Lamps | A_78_461_Add.9',
    'PP1: Noting it,',
    'OP1: Calls upon States;',
    'OP2: Decides to stay.',
    'A/78/461/Add.9/DR.2 | General Assembly | Lenses | A_78_461_Add.9',
    'OP1: Decides to go;',
    'OP2: Decides to come.',
    'A/78/461/Add.9/DD.1 | General Assembly | Documents on lamps | A_78_461_Add.9',
    'OP1: decides to take note of the following documents:',
    'OP1.a: One;',
    'OP1.b: Two.',
  ]);
  t.strictSame(brokenPromises(text, parse(text)), [], 'nothing is lost');
});

t.test('what only speaks of a draft', async t => {
  for (const text of [
    'A/78/461\n\n1. The Committee had before it a draft resolution.\n\nDraft resolution\n\n2. It was withdrawn.',
    'A/78/461\n\n1. It recommends the adoption of the following draft resolution:\n\n2. None was submitted.',
  ])
    t.equal(parse(text).documents.length, 1, text);
});

const FIRST_PAGE =
  'A/C.6/80/L.99\n\nGeneral Assembly\n\nSixth Committee\n\nAgenda item 78\n\nReport on lamps';
const LONE_DRAFT = 'Draft resolution\n\nLamps\n\nThe General Assembly,\n\nNoting it,\n\n1. Decides to stay.';
const HELD = 'A/C.6/80/L.99/DR.1 | General Assembly | Lamps | A_C.6_80_L.99';

t.test('a lone draft, which is the document itself below its first page, and nothing else', async t => {
  for (const [construct, text, last] of [
    [
      'below the first page',
      `${FIRST_PAGE}\n\n${LONE_DRAFT}`,
      'A/C.6/80/L.99 | General Assembly | Lamps | -',
    ],
    [
      'with sponsors',
      `${FIRST_PAGE}\n\nNorway and Peru: draft resolution\n\n${LONE_DRAFT}`,
      'A/C.6/80/L.99 | General Assembly | Lamps | -',
    ],
    [
      'below a sentence of a report',
      `${FIRST_PAGE}\n\n1. The Committee considered it.\n\n${LONE_DRAFT}`,
      HELD,
    ],
    [
      'with a number, as one of several',
      `${FIRST_PAGE}\n\n${LONE_DRAFT.replace('\n', ' III\n')}`,
      HELD.replace('DR.1', 'DR.3'),
    ],
  ] as const)
    t.strictSame(documentsOf(text).slice(-3), [last, 'PP1: Noting it,', 'OP1: Decides to stay.'], construct);
});
