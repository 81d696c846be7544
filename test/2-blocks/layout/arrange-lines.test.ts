import t from 'tap';
import { blocksOf, furnitureOf } from '../shown.ts';

const RULE = '__________________';

t.test('the layouts of tools', async t => {
  for (const [why, lines, blocks] of [
    [
      'a masthead whose two sides are one line',
      ['United Nations A/RES/79/900', 'General Assembly Distr.: General', '19 December 2024'],
      ['A/RES/79/900', 'General Assembly'],
    ],
    [
      'a masthead whose two sides stand apart',
      ['   United Nations            S/RES/2720 (2023)', '   Security Council      Distr.: General'],
      ['S/RES/2720 (2023)', 'Security Council'],
    ],
    ['United Nations in a sentence is no masthead', ['United Nations bodies'], ['United Nations bodies']],
    [
      'numbers and letters apart from their texts',
      ['1.', '', 'Requests the Secretary-General:', '(a)', '', 'To keep lamps lit;', '(b)', '', 'To report;'],
      ['1. Requests the Secretary-General:', '(a) To keep lamps lit;', '(b) To report;'],
    ],
    [
      'a mark is not taken out of the number of a resolution',
      ['its resolution 71/245 of 2016', RULE, '5 See A/79/1.'],
      ['its resolution 71/245 of 2016', '[5] See A/79/1.'],
    ],
    [
      'a number apart from a list that opens with a letter',
      ['1.', '', '(a) Endorses the report;', '(b) Requests it;'],
      ['1. (a) Endorses the report;', '(b) Requests it;'],
    ],
    [
      'a number apart from a title',
      ['79/903.', '', 'Cooperation among', 'lamps', 'The General Assembly,', 'Recalling it,'],
      ['79/903. Cooperation among lamps', 'The General Assembly,', 'Recalling it,'],
    ],
    [
      'a number with the last line of its paragraph beside it',
      ['3.', 'this end:', '', 'Calls upon all States, and above all those with lamps, to', '', '4.', 'It'],
      ['3. Calls upon all States, and above all those with lamps, to this end:', '4. It'],
    ],
    [
      'a column of the numbers of notes above their texts, and a page mark between',
      [
        'Text 1 of it 2',
        '',
        RULE,
        '1',
        '2',
        '',
        '2/4',
        '',
        'See A/79/1.',
        'See A/79/2,',
        'annex.',
        '24-21660',
      ],
      ['Text{1} of it{2}', '[1] See A/79/1.', '[2] See A/79/2, annex.'],
    ],
    [
      'numbers of notes below the texts, but for those in place',
      ['Text 1 of it, 2 and 3  of', RULE, '', 'Resolution 217 A (III).', 'A/79/1.', '3', 'A/79/2.', '1', '2'],
      ['Text{1} of it,{2} and{3} of', '[1] Resolution 217 A (III).', '[2] A/79/1.', '[3] A/79/2.'],
    ],
    [
      'the number of a note that stands in its line',
      ['Text 4 of it 5', RULE, '4 See A/79/1.', '', 'Ibid.', '5', '', '24-21660', '\fMore'],
      ['Text{4} of it{5}', '[4] See A/79/1.', '[5] Ibid.', 'More'],
    ],
    [
      'wide gaps between all words set no figure apart as a mark',
      ['resolution  79/214  of  4  December  2024, 4  and  others', RULE, '4 See A/79/1.'],
      ['resolution 79/214 of 4 December 2024,{4} and others', '[4] See A/79/1.'],
    ],
    [
      'a mark behind the comma of a paragraph, in a text too short to show its width',
      [
        'The General Assembly,',
        'Recalling the report on lamps, 1',
        'Noting the wishes of harbours,',
        RULE,
        '1 A/79/302.',
      ],
      [
        'The General Assembly,',
        'Recalling the report on lamps,{1}',
        'Noting the wishes of harbours,',
        '[1] A/79/302.',
      ],
    ],
    [
      'numbers of notes in place stay so',
      ['Text 1 of it 2', RULE, '1', 'See A/79/1.', '2', 'See A/79/2.'],
      ['Text{1} of it{2}', '[1] See A/79/1.', '[2] See A/79/2.'],
    ],
  ] as const) {
    t.same(blocksOf(lines.join('\n')), blocks, why);
  }
});

/** Preambular paragraphs of two lines each. */
const clauses = (indent: string): string[] =>
  ['Recalling', 'Reaffirming', 'Noting', 'Stressing'].flatMap(verb => [
    `${indent}${verb} the lamps of all the harbours that were lit in the years`,
    'before this one,',
  ]);

t.test('paragraphs by their indents', async t => {
  for (const [why, lines, last] of [
    ['an indented line begins one', ['  Lamps are lit,'], 'Lamps are lit,'],
    [
      'another line does not, though it opens as one does',
      ['  The words of the Charter,', 'Recalling the lamps,'],
      'The words of the Charter, Recalling the lamps,',
    ],
    ['a letter at the margin begins a part', ['  1. Decides:', '(a) To stay;'], '(a) To stay;'],
    [
      'what follows a short line with a semicolon does not join it',
      ['  (a) To stay;', 'and to report;'],
      'and to report;',
    ],
  ] as const) {
    t.equal(blocksOf([...clauses('  '), ...lines].join('\n')).at(-1), last, why);
  }
});

