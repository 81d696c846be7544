import t from 'tap';
import { parseOne } from '../pipeline/parse/outline.ts';

const factsOf = (text: string): readonly unknown[] => {
  const { type, symbol, symbolMadeUp, date, meeting, clauses } = parseOne(text);
  return [
    type,
    symbol,
    symbolMadeUp,
    date,
    meeting,
    clauses.map(({ label, phrase }) => `${label} ${phrase}`),
  ];
};

t.test('decisions and statements', async t => {
  const rows: readonly (readonly [string, string, readonly unknown[]])[] = [
    [
      'a decision of the General Assembly, as the volume tells it: it has a number and no symbol',
      '78/590. Ferries\n\nAt its 50th plenary meeting, on 21 December 2023, the General Assembly, on the recommendation of the Fifth Committee, decided:\n\n(a) To defer the matter;\n\n(b) To request a report.\n',
      ['decision', 'A/DEC/78/590', true, '2023-12-21', 50, ['OP1 decided', 'OP1(a) null', 'OP1(b) null']],
    ],
    [
      'a decision that speaks in one sentence',
      'A/DEC/78/590\n\n78/590. Ferries\n\nThe General Assembly decides to defer the matter.\n',
      ['decision', 'A/DEC/78/590', false, null, null, ['OP1 decides']],
    ],
    [
      'the draft of a decision, known by its masthead',
      'A/C.1/80/L.35\n\nGeneral Assembly\n\nEightieth session\n\nNorway: draft decision\n\nFerries\n\nThe General Assembly, recalling its resolution 79/22, decides to include the item in its agenda.\n',
      ['decision', 'A/C.1/80/L.35', false, null, null, ['OP1 decides']],
    ],
    [
      'a resolution that lacks its formula, below the lines of its masthead',
      'S/RES/2999 (2021)\n\nResolution 2999 (2021)\n\nAdopted by the Security Council on 27 April 2021\n\nReiterating its duty,\n\nRecalling its resolutions,\n\n1. Decides to meet.\n',
      [
        'resolution',
        'S/RES/2999(2021)',
        false,
        '2021-04-27',
        null,
        ['PP1 Reiterating', 'PP2 Recalling', 'OP1 Decides'],
      ],
    ],
    [
      'a draft that lacks it, with its title above its sponsors',
      'UNEP/EA.1/L.99\n\nFirst session\n\nLamps of the sea\n\nDraft resolution submitted by the Chair\n\nConsidering the lamps,\n\nRecalling its decisions,\n\nTakes note of the lamps.\n',
      [
        'resolution',
        'UNEP/EA.1/L.99',
        false,
        null,
        null,
        ['PP1 Considering', 'PP2 Recalling', 'OP1 Takes note'],
      ],
    ],
    [
      'a statement of the President of the Security Council',
      'S/PRST/2024/90\n\nStatement by the President of the Security Council\n\nAt the 9580th meeting of the Security Council, held on 15 March 2024, the President made the following statement:\n\n“The Security Council calls upon all to spare ferries.\n',
      ['statement', 'S/PRST/2024/90', false, '2024-03-15', 9580, []],
    ],
  ];
  for (const [why, text, facts] of rows) t.strictSame(factsOf(text), facts, why);
});
