import { styleText } from 'node:util';
import { share } from '../score.ts';
import { table } from '../table.ts';
import type { QueryResult, Retrieval } from './retrieval.ts';

/** How often predecessors come first, as a page for a terminal, with the exceptions of the first way. */
export const reportRetrieval = (measured: readonly Retrieval[]): string =>
  [
    styleText('bold', 'agreed language: how often the labelled predecessor of a clause comes first'),
    ...table([
      [
        '  by',
        'among',
        'least',
        'clauses',
        'first',
        'share',
        'not doubtful',
        'first',
        'share',
        'nothing shown',
      ],
      ...measured.map(({ among, least, withForebears, results }) => [
        `  ${withForebears ? 'lineage, then search' : 'search alone'}`,
        NAMES[among],
        least.toFixed(2),
        ...cells(results),
        ...cells(certain(results)),
        `${results.filter(({ first }) => first.length === 0).length}`,
      ]),
    ]),
    ...(measured[0]?.results ?? [])
      .filter(({ isRight }) => !isRight)
      .map(
        ({ clause, predecessors, doubtful, first, similarity }) =>
          `    ${clause}${doubtful ? ' (doubtful)' : ''} takes up ${predecessors.join(', ')}; first is ${
            first.length === 0 ? 'nothing' : `${first.slice(0, 3).join(', ')} (${similarity?.toFixed(2)})`
          }`,
      ),
    '',
  ].join('\n');

/**
 * One line for each way that uses the lineage, as `/similar` does, in which the predecessor comes first for
 * less than `floor` of the clauses that are not doubtful.
 */
export const retrievalUnder = (measured: readonly Retrieval[], floor: number): string[] =>
  measured
    .filter(({ withForebears }) => withForebears)
    .filter(({ results }) => results.length > 0 && rightShare(certain(results)) < floor)
    .map(
      ({ among, least }) => `retrieval among ${NAMES[among]}, least ${least}: under the floor of ${floor}`,
    );

const NAMES: Readonly<Record<Retrieval['among'], string>> = {
  earlier: 'what was adopted earlier',
  all: 'all of the data set',
};

const certain = (results: readonly QueryResult[]): QueryResult[] =>
  results.filter(({ doubtful }) => !doubtful);

const right = (results: readonly QueryResult[]): number => results.filter(({ isRight }) => isRight).length;

const rightShare = (results: readonly QueryResult[]): number => share(right(results), results.length);

const cells = (results: readonly QueryResult[]): string[] => [
  `${results.length}`,
  `${right(results)}`,
  rightShare(results).toFixed(3),
];
