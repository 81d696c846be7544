import fc, { type Arbitrary } from 'fast-check';
import type { DocumentSymbol } from '../../src/model/id.ts';
import { toRoman } from '../../src/model/roman.ts';
import { type Act, actSymbol } from '../../src/references/act.ts';
import { BODIES } from '../../src/references/body.ts';
import { PINPOINT_WORDS } from '../../src/references/pinpoint/pinpoint.ts';
import type { NumberForm } from '../../src/references/resolution-number.ts';
import words from '../../src/references/symbol-words.json' with { type: 'json' };

/** ISO 8601 dates from the founding of the United Nations on. */
export const isoDate: Arbitrary<string> = fc
  .date({ min: new Date('1945-06-26'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

/** Objects with the usual prototype, as those are that they are compared with. */
const PLAIN = { noNullPrototype: true } as const;

const count = (max: number): Arbitrary<string> => fc.integer({ min: 1, max }).map(String);
const year = fc.integer({ min: 1946, max: 2060 }).map(String);
const special = fc.constantFrom('', '', '', 'S-', 'ES-');
const letter = fc.constantFrom('', '', '', 'A', 'B', 'K');

/** Resolutions and decisions of every organ that numbers them, in every form that it uses. */
export const act: Arbitrary<Act> = fc.oneof(
  ...BODIES.flatMap(body =>
    (['resolution', 'decision'] as const).flatMap(kind =>
      Object.entries(body[kind]).map(([form, template]) =>
        fc
          .record(
            {
              form: fc.constant(form as NumberForm),
              session: sessionOf(form as NumberForm, body),
              number: count(form === 'session' || form === 'year' ? 999 : 9999),
              letter: template.includes('{letter}') ? letter : fc.constant(''),
            },
            PLAIN,
          )
          .map((number): Act => ({ body, kind, number })),
      ),
    ),
  ),
);

function sessionOf(
  form: NumberForm,
  {
    firstArabicSession = 1,
    lastArabicSession = 120,
    lastRomanSession = 120,
    citedBySymbol = false,
  }: (typeof BODIES)[number],
): Arbitrary<string> {
  switch (form) {
    case 'plain':
      return fc.constant('');
    case 'council':
    case 'year':
      return year;
    case 'session':
      if (citedBySymbol) return count(120);
      return fc.oneof(
        fc.integer({ min: firstArabicSession, max: lastArabicSession }).map(String),
        fc.tuple(fc.constantFrom('S-', 'ES-'), count(40)).map(pieces => pieces.join('')),
      );
    case 'roman':
      return fc
        .tuple(citedBySymbol ? fc.constant('') : special, fc.integer({ min: 1, max: lastRomanSession }))
        .map(([before, number]) => `${before}${toRoman(number)}`);
  }
}

/** The symbol of an act, which is made of its number. */
export const symbolOf = ({ body, kind, number }: Act): DocumentSymbol => {
  const symbol = actSymbol(body, kind, number);
  if (symbol === null) throw new Error(`${body.name} has no ${kind} ${JSON.stringify(number)}`);
  return symbol;
};

/** "C.3", "CN.4", "WG.2", "SER.A"; "L.60", "78". */
const series = fc
  .tuple(fc.constantFrom('C', 'CN', 'WG', 'AC', 'SER', 'SC'), count(199))
  .map(pieces => pieces.join('.'));
const numbered = fc.oneof(
  count(9999),
  fc
    .tuple(fc.constantFrom('L', 'CRP', 'INF', 'PV', 'SR', 'NGO', 'G', 'MISC'), count(199))
    .map(pieces => pieces.join('.')),
);
const session = fc.oneof(
  count(120),
  year,
  count(40).map(number => `S-${number}`),
);
/** "/Rev.1", "/Add.3/Corr.1". */
const revision = fc
  .tuple(fc.constantFrom('Rev', 'Add', 'Corr', 'Amend'), count(30))
  .map(([word, number]) => `/${word}.${number}`);
/** "(Sect.29D)", "(PartI)", "(Vol.II)". */
const partOfDocument = fc.oneof(
  fc.tuple(count(40), fc.constantFrom('', 'A', 'D')).map(([number, after]) => `(Sect.${number}${after})`),
  fc.integer({ min: 1, max: 12 }).map(number => `(Part${toRoman(number)})`),
  fc.integer({ min: 1, max: 12 }).map(number => `(Vol.${toRoman(number)})`),
);

/** Canonical symbols of reports, drafts, records and the like. */
export const documentSymbol: Arbitrary<DocumentSymbol> = fc
  .record({
    root: fc.constantFrom(...words.roots),
    series: fc.array(series, { maxLength: 2 }),
    session,
    numbered,
    part: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, partOfDocument),
    revisions: fc.array(revision, { maxLength: 2 }),
  })
  .map(
    ({ root, series, session, numbered, part, revisions }) =>
      `${[root, ...series, session, numbered].join('/')}${part}${revisions.join('')}` as DocumentSymbol,
  );

/** A part of a document: how it is written, the steps that are read, and the steps of its id. */
export interface Part {
  readonly written: string;
  readonly steps: readonly { readonly kind: string; readonly labels: readonly string[] }[];
  readonly id: readonly string[];
}

const wordFor = (kind: string): Arbitrary<string> => fc.constantFrom(...(PINPOINT_WORDS[kind]?.one ?? []));
const romanNumber = fc.integer({ min: 1, max: 30 }).map(value => ({ value, numeral: toRoman(value) }));

const annex: Arbitrary<Part> = fc.oneof(
  wordFor('annex').map(word => ({ written: word, steps: [{ kind: 'annex', labels: [] }], id: ['ANNEX1'] })),
  fc.tuple(wordFor('annex'), romanNumber).map(([word, { value, numeral }]) => ({
    written: `${word} ${numeral}`,
    steps: [{ kind: 'annex', labels: [numeral.toLowerCase()] }],
    id: [`ANNEX${value}`],
  })),
);

const summary: Arbitrary<Part> = fc.constant({
  written: 'summary',
  steps: [{ kind: 'summary', labels: [] }],
  id: ['SUMMARY'],
});

/** "sect. II.C", "chapter IV". */
const section: Arbitrary<Part> = fc
  .record({
    kind: fc.constantFrom('section', 'chapter'),
    numeral: romanNumber.map(({ numeral }) => numeral),
    letters: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 1 }),
  })
  .chain(({ kind, numeral, letters }) =>
    wordFor(kind).map(word => ({
      written: `${word} ${[numeral, ...letters].join('.')}`,
      steps: [{ kind, labels: [numeral, ...letters].map(label => label.toLowerCase()) }],
      id: ['S', numeral, ...letters],
    })),
  );

