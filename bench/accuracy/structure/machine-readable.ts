import { isExact } from '../score.ts';
import type { Judgement } from './judge.ts';
import type { Measured } from './measure.ts';

/** The measurements as one line of JSON; of the compared clauses, only those that differ. */
export const machineReadable = (measured: Measured): string =>
  JSON.stringify({ ...measured, judgements: measured.judgements.map(brief) });

const brief = ({ asMeasured, faultsSetAside, ...judgement }: Judgement) => ({
  ...judgement,
  compared: asMeasured.length,
  asMeasured: asMeasured.filter(comparison => !isExact(comparison)),
  faultsSetAside: faultsSetAside.filter(comparison => !isExact(comparison)),
});
