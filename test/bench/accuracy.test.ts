import { stripVTControlCharacters } from 'node:util';
import t from 'tap';
import { score } from '../../bench/accuracy/score.ts';
import { type ComparedClause, compareClauses } from '../../bench/accuracy/structure/compare.ts';
import { differences, wordDiff } from '../../bench/accuracy/structure/differences.ts';
import { underFloor } from '../../bench/accuracy/structure/floors.ts';
import type { KnownFault } from '../../bench/accuracy/structure/known-faults.ts';
import { rows } from '../../bench/accuracy/structure/rows.ts';
import { distinct, setAside } from '../../bench/accuracy/structure/set-aside.ts';
import type { DocumentId, DocumentSymbol } from '../../src/model/id.ts';

const LONG = 'Requests the Secretary-General to report to it at its next session on what was done about this';

/** `PP1`, `OP10.a` -> text, as clauses. */
const clauses = (texts: Readonly<Record<string, string>>): ComparedClause[] =>
  Object.entries(texts).map(([address, text]) => ({
    kind: address.startsWith('PP') ? 'preambular' : 'operative',
    path: address.slice(2).split('.'),
    text,
  }));

const fates = (known: Readonly<Record<string, string>>, parsed: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    compareClauses(clauses(known), clauses(parsed)).map(({ address, fate }) => [address, fate]),
  );

t.test('clauses are matched by kind and path, and compared by letters and digits', async t => {
  for (const [known, parsed, expected] of [
    [{ OP1: 'Decides so;' }, { OP1: 'Decides so;' }, { OP1: 'exact' }],
    [{ OP1: 'Decides, so' }, { OP1: 'decides – so;' }, { OP1: 'exact' }],
    [{ OP1: 'Decides 2;' }, { OP1: 'Decides 3;' }, { OP1: 'different' }],
    [{ OP1: 'Decides;' }, { PP1: 'Decides;' }, { OP1: 'missing', PP1: 'extra' }],
    [{ 'OP1.a': 'To do;' }, { 'OP1.b': 'To do;' }, { 'OP1.a': 'missing', 'OP1.b': 'extra' }],
    [{ OP1: '' }, { OP1: '* * *' }, { OP1: 'exact' }],
    [{ OP1: LONG }, { OP1: LONG.replace('next', 'text') }, { OP1: 'near' }],
    [{ OP1: LONG }, { OP1: LONG.replace('Secretary-General', 'Council') }, { OP1: 'different' }],
    [{ OP1: LONG }, { OP1: `${LONG} and elsewhere` }, { OP1: 'different' }],
    [{ OP1: LONG.repeat(9) }, { OP1: LONG.repeat(10) }, { OP1: 'different' }],
  ] as const) {
    t.same(fates(known, parsed), expected, JSON.stringify([known, parsed]).slice(0, 100));
  }
});

t.test('figures from comparisons of clauses', async t => {
  const same = { PP1: 'Recalling,', OP1: 'Decides;' };
  for (const [documents, expected] of [
    [[[same, same]], { documents: 1, clauses: 2, exactF1: 1, nearF1: 1, withoutFault: 1 }],
    [[], { documents: 0, clauses: 0, exactF1: 0, nearF1: 0, withoutFault: 0 }],
    [[[{}, {}]], { documents: 0, clauses: 0, exactF1: 0, nearF1: 0, withoutFault: 0 }],
    [[[same, {}]], { documents: 1, clauses: 2, exactF1: 0, nearF1: 0, withoutFault: 0 }],
    [[[{}, same]], { documents: 1, clauses: 0, exactF1: 0, nearF1: 0, withoutFault: 0 }],
    [
      [[same, { ...same, OP2: 'Requests;' }]],
      { documents: 1, clauses: 2, exactF1: 4 / 5, nearF1: 4 / 5, withoutFault: 0 },
    ],
    [
      [
        [same, same],
        [{ OP1: LONG }, { OP1: `${LONG} now` }],
      ],
      { documents: 2, clauses: 3, exactF1: 4 / 6, nearF1: 1, withoutFault: 1 / 2 },
    ],
  ] as const) {
    const compared = documents.map(([known, parsed]) => compareClauses(clauses(known), clauses(parsed)));
    t.same(score(compared), expected, JSON.stringify(documents).slice(0, 100));
  }
});

const fault = (kind: KnownFault['fault'], address: string, place: string | null = null): KnownFault => ({
  document: 'A_RES_1_1' as DocumentId,
  reason: 'seen',
  fault: kind,
  address,
  place,
});

