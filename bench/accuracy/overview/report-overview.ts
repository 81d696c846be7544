import { table } from '../table.ts';
import type { FactCount } from './facts.ts';
import type { Overview, OverviewRow } from './overview.ts';

const FACT_NAMES = ['symbol', 'title', 'date', 'session', 'meeting', 'agenda', 'author'] as const;

/** The table by body and kind: "21/22" is a fact that 22 documents print and 21 state. */
export function overviewTable({ rows }: Overview): string[] {
  const head = [
    '',
    'documents',
    'clauses',
    'units',
    ...FACT_NAMES,
    'source',
    'parser',
    'partial',
    'doubtful',
  ];
  return table([head, ...rows.map(cellsOf)]);
}

const cellsOf = ({
  body,
  type,
  documents,
  clauses,
  units,
  facts,
  findings,
  readings,
}: OverviewRow): string[] => [
  `${body}, ${type}`,
  `${documents}`,
  `${clauses}`,
  `${units}`,
  ...FACT_NAMES.map(name => share(facts.find(fact => fact.name === name))),
  `${findings.source}`,
  `${findings.parser}`,
  `${readings.partial}`,
  `${readings.doubtful}`,
];

const share = (fact: FactCount | undefined): string =>
  fact === undefined || fact.printed === 0 ? '-' : `${fact.stated}/${fact.printed}`;

/** The facts that documents print and do not have: "date: S/RES/2573(2021)". */
export const lostFacts = ({ rows }: Overview): string[] =>
  FACT_NAMES.flatMap(name => {
    const lost = rows.flatMap(({ facts }) => facts.find(fact => fact.name === name)?.lost ?? []);
    return lost.length === 0 ? [] : [`${name}: ${lost.join(', ')}`];
  });

/** "E/RES/920(XXXIV): no clause was found in it". */
export const doubts = ({ doubtful }: Overview): string[] =>
  doubtful.map(({ symbol, reasons }) => `${symbol}: ${reasons.join('; ')}`);
