import t from 'tap';
import { type Labels, measureCitations } from '../../bench/accuracy/citations/measure.ts';
import { reportCitations, underTarget } from '../../bench/accuracy/citations/report.ts';
import labels from '../../bench/accuracy/labels/citations.json' with { type: 'json' };
import latestLabels from '../../bench/accuracy/labels/citations-drawn-2026-11-26.json' with { type: 'json' };
import novemberLabels from '../../bench/accuracy/labels/citations-drawn-in-november.json' with {
  type: 'json',
};
import lastLabels from '../../bench/accuracy/labels/citations-drawn-last.json' with { type: 'json' };
import laterLabels from '../../bench/accuracy/labels/citations-drawn-later.json' with { type: 'json' };

const SETS: Readonly<Record<string, Labels & { clauses: number; notes: number }>> = {
  'citations.json': { ...labels, clauses: 40, notes: 20 },
  'citations-drawn-later.json': { ...laterLabels, clauses: 40, notes: 20 },
  'citations-drawn-last.json': { ...lastLabels, clauses: 40, notes: 20 },
  'citations-drawn-in-november.json': { ...novemberLabels, clauses: 100, notes: 60 },
  'citations-drawn-2026-11-26.json': { ...latestLabels, clauses: 100, notes: 60 },
};

for (const [name, { quotations, ...counts }] of Object.entries(SETS)) {
  t.test(`${name} has its clauses and notes, and each text has what is labelled in it`, async t => {
    const notes = quotations.filter(({ unit }) => /\.N(?:\d+|\*)$/.test(unit));
    t.equal(notes.length, counts.notes);
    t.equal(quotations.length - notes.length, counts.clauses);
    for (const { unit, quotation, citations } of quotations) {
      let from = 0;
      for (const { text } of citations) {
        const at = quotation.indexOf(text, from);
        t.not(at, -1, `${unit}: ${text}`);
        from = at + text.length;
      }
    }
  });
}

t.test('the measured figures of each set reach the target', async t => {
  for (const [name, set] of Object.entries(SETS))
    t.strictSame(underTarget(measureCitations(set).figures), [], name);
});

const LABELS: Labels = {
  seed: 1,
  body: 'General Assembly',
  quotations: [
    {
      unit: 'A',
      quotation: 'its resolution 58/208 of 23 December 2003 and the present resolution',
      citations: [
        {
          text: 'resolution 58/208 of 23 December 2003',
          kind: 'resolution',
          symbol: 'A/RES/58/208',
          citedDate: '2003-12-22',
        },
      ],
    },
    {
      unit: 'B',
      quotation: 'A/58/98',
      citations: [{ text: 'A/58/98', kind: 'document', symbol: 'A/58/98' }],
    },
    { unit: 'C', quotation: 'A/58/99', citations: [] },
    { unit: 'D', quotation: 'nothing', citations: [{ text: 'nothing', kind: 'web' }] },
  ],
};

t.test('precision and recall, in total and by field', async t => {
  const { figures, differences } = measureCitations(LABELS);
  t.strictSame(
    figures.map(({ name, labelled, found, right }) => [name, labelled, found, right]),
    [
      ['citations', 3, 3, 1],
      ['text', 3, 3, 2],
      ['kind', 3, 3, 2],
      ['symbol', 2, 3, 2],
      ['pinpoint', 0, 0, 0],
      ['citedDate', 1, 1, 0],
    ],
  );
  t.strictSame(
    differences.map(({ unit, missed, extra }) => [unit, missed.length, extra.length]),
    [
      ['A', 1, 1],
      ['C', 0, 1],
      ['D', 1, 0],
    ],
  );
  t.equal(underTarget(figures).length, 2);
  t.match(reportCitations({ figures, differences }, LABELS), /missed {2}nothing \| web/);
});
