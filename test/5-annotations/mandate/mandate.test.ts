import t from 'tap';
import type { Mandate } from '../../../src/model/mandate.ts';
import table from './mandates.json' with { type: 'json' };
import { mandatesIn } from './mandates.ts';

/** `request: the Secretary-General [secretary-general] -> report until session 60 if within existing resources`. */
const shown = ({ unit, action, addressee, addressees, asked, dues, conditions }: Mandate): string =>
  [
    `${unit} ${action}: ${addressee.text}`,
    addressees.length > 0 ? `[${addressees.map(({ organization }) => organization).join(', ')}]` : '',
    `-> ${asked.map(({ kind }) => kind).join(', ')}`,
    dues.length > 0 ? `until ${dues.map(({ kind, value }) => `${kind} ${value}`).join(', ')}` : '',
    conditions.length > 0 ? `if ${conditions.map(({ text }) => text).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');

for (const { construct, clauses, mandates } of table) {
  const [text = '', ...parts] = clauses;
  t.strictSame(mandatesIn([text, ...parts]).map(shown), mandates, construct);
}

t.test('who asks is the body that speaks, but in an annex', async t => {
  const text = ['Requests the Director General to report;'] as const;
  t.match(mandatesIn(text, { body: 'iom-council' }), [
    { asker: 'iom-council', addressees: [{ organization: 'director-general-of-iom' }] },
  ]);
  t.match(mandatesIn(text, { part: 'A.ANNEX1' }), [{ asker: null }]);
});

t.test('every span lies on its words', async t => {
  for (const { clauses } of table) {
    const [text = '', ...parts] = clauses;
    const textOf = new Map([['1', text], ...parts.map((part, index) => [`1.${index + 1}`, part] as const)]);
    for (const { asking, addressee, addressees, asked, dues, conditions } of mandatesIn([text, ...parts])) {
      for (const span of [asking, addressee, ...addressees, ...asked, ...dues, ...conditions]) {
        t.equal(textOf.get(span.unit)?.slice(span.start, span.end), span.text);
        t.not(span.text, '');
      }
    }
  }
});

t.test('time grows with the text, whatever the text', async t => {
  const inTime = (text: string): number => {
    const start = performance.now();
    mandatesIn([text]);
    return performance.now() - start;
  };
  for (const piece of [
    'Requests ',
    'Requests the Secretary-General to report, and requests ',
    ', and requests the ',
    'Requests the Secretary-General, the ',
    'Requests States to submit to the General Assembly at its ',
    ' at its seventy-ninth and eightieth ',
    ' in order to ',
    ' and submit to the Assembly, ',
  ]) {
    const short = `Requests the Secretary-General ${piece.repeat(2_000)}`;
    inTime(short);
    const [once, eightfold] = [inTime(short), inTime(`Requests ${piece.repeat(16_000)}`)];
    t.ok(eightfold < 40 * Math.max(once, 20), `${piece}: ${once} ms, eight times as much: ${eightfold} ms`);
  }
});
