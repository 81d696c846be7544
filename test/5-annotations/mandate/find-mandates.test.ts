import t from 'tap';
import type { Mandate } from '../../../src/model/mandate.ts';
import table from './mandates.json' with { type: 'json' };
import { mandatesIn } from './mandates.ts';

/**
 * `request: the Secretary-General [secretary-general] -> report until session 60 if
 * within existing resources`.
 */
const shown = ({
  unit,
  action,
  addressee,
  antecedent,
  addressees,
  asked,
  dues,
  conditions,
}: Mandate): string =>
  [
    `${unit} ${action}: ${addressee.text}`,
    antecedent === null ? '' : `(${antecedent.text})`,
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

t.test('the asker is the body that speaks, except in an annex', async t => {
  const text = ['Requests the Director General to report;'] as const;
  t.match(mandatesIn(text, { body: 'iom-council' }), [
    { asker: 'iom-council', addressees: [{ organization: 'director-general-of-iom' }] },
  ]);
  t.match(mandatesIn(text, { part: 'A.ANNEX1' }), [{ asker: null }]);
});

/** What is requested, each with its due times. */
const TIES: readonly (readonly [string, string, Record<string, readonly string[]>])[] = [
  [
    'a meeting by one session and a report on it by another',
    'Requests the Secretary-General to convene a meeting at its seventy-ninth session and to submit a report at its eightieth session;',
    { meeting: ['79'], report: ['80'] },
  ],
  [
    'two bodies that receive it',
    'Requests the Secretary-General to submit to the General Assembly at its eightieth session and to the Council at its fiftieth session a report;',
    { report: ['80', '50'] },
  ],
  [
    'something else that is asked for in between',
    'Invites the Chair to present a report on the work and to engage in a dialogue at its seventieth session;',
    { report: [], uncertain: ['70'] },
  ],
  [
    'a time before what is wanted by then',
    'Requests the Secretary-General, at its eightieth session, to submit a note;',
    { note: ['80'] },
  ],
];

for (const [construct, text, expected] of TIES) {
  const [{ asked, dues } = { asked: [], dues: [] }] = mandatesIn([text]);
  const uncertain = dues.filter(due => due.asked === null).map(({ value }) => value);
  t.strictSame(
    {
      ...Object.fromEntries(
        asked.map(({ kind }, index) => [
          kind,
          dues.filter(due => due.asked === index).map(({ value }) => value),
        ]),
      ),
      ...(uncertain.length > 0 ? { uncertain } : {}),
    },
    expected,
    construct,
  );
}

/** The body whose session is the due time. */
const BODIES: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    'of those who receive it',
    'Requests UNDP to report to the General Assembly at its eightieth session and to the Human Rights Council, at its fiftieth session;',
    ['un-general-assembly', 'human-rights-council'],
  ],
  [
    'of those whose session it is said to be',
    'Invites UNDP to report during the eightieth session of the General Assembly;',
    ['un-general-assembly'],
  ],
  [
    'of those who are asked',
    'Invites the Human Rights Council, at its fiftieth session, to act;',
    ['human-rights-council'],
  ],
  [
    'an office has no sessions',
    'Requests the Secretary-General, at its eightieth session, to report;',
    [null],
  ],
  [
    'of several',
    'Requests UNDP to report to the General Assembly and the Human Rights Council at their eightieth and fiftieth sessions;',
    [null, null],
  ],
  ['not said', 'Requests UNDP to report at its eightieth session on the Human Rights Council;', [null]],
];

for (const [construct, text, bodies] of BODIES) {
  const [{ dues } = { dues: [] }] = mandatesIn([text]);
  t.strictSame(
    dues.map(({ body }) => body),
    bodies,
    construct,
  );
}

t.test('every span has its words', async t => {
  for (const { clauses } of table) {
    const [text = '', ...parts] = clauses;
    const textOf = new Map([['1', text], ...parts.map((part, index) => [`1.${index + 1}`, part] as const)]);
    for (const mandate of mandatesIn([text, ...parts])) {
      const { asking, addressee, antecedent, addressees, asked, dues, conditions } = mandate;
      for (const span of [
        asking,
        addressee,
        ...(antecedent ? [antecedent] : []),
        ...addressees,
        ...asked,
        ...dues,
        ...conditions,
      ]) {
        t.equal(textOf.get(span.unit)?.slice(span.start, span.end), span.text);
        t.not(span.text, '');
      }
    }
  }
});