t.test('a known fault excludes only what it names', async t => {
  const aside = (known: Record<string, string>, parsed: Record<string, string>, faults: KnownFault[]) => {
    const sides = setAside({ clauses: clauses(known) }, clauses(parsed), faults);
    return Object.fromEntries(
      compareClauses(sides.known, sides.parsed).map(({ address, fate }) => [address, fate]),
    );
  };
  t.same(
    aside({ OP1: 'Decides;', OP2: 'Ends. Date' }, { OP1: 'Decided;', OP2: 'Ends.' }, [
      fault('misread', 'OP2'),
    ]),
    { OP1: 'different' },
    'a misread clause is not compared',
  );
  t.same(
    aside(
      { PP1: 'One,', PP2: '* * *', PP3: 'Two,', PP4: '* * *', PP5: 'Three,', OP2: 'Ends.' },
      { PP1: 'One,', PP2: 'Two,', PP3: 'Four,', OP2: 'Ends.' },
      [fault('not-a-clause', 'PP2'), fault('not-a-clause', 'PP4')],
    ),
    { PP1: 'exact', PP2: 'exact', PP3: 'different', OP2: 'exact' },
    'what follows a stray moves up',
  );
  t.same(
    aside(
      { 'OP2.y': 'Y', 'OP2.z': 'Z', 'OP2.z.aa': 'AA', 'OP2.z.aa.bb': 'BB', 'OP3.z.aa': 'Other' },
      { 'OP2.y': 'Y', 'OP2.z': 'Z', 'OP2.aa': 'AA', 'OP2.bb': 'BB', 'OP3.z.aa': 'Other' },
      [fault('nested', 'OP2.z')],
    ),
    { 'OP2.y': 'exact', 'OP2.z': 'exact', 'OP2.aa': 'exact', 'OP2.bb': 'exact', 'OP3.z.aa': 'exact' },
    'what is nested stands beside its parent',
  );
  t.same(
    aside({ PP1: 'One,', PP2: 'Three,' }, { PP1: 'One,', PP2: 'Two', PP3: 'Three,', 'OP1.c': 'Four;' }, [
      fault('left-out', 'PP2'),
      fault('left-out', 'OP1.c'),
    ]),
    { PP1: 'exact', PP2: 'exact' },
    'what follows a clause that was left out moves up',
  );
  t.same(
    aside({ OP1: 'Decides:', 'OP1.i': 'One;' }, { OP1: 'Decides:', 'OP1.a.i': 'One;' }, [
      fault('misplaced', 'OP1.i', 'OP1.a.i'),
    ]),
    { OP1: 'exact', 'OP1.a.i': 'exact' },
    'a clause in another place is compared where it stands',
  );
  t.same(
    distinct([...clauses({ 'OP1.•': 'One;' }), ...clauses({ 'OP1.•': 'Two;' })]).map(({ path }) => path),
    [
      ['1', '•'],
      ['1', '•~2'],
    ],
    'clauses at one place are told apart',
  );
});

t.test('documents are scored together, by kind of clause and by kind of document', async t => {
  const compared = compareClauses(
    clauses({ PP1: 'Recalling,', OP1: 'Decides:', 'OP1.a': 'To go;' }),
    clauses({ PP1: 'Recalling,', OP1: 'Decides:', 'OP1.a': 'To stay;' }),
  );
  const judgement = {
    id: 'A_RES_1_1' as DocumentId,
    symbol: 'A/RES/1/1' as DocumentSymbol,
    found: true,
    kinds: ['with lettered parts'],
    asMeasured: compared,
    faultsSetAside: compared.filter(({ fate }) => fate === 'exact'),
    knownFaults: [],
  };
  t.same(
    rows([judgement]).map(({ name, asMeasured, faultsSetAside }) => [
      name,
      asMeasured.clauses,
      asMeasured.withoutFault,
      faultsSetAside.withoutFault,
    ]),
    [
      ['all documents', 3, 0, 1],
      ['preambular clauses', 1, 1, 1],
      ['operative clauses', 1, 1, 1],
      ['lettered parts', 1, 0, 0],
      ['with lettered parts', 3, 0, 1],
    ],
  );
  t.same(rows([]), []);
  t.match(underFloor({ scores: rows([judgement]), failed: [], texts: 1 }), [
    /^exactF1 is 0\.6667, under/,
    /^nearF1/,
    /^withoutFault/,
  ]);
  t.same(underFloor({ scores: [], failed: ['a.txt: bad'], texts: 2 }), ['1 of 2 texts failed']);
});

t.test('differences are shown by words, with their context', async t => {
  const plain = (text: string | null) => text && stripVTControlCharacters(text);
  for (const [known, parsed, expected] of [
    ['Decides on 3 things', 'Decides on 2.3 things', 'Decides on {+2.+}3 things'],
    [
      'Some words that are the same, then a change, and then again words that are the same',
      'Some words that are the same, then one change, and then again words that are the same',
      '… the same, then [-a-]{+one+} change, and then …',
    ],
    ['One', 'Another', null],
  ] as const) {
    t.equal(plain(wordDiff(known, parsed)), expected);
  }
  const compared = compareClauses(
    clauses({ OP1: 'Decides;', OP2: 'Requests;', OP3: 'Ends.' }),
    clauses({ OP1: 'Decides;', OP3: 'Requests;', OP4: 'Also.' }),
  );
  t.same(differences(compared).map(plain), [
    'OP2  stands at OP3: Requests;',
    'OP3  different: [-Ends.-] {+Requests;+}',
    'OP4  is not known: {+Also.+}',
  ]);
});
