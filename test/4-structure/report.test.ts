import t from 'tap';
import { outlineOfReport, outlineOfResolution, parseOne } from '../pipeline/parse/outline.ts';

t.test('the body of a report', async t => {
  for (const [construct, body, expected] of [
    ['numbered paragraphs', '1. One.\n\n2. Two.', ['P1: One.', 'P2: Two.']],
    ['unnumbered paragraphs', 'One.\n\nTwo.', ['U1: One.', 'U2: Two.']],
    [
      'headings',
      '## I. Scope\n\n1. One.\n\n## A. Aim\n\n2. Two.',
      ['S.I: Scope', 'P1: One.', 'S.I.A: Aim', 'P2: Two.'],
    ],
    [
      'headings without a mark',
      'I. Scope\n\n1. One.\n\nA. Aim\n\n2. Two.',
      ['S.I: Scope', 'P1: One.', 'S.I.A: Aim', 'P2: Two.'],
    ],
    [
      'a numbered heading among numbered paragraphs',
      '1. One.\n\n1. Aim\n\n2. Two.',
      ['P1: One.', 'S.1: Aim', 'P2: Two.'],
    ],
    [
      'lettered parts',
      '1. These are:\n\n(a) One;\n\n(b) Two.',
      ['P1: These are:', 'P1.a: One;', 'P1.b: Two.'],
    ],
    [
      'a lettered heading',
      '1. One.\n\n(a) General Assembly\n\n2. Two.',
      ['P1: One.', 'S.a: General Assembly', 'P2: Two.'],
    ],
    ['letters in a sentence', '1. They are (a) one and (b) two.', ['P1: They are (a) one and (b) two.']],
    ['items', '- **One**\n- Two', ['U1: One', 'U2: Two']],
    [
      'items behind bullets that are characters',
      'They are:\n\n• One;\n\n• Two.',
      ['U1: They are:', 'U2: One;', 'U3: Two.'],
    ],
    [
      'numbers within a number, below the paragraph that has it',
      '7. The Council recommended:\n\n7.1 Ratify one;\n\n7.2. Ratify two:\n\n(a) At once.\n\n7.4 Ratify four.\n\n8. One.',
      [
        'P7: The Council recommended:',
        'P7.1: Ratify one;',
        'P7.2: Ratify two:',
        'P7.2.a: At once.',
        'P7.4: Ratify four.',
        'P8: One.',
      ],
    ],
    [
      'numbers within the number of a section that has no paragraph',
      '14.1 The Programme is one.\n\n14.2 It has two.',
      ['P14.1: The Programme is one.', 'P14.2: It has two.'],
    ],
    [
      'decimals and times of day that open a paragraph',
      '9. One.\n\n12.5 Million lamps burn.\n\n10.30 a.m. is the time.',
      ['P9: One.', 'U1: 12.5 Million lamps burn.', 'U2: 10.30 a.m. is the time.'],
    ],
    [
      'a figure that opens a line',
      '1. There were some\n46 member States.',
      ['P1: There were some 46 member States.'],
    ],
  ] as const) {
    t.same(outlineOfReport(body), expected, construct);
  }
});

