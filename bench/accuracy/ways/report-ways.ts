import { isExact } from '../score.ts';
import { differences } from '../structure/differences.ts';
import { KNOWN_FAULTS } from '../structure/known-faults.ts';
import { table } from '../table.ts';
import type { MeasuredWay } from './measure-way.ts';

const FACTS = ['title', 'date', 'meeting', 'agendaItems'];

const HEAD = [
  ...['from', 'files', 'failed', 'exact F1', 'faultless', '| exact F1', 'near F1', 'faultless'],
  ...['| notes', 'tied', '| without title', 'date', 'meeting', 'agenda', '| cut', 'in furniture'],
];

/** One row a way, with the faults of the known structure counted and then set aside; and what stands behind it. */
export function reportWays(ways: readonly MeasuredWay[], isVerbose: boolean): string {
  return [
    'as measured | with the faults of the known structure set aside | notes | facts that documents lack | numbers',
    ...table([HEAD, ...ways.map(rowOf)]),
    '',
    `faults of the known structure: ${KNOWN_FAULTS.length} clauses (known-faults.json)`,
    ...(isVerbose ? ways.flatMap(details) : []),
  ].join('\n');
}

function rowOf({ way, files, failed, score, notes, particulars, cut, inFurniture }: MeasuredWay): string[] {
  const [measured, mended] = [score?.asMeasured, score?.faultsSetAside];
  const figure = (value: number | undefined): string => value?.toFixed(4) ?? '';
  const percent = (value: number | undefined): string =>
    value === undefined ? '' : `${(100 * value).toFixed(1)} %`;
  return [
    ...[
      way,
      String(files),
      String(failed.length),
      figure(measured?.exactF1),
      percent(measured?.withoutFault),
    ],
    ...[figure(mended?.exactF1), figure(mended?.nearF1), percent(mended?.withoutFault)],
    ...[String(notes.found), `${notes.tied}/${notes.references}`],
    ...FACTS.map(fact => String(particulars.find(({ name }) => name === fact)?.lacking.length ?? 0)),
    ...[String(cut.length), String(inFurniture.length)],
  ];
}

/** What is wrong in each document, the worst first, and every number that a reading lacks. */
function details({ way, failed, judgements, cut, inFurniture }: MeasuredWay): string[] {
  const faultsOf = ({ faultsSetAside }: MeasuredWay['judgements'][number]): number =>
    faultsSetAside.filter(comparison => !isExact(comparison)).length;
  return [
    `\n${way}`,
    ...failed,
    ...judgements
      .filter(judgement => faultsOf(judgement) > 0)
      .toSorted((a, b) => faultsOf(b) - faultsOf(a))
      .flatMap(({ symbol, faultsSetAside }) => [
        symbol,
        ...differences(faultsSetAside).map(line => `  ${line}`),
      ]),
    ...cut.map(line => `not in what was read: ${line}`),
    ...inFurniture.map(line => `in the furniture, where a sentence lacks it: ${line}`),
  ];
}
