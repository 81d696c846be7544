import { type Score, score } from '../score.ts';
import type { Comparison } from './compare.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import type { Judgement } from './judge.ts';

/** One line of the table: a score as measured, and with the faults of the known structure set aside. */
export interface Row {
  readonly name: string;
  readonly asMeasured: Score;
  readonly faultsSetAside: Score;
}

const CLAUSE_KINDS: readonly (readonly [name: string, kind: Comparison['kind']])[] = [
  ['preambular clauses', 'preambular'],
  ['operative clauses', 'operative'],
  ['lettered parts', 'lettered part'],
];

/** All documents first, then their clauses by kind, then the documents by kind; empty lines are left out. */
export function rows(judgements: readonly Judgement[]): Row[] {
  const ofKind = (name: string): Judgement[] => judgements.filter(({ kinds }) => kinds.includes(name));
  return [
    row('all documents', judgements),
    ...CLAUSE_KINDS.map(([name, kind]) => row(name, judgements, comparison => comparison.kind === kind)),
    ...DOCUMENT_KINDS.map(([name]) => row(name, ofKind(name))),
  ].filter(({ asMeasured }) => asMeasured.documents > 0);
}

function row(
  name: string,
  judgements: readonly Judgement[],
  isCounted: (comparison: Comparison) => boolean = () => true,
): Row {
  const scoreOf = (side: 'asMeasured' | 'faultsSetAside'): Score =>
    score(judgements.map(judgement => judgement[side].filter(isCounted)));
  return { name, asMeasured: scoreOf('asMeasured'), faultsSetAside: scoreOf('faultsSetAside') };
}