t.test('parts have numberings of their own', async t => {
  for (const [construct, body, expected] of [
    [
      'a summary',
      '## Summary\n\nIn short.\n\n## I. Scope\n\n1. One.',
      ['SUMMARY: Summary', 'SUMMARY.U1: In short.', 'S.I: Scope', 'P1: One.'],
    ],
    [
      'an annex',
      '1. One.\n\n## Annex\n\n## Rules\n\n1. First.',
      ['P1: One.', 'ANNEX1: Annex', 'ANNEX1.TITLE: Rules', 'ANNEX1.P1: First.'],
    ],
    [
      'two annexes',
      '1. One.\n\nAnnex I\n\nRules\n\n1. First.\n\nAnnex II\n\nTables\n\n1. Second.',
      [
        'P1: One.',
        'ANNEX1: Annex I',
        'ANNEX1.TITLE: Rules',
        'ANNEX1.P1: First.',
        'ANNEX2: Annex II',
        'ANNEX2.TITLE: Tables',
        'ANNEX2.P1: Second.',
      ],
    ],
    [
      'annexes that begin with the second, as in an excerpt',
      '1. One.\n\nAnnex II\n\nRules\n\n1. First.\n\nAnnex C\n\nTables\n\n1. Second.',
      [
        'P1: One.',
        'ANNEX2: Annex II',
        'ANNEX2.TITLE: Rules',
        'ANNEX2.P1: First.',
        'ANNEX3: Annex C',
        'ANNEX3.TITLE: Tables',
        'ANNEX3.P1: Second.',
      ],
    ],
    [
      'appendices and enclosures of an annex are parts of it',
      '1. One.\n\nAnnex I\n\n1. Rule.\n\nAppendix\n\n1. Lamp.\n\nEnclosure 2\n\n1. Wick.\n\nAnnex II\n\n1. Oil.\n\nAppendix B\n\n1. Jar.',
      [
        'P1: One.',
        'ANNEX1: Annex I',
        'ANNEX1.P1: Rule.',
        'ANNEX1.APPENDIX1: Appendix',
        'ANNEX1.APPENDIX1.P1: Lamp.',
        'ANNEX1.ENCLOSURE2: Enclosure 2',
        'ANNEX1.ENCLOSURE2.P1: Wick.',
        'ANNEX2: Annex II',
        'ANNEX2.P1: Oil.',
        'ANNEX2.APPENDIX2: Appendix B',
        'ANNEX2.APPENDIX2.P1: Jar.',
      ],
    ],
    [
      'an appendix without an annex',
      '1. One.\n\nAppendix\n\nRules\n\n1. First.',
      ['P1: One.', 'APPENDIX1: Appendix', 'APPENDIX1.TITLE: Rules', 'APPENDIX1.P1: First.'],
    ],
    [
      'a numeral below the word for an annex, and a remark above its title',
      '1. One.\n\nAnnex\n\nII\n\n[English only]\n\nLamps\n\n1. First.',
      [
        'P1: One.',
        'ANNEX2: Annex II',
        'ANNEX2.REMARK: [English only]',
        'ANNEX2.TITLE: Lamps',
        'ANNEX2.P1: First.',
      ],
    ],
    [
      'the annex to a letter',
      'I attach a note.\n\nAnnex to the letter dated 2 March 2023 from the Permanent Representative of Tuvalu to the United Nations addressed to the Secretary-General\n\nLamps\n\n1. First.',
      [
        'U1: I attach a note.',
        'ANNEX1: Annex to the letter dated 2 March 2023 from the Permanent Representative of Tuvalu to the United Nations addressed to the Secretary-General',
        'ANNEX1.TITLE: Lamps',
        'ANNEX1.P1: First.',
      ],
    ],
    [
      'sections of an annex',
      '## I. Scope\n\n1. One.\n\nAnnex\n\nRules\n\n## I. Aim\n\n1. First.',
      [
        'S.I: Scope',
        'P1: One.',
        'ANNEX1: Annex',
        'ANNEX1.TITLE: Rules',
        'ANNEX1.S.I: Aim',
        'ANNEX1.P1: First.',
      ],
    ],
    [
      'a list of notes',
      '1. One.<sup>1</sup>\n\n---\n\nNOTES\n\n<sup>1</sup> Ibid.',
      ['P1: One.{1}', 'NOTES: NOTES', 'N1: Ibid.'],
    ],
  ] as const) {
    t.same(outlineOfReport(body), expected, construct);
  }
  t.same(
    outlineOfResolution(
      'Recalling it,\n\n1. Adopts the rules.\n\n78th plenary meeting\n23 December 2003\n\nAnnex\n\nRules\n\n1. First.\n\n2. Second.',
    ),
    [
      'PP1: Recalling it,',
      'OP1: Adopts the rules.',
      'DATELINE: 78th plenary meeting 23 December 2003',
      'ANNEX1: Annex',
      'ANNEX1.TITLE: Rules',
      'ANNEX1.P1: First.',
      'ANNEX1.P2: Second.',
    ],
    'the annex of a resolution',
  );
});

t.test('facts that a resolution states about itself', async t => {
  const facts = (masthead: string, closing = '') => {
    const { session, date, meeting, agendaItems, adoptedOn } = parseOne(
      `United Nations\nA/RES/78/1\n\nGeneral Assembly\n\n${masthead}\n\n78/1. Migration\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides.\n\n${closing}`,
    );
    return { session, date, meeting, agendaItems, adoptedOn };
  };
  for (const [construct, masthead, closing, expected] of [
    ['an agenda item', 'Agenda item 71 (b)', '', { agendaItems: ['71 (b)'] }],
    ['several agenda items', 'Agenda items 71 (b) and 72', '', { agendaItems: ['71 (b)', '72'] }],
    ['three agenda items', 'Agenda items 13, 71 (b) and 117', '', { agendaItems: ['13', '71 (b)', '117'] }],
    ['an agenda item with its title', 'Agenda item 18\nSustainable development', '', { agendaItems: ['18'] }],
    [
      'the day of adoption',
      'Resolution adopted by the General Assembly on 5 September 2023',
      '',
      { date: '2023-09-05' },
    ],
    [
      'the day of adoption, over two lines',
      'Resolution adopted by the General Assembly\non 5 September 2023',
      '',
      { date: '2023-09-05' },
    ],
    [
      'the basis',
      '[on the report of the Second Committee (A/78/1)]',
      '',
      { adoptedOn: 'on the report of the Second Committee (A/78/1)' },
    ],
    [
      'no committee',
      '[without reference to a Main Committee (A/78/L.1)]',
      '',
      { adoptedOn: 'without reference to a Main Committee (A/78/L.1)' },
    ],
    [
      'the meeting and its day',
      '',
      '78th plenary meeting\n23 December 2003',
      { meeting: 78, date: '2003-12-23' },
    ],
    [
      'a meeting that was resumed',
      '',
      '101st plenary meeting (resumed)\n4 April 2024',
      { meeting: 101, date: '2024-04-04' },
    ],
    [
      'a meeting that is set apart',
      '',
      '1st plenary meeting\n\n4 April 2024',
      { meeting: 1, date: '2024-04-04' },
    ],
    ['the session in its symbol', '', '', { session: '78' }],
  ] as const) {
    t.match(facts(masthead, closing), expected, construct);
  }
});

t.test('the session of a document whose symbol has none', async t => {
  for (const [line, session] of [
    ['101ST SESSION', '101'],
    ['Fifty-eighth session', '58'],
    ['Ninetieth session', '90'],
    ['Twenty-first special session', 'S-21'],
    ['Tenth emergency special session', 'ES-10'],
  ] as const) {
    const text = `IOM International Organization for Migration\n\n${line}\n\nRESOLUTION No. 1244 (CI)\n\nThe Council,\n\n1. Decides.`;
    t.equal(parseOne(text).session, session, line);
  }
});
