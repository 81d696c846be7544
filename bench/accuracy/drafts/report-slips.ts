import { table } from '../table.ts';
import type { MeasuredSlip, MeasuredSlips } from './measure-slips.ts';

/** Recall by kind, notices a slip and false alarms a text; in detail, every slip and every alarm. */
export function reportSlips({ slips, unchanged }: MeasuredSlips, isVerbose: boolean): string {
  const kinds = Map.groupBy(slips, ({ slip }) => slip.kind);
  const alarms = unchanged.flatMap(text => text.alarms);
  const alarmed = unchanged.filter(text => text.alarms.length > 0).length;
  return [
    ...(isVerbose ? [...slips.map(detail), ''] : slips.filter(isMissed).map(detail)),
    ...unchanged.flatMap(({ file, alarms }) =>
      alarms.map(({ notice, words }) => `alarm in ${file}: ${notice.code} “${words}”: ${notice.message}`),
    ),
    '',
    ...table([
      ['kind', 'slips', 'found', 'recall', 'notices a slip'],
      ...[...kinds].toSorted().map(([kind, ofKind]) => rowOf(kind, ofKind)),
      rowOf('all', slips),
    ]),
    '',
    `${alarms.length} notices in ${unchanged.length} unchanged texts, ${alarmed} of which have any: ${ratio(alarms.length, unchanged.length)} a text`,
  ].join('\n');
}

const isMissed = ({ found }: MeasuredSlip): boolean => found.length === 0;

function rowOf(kind: string, slips: readonly MeasuredSlip[]): string[] {
  const found = slips.filter(slip => !isMissed(slip));
  const notices = found.reduce((sum, slip) => sum + slip.found.length + slip.elsewhere.length, 0);
  return [
    ...[kind, String(slips.length), String(found.length)],
    ratio(found.length, slips.length),
    ratio(notices, found.length),
  ];
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(2));

function detail({ slip, found, elsewhere }: MeasuredSlip): string {
  const notices = [...found, ...elsewhere].map(
    ({ code, confidence, message, correction }) =>
      `  ${code} (${confidence}): ${message}${correction === null ? '' : ` -> ${correction}`}`,
  );
  const head = `${found.length === 0 ? 'missed' : 'found'} ${slip.id} (${slip.kind}, ${slip.file}): ${slip.what}`;
  return [head, `  “${shortened(slip.before)}” -> “${shortened(slip.after)}”`, ...notices].join('\n');
}

/** The end is where a long insertion is. */
const shortened = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replace(/^(.{120}).+(.{60})$/, '$1 … $2');