/** "(a)", "(b) (iv)". */
const parts = fc.oneof(
  fc.constant([]),
  fc.constantFrom('a', 'b', 'h', 'z').map(letter => [letter]),
  fc.tuple(fc.constantFrom('a', 'c', 'k'), fc.constantFrom('i', 'iv', 'ix', 'xii')),
);

/** "para. 10 (a) (i)", "preambular paragraph 3", "note 4"; `letters` as the id of the unit has them. */
const unitOf = (kind: string, letters: string): Arbitrary<Part> =>
  fc
    .tuple(wordFor(kind), count(400), kind === 'note' ? fc.constant([]) : parts, fc.constantFrom(' ', ''))
    .map(([word, number, labels, blank]) => ({
      written: [`${word} ${number}`, ...labels.map(label => `(${label})`)].join(blank),
      steps: [{ kind, labels: [number, ...labels] }],
      id: [`${letters}${number}`, ...labels],
    }));

const unit = fc.oneof(
  unitOf('paragraph', 'OP'),
  unitOf('operative', 'OP'),
  unitOf('preambular', 'PP'),
  unitOf('note', 'N'),
);

/** Parts of a resolution, of every kind and on every level. */
export const part: Arbitrary<Part> = fc.oneof(
  annex,
  summary,
  section,
  unit,
  fc.tuple(section, unit).map(joined),
  // What is called a paragraph in an annex is rather a paragraph than a clause.
  fc.tuple(annex, fc.oneof(section, unitOf('paragraph', 'P'))).map(joined),
);

function joined(pieces: readonly Part[]): Part {
  return {
    written: pieces.map(({ written }) => written).join(', '),
    steps: pieces.flatMap(({ steps }) => steps),
    id: pieces.flatMap(({ id }) => id),
  };
}
