import t from 'tap';
import { blocksOf } from '../shown.ts';

const HEAD = '58/1. Migration';
const blocks = (...lines: readonly string[]) => blocksOf([HEAD, '', ...lines, ''].join('\n')).slice(1);
const RULE = '__________________';
const PAGE = ['A/RES/58/1', 'Migration', '', '23-03716', '2/3', ''];

t.test('notes at a page’s foot', async t => {
  for (const [construct, lines, expected] of [
    [
      'below a rule',
      ['Text.', RULE, '', '1 Resolution 45/158.', '', '2 See A/58/98.'],
      ['Text.', '[1] Resolution 45/158.', '[2] See A/58/98.'],
    ],
    [
      'without blank lines',
      ['Text.', RULE, '1 Resolution 45/158.', '2 See A/58/98.'],
      ['Text.', '[1] Resolution 45/158.', '[2] See A/58/98.'],
    ],
    [
      'over two lines',
      ['Text.', RULE, '1 Report of the Conference, Cairo,', '5-13 September 1994.', '2 Ibid.'],
      ['Text.', '[1] Report of the Conference, Cairo, 5-13 September 1994.', '[2] Ibid.'],
    ],
    [
      'a line that begins with a figure is no note',
      ['Text.', RULE, '9 United Nations, Treaty Series, vols. 1155 and', '18232. See also', '10 Ibid.'],
      ['Text.', '[9] United Nations, Treaty Series, vols. 1155 and 18232. See also', '[10] Ibid.'],
    ],
    [
      'numbered on over pages',
      ['One.', RULE, '1 Resolution 1/1.', '', ...PAGE, 'Two.', RULE, '2 Resolution 2/2.'],
      ['One.', '[1] Resolution 1/1.', 'Two.', '[2] Resolution 2/2.'],
    ],
    [
      'an asterisk note',
      ['Text.', RULE, '* Reissued for technical reasons.'],
      ['Text.', '[*] Reissued for technical reasons.'],
    ],
    [
      'several asterisk notes',
      ['Text.', RULE, '* Reissued.', '** A/58/50.'],
      ['Text.', '[*] Reissued.', '[**] A/58/50.'],
    ],
    [
      'a label on a line of its own',
      ['Text.', RULE, '1', 'Resolution 45/158.', '2 Ibid.'],
      ['Text.', '[1] Resolution 45/158.', '[2] Ibid.'],
    ],
    [
      'numbers of three figures',
      ['Text.', RULE, '99 Ibid.', '100 Resolution 3/3.', '101 Ibid.'],
      ['Text.', '[99] Ibid.', '[100] Resolution 3/3.', '[101] Ibid.'],
    ],
  ] as const) {
    t.same(blocks(...lines), expected, construct);
  }
});

t.test('notes with a mark before them', async t => {
  for (const [construct, lines, expected] of [
    [
      'in a text between rules',
      ['Recalling Cairo,<sup>1</sup>', '', '---', '', '<sup>1</sup> Ibid.', '', '---', '', 'Noting it,'],
      ['Recalling Cairo,{1}', '[1] Ibid.', 'Noting it,'],
    ],
    [
      'without a rule below them',
      ['Recalling Cairo,<sup>1</sup>', '', '<sup>1</sup> Ibid.', '', 'Noting it,'],
      ['Recalling Cairo,{1}', '[1] Ibid.', 'Noting it,'],
    ],
    [
      'as a list',
      ['Text.<sup>1</sup>', '', '- <sup>1</sup> Ibid., table 16.', '- <sup>2</sup> Ibid.'],
      ['Text.{1}', '[1] Ibid., table 16.', '[2] Ibid.'],
    ],
    [
      'a mark in a note',
      ['Text.<sup>1</sup>', '', '<sup>1</sup> See above.<sup>2</sup>', '', '<sup>2</sup> Ibid.'],
      ['Text.{1}', '[1] See above.{2}', '[2] Ibid.'],
    ],
    [
      'raised',
      ['Recalling Cairo,¹', '', '¹ Ibid.', '² Resolution 1/1.', 'Noting it,'],
      ['Recalling Cairo,{1}', '[1] Ibid.', '[2] Resolution 1/1.', 'Noting it,'],
    ],
    [
      'in Markdown',
      ['Recalling Cairo,[^1]', '', '[^1]: Ibid.', '[^b]: Resolution 1/1.', '', 'Noting it,'],
      ['Recalling Cairo,{1}', '[1] Ibid.', '[b] Resolution 1/1.', 'Noting it,'],
    ],
    [
      'over two lines',
      [
        '¹ Report of the International Conference on Population and',
        'Development, Cairo, 5–13 September 1994',
        'Recalling it,',
        '² Ibid.',
        'In 1994',
      ],
      [
        '[1] Report of the International Conference on Population and Development, Cairo, 5–13 September 1994',
        'Recalling it,',
        '[2] Ibid.',
        'In 1994',
      ],
    ],
  ] as const) {
    t.same(blocks(...lines), expected, construct);
  }
});

t.test('text below a rule that has no number is not a note', async t => {
  t.same(blocks('One.', '', '---', '', 'Two.'), ['One.', 'Two.']);
});
