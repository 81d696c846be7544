import { styleText } from 'node:util';
import { doubts, lostFacts, overviewTable } from '../overview/report-overview.ts';
import { isExact, type Score, share } from '../score.ts';
import { table } from '../table.ts';
import { differences } from './differences.ts';
import type { Judgement } from './judge.ts';
import type { Measured } from './measure.ts';
import type { Row } from './rows.ts';

/** How many documents, and how many differences or examples of each, are shown without `--all`. */
const [DOCUMENTS, EXAMPLES] = [12, 5];

/** The measurements of a collection, as a page for a terminal. */
export function report(measured: Measured, showAll: boolean): string {
  const limit = limited(showAll ? Number.POSITIVE_INFINITY : EXAMPLES);
  const worst = limited(showAll ? Number.POSITIVE_INFINITY : DOCUMENTS);
  return [
    title(measured),
    scores(measured.scores),
    failures(measured),
    overview(measured, limit),
    particulars(measured, limit),
    notes(measured, limit),
    phrases(measured, limit),
    findings(measured, limit),
    characters(measured),
    worst(
      worstFirst(measured.judgements).map(judgement => differing(judgement, limit)),
      'documents that differ',
    ),
  ]
    .filter(section => section.length > 0)
    .map(section => `${section.join('\n')}\n`)
    .join('\n');
}

type Limit = (lines: readonly string[], what?: string) => string[];

const limited =
  (count: number): Limit =>
  (lines, what = '') =>
    lines.length <= count
      ? [...lines]
      : [...lines.slice(0, count), `… and ${`${lines.length - count} more ${what}`.trim()} (--all)`];

const heading = (text: string): string => styleText('bold', text);

const indented = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`);

const title = ({ name, texts, documents, judgements, seconds, megabytesPerSecond }: Measured): string[] => [
  heading(name),
  `${texts} texts, ${documents} documents, ${judgements.length} of them with a known structure`,
  `parsed in ${seconds.toFixed(1)} s, ${megabytesPerSecond.toFixed(1)} MB/s`,
];

function scores(rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const figures = ({ exactF1, nearF1, withoutFault }: Score): string[] => [
    exactF1.toFixed(4),
    nearF1.toFixed(4),
    percent(withoutFault),
  ];
  const head = ['exact F1', 'near F1', 'faultless'];
  const aside = ['| exact F1', 'near F1', 'faultless'];
  return [
    heading('structure, as measured | with the faults of the known structure set aside'),
    ...table([
      ['', 'documents', 'clauses', ...head, ...aside],
      ...rows.map(({ name, asMeasured, faultsSetAside }) => [
        name,
        `${asMeasured.documents}`,
        `${asMeasured.clauses}`,
        ...figures(asMeasured),
        ...figures(faultsSetAside),
      ]),
    ]),
  ];
}

const failures = ({ failed }: Measured): string[] => [
  heading(`texts that failed: ${failed.length}`),
  ...indented(failed),
];

const overview = ({ overview: read }: Measured, limit: Limit): string[] => [
  heading('by body and kind: facts as stated/printed, findings of both kinds, readings'),
  ...overviewTable(read),
  ...(lostFacts(read).length > 0 ? [heading('facts that are printed and not stated')] : []),
  ...indented(lostFacts(read)),
  ...(read.doubtful.length > 0
    ? [heading(`documents whose reading is doubtful: ${read.doubtful.length}`)]
    : []),
  ...indented(limit(doubts(read))),
];

const particulars = ({ particulars: counts, documents }: Measured, limit: Limit): string[] => [
  heading('documents that say their'),
  ...counts.map(
    ({ name, said, lacking }) =>
      `  ${name.padEnd(12)} ${said} of ${documents}${lacking.length > 0 ? `; not ${limit(lacking).join(', ')}` : ''}`,
  ),
];

const notes = ({ notes: counts }: Measured, limit: Limit): string[] => [
  heading('notes'),
  `  ${counts.found} in ${counts.documents} documents; numbers that are missing: ${counts.gaps.length}`,
  ...indented(indented(limit(counts.gaps))),
  `  ${counts.references} references, of which ${counts.tied} are tied to a note`,
  ...indented(indented(limit(counts.untied))),
];

const phrases = ({ phrases: counts }: Measured, limit: Limit): string[] => [
  heading('clauses that open with a phrase'),
  ...counts.flatMap(({ kind, clauses, withPhrase, without }) => [
    `  ${kind}: ${withPhrase} of ${clauses} (${percent(share(withPhrase, clauses))})`,
    ...indented(indented(limit(without.map(({ id, opening }) => `${id}  ${opening}`)))),
  ]),
];

const findings = ({ findings: counts }: Measured, limit: Limit): string[] => [
  heading('findings'),
  ...counts.flatMap(({ code, kind, count, places }) => [
    `  ${code} (${kind}): ${count}`,
    ...indented(indented(limit(places))),
  ]),
];

function characters({ characters: { inUnits, furniture, lost } }: Measured): string[] {
  const kinds = Object.entries(furniture).sort(([, a], [, b]) => b - a);
  const total = kinds.reduce((sum, [, count]) => sum + count, inUnits + lost);
  return [
    heading('characters that are not blank'),
    ...indented(
      table(
        [['in units', inUnits] as const, ...kinds, ['in neither', lost] as const].map(([name, count]) => [
          name,
          `${count}`,
          percent(share(count, total), 2),
        ]),
      ),
    ),
  ];
}

const worstFirst = (judgements: readonly Judgement[]): Judgement[] =>
  judgements
    .filter(({ asMeasured }) => !asMeasured.every(isExact))
    .toSorted((a, b) => exactShare(a) - exactShare(b));

const exactShare = ({ asMeasured }: Judgement): number =>
  share(asMeasured.filter(isExact).length, asMeasured.length);

function differing(
  { symbol, found, asMeasured, faultsSetAside, knownFaults }: Judgement,
  limit: Limit,
): string {
  const fault = faultsSetAside.every(isExact) ? 'only faults of the known structure' : 'differs';
  const reasons = new Set(knownFaults.map(({ reason }) => reason));
  return [
    heading(
      `${symbol}: ${asMeasured.filter(isExact).length} of ${asMeasured.length} the same; ${found ? fault : 'not found'}`,
    ),
    ...indented([...[...reasons].map(reason => `known fault: ${reason}`), ...limit(differences(asMeasured))]),
  ].join('\n');
}

const percent = (part: number, digits = 1): string => `${(100 * part).toFixed(digits)} %`;