t.test('paragraphs without indents or blank lines', async t => {
  const text = (...lines: readonly string[]): string[] =>
    blocksOf([...clauses(''), ...clauses(''), ...lines].join('\n')).slice(8);
  for (const [why, lines, blocks] of [
    [
      'a note mark behind the comma',
      ['Recalling the election in June 2020, 7', '1. Reaffirms it;'],
      ['Recalling the election in June 2020, 7', '1. Reaffirms it;'],
    ],
    [
      'a heading between clauses',
      [
        'Lamps and the',
        'harbours',
        'Noting the lamps,',
        '1. Reaffirms it;',
        'Final report',
        '2. Calls for it;',
      ],
      ['Lamps and the harbours', 'Noting the lamps,', '1. Reaffirms it;', 'Final report', '2. Calls for it;'],
    ],
    [
      'a full line is no heading, whatever the next begins with',
      [
        'Noting the lamps,',
        'Small Island countries in all the regions of the whole world and',
        'Developing States,',
      ],
      [
        'Noting the lamps, Small Island countries in all the regions of the whole world and Developing States,',
      ],
    ],
    [
      'an annex',
      ['52nd plenary meeting', '6 September 2024', 'Annex I', 'Agenda', '1. Opening.'],
      ['52nd plenary meeting 6 September 2024', 'Annex I', 'Agenda', '1. Opening.'],
    ],
    [
      'the last word of a note is no heading of an annex',
      [RULE, '1 Report on Lamps (A/79/1), chap. I, resolution 1,', 'annex.', '2 See A/79/2.'],
      ['[1] Report on Lamps (A/79/1), chap. I, resolution 1, annex.', '[2] See A/79/2.'],
    ],
    [
      'nor is it where it has a number, or the next note a figure alone',
      [RULE, '1', 'Report on Lamps (A/79/1), resolution 1,', 'Annex II.', '2', 'See A/79/2.'],
      ['[1] Report on Lamps (A/79/1), resolution 1, Annex II.', '[2] See A/79/2.'],
    ],
    [
      'nor in a sentence',
      ['1. Takes note of the plan in the report, in its', 'annex', '2. Calls for it;'],
      ['1. Takes note of the plan in the report, in its annex', '2. Calls for it;'],
    ],
  ] as const) {
    t.same(text(...lines), blocks, why);
  }
});

t.test('what a page’s last line was printed with', async t => {
  for (const [why, lines, furniture] of [
    ['the rule above the notes', [`of a medium${RULE}`, '1 See A/79/1.'], [`rule: ${RULE}`]],
    [
      'a page mark that no other line has',
      ['7/9', '', 'with a risk8/9', '', '24-21660'],
      ['page-mark: 7/9', 'page-mark: 8/9', 'job-number: 24-21660'],
    ],
    [
      'the number of a resolution at the end of a page is no page mark',
      ['7/9', '', 'its resolution 69/313', '', '24-21660'],
      ['page-mark: 7/9', 'job-number: 24-21660'],
    ],
    [
      'the date of a job apart from its number',
      ['24-21660 (E)', '', 'See A/79/1.', '', '201224', '', '*2421660*'],
      ['job-number: 24-21660 (E)', 'job-number: 201224', 'bar-code: *2421660*'],
    ],
    [
      'the numbers of resolutions alone on their lines are no page marks',
      ['1/3', 'its resolutions', '41/7', 'and', '73/89', 'of it', '2/3'],
      ['page-mark: 1/3', 'page-mark: 2/3'],
    ],
    ['six figures elsewhere are none', ['24-21660 (E)', '', '201224'], ['job-number: 24-21660 (E)']],
  ] as const) {
    t.same(furnitureOf(lines.join('\n')), furniture, why);
  }
});

t.test('the heads of pages', async t => {
  const page = (...lines: readonly string[]): string[] =>
    furnitureOf(
      [
        'A/RES/79/900',
        '',
        '79/900. Lamps of',
        'harbours',
        '',
        'The General Assembly,',
        '1. Calls',
        ...lines,
      ].join('\n'),
    );
  for (const [why, lines, furniture] of [
    [
      'below a form feed',
      ['\fA/RES/79/900', '', 'Lamps of', 'harbours', '', 'upon'],
      ['A/RES/79/900', 'Lamps of', 'harbours'],
    ],
    [
      'in two columns',
      ['\f      Lamps of', 'A/RES/79/900     harbours', '', 'upon'],
      ['Lamps of', 'A/RES/79/900     harbours'],
    ],
    [
      'below a page mark',
      ['2/3', 'Lamps of harbours   A/RES/79/900', 'upon'],
      ['2/3', 'Lamps of harbours   A/RES/79/900'],
    ],
    ['the title alone on a new page', ['\fLamps of', 'harbours', 'upon'], ['Lamps of', 'harbours']],
    ['the symbol alone in a sentence', ['upon', 'A/RES/79/900', 'States'], ['A/RES/79/900']],
    ['another symbol alone in a sentence', ['upon', 'A/RES/79/901', 'States'], []],
    ['the title alone in a sentence', ['upon', 'Lamps of', 'harbours'], []],
    ['a symbol with words that come only once', ['2/3', 'See A/RES/79/900', 'upon'], ['2/3']],
    ['the title without its symbol below a page mark', ['2/3', 'Lamps of', 'harbours'], ['2/3']],
  ] as const) {
    t.same(
      page(...lines).map(line => line.replace(/^[a-z-]+: /, '')),
      furniture,
      why,
    );
  }
});
