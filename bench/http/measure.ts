import { deepStrictEqual } from 'node:assert/strict';
import { type Spread, spread } from '../spread.ts';
import type { Case } from './cases.ts';
import { type Child, startChild } from './child.ts';
import { type Load, load } from './load.ts';
import { recordAll } from './record.ts';

/** The same API with cached answers (`ready`) and without (`anew`). */
export interface Servers {
  readonly ready: Child;
  readonly anew: Child;
}

export interface Options {
  readonly runs: number;
  readonly seconds: number;
}

export interface Measured {
  readonly bare: Speed;
  readonly ready: Beside;
  readonly anew: Beside;
  /** The largest share of a round in which the load kept its own process busy, from 0 to 1. */
  readonly loadBusy: number;
}

export interface Speed {
  /** Requests per second. */
  readonly perSecond: Spread;
  /** Processor time per request, in seconds. */
  readonly processorTime: Spread;
}

/** Ratios to the bare server in the same round; 1 is equally good. */
export interface Beside extends Speed {
  readonly ratio: Spread;
  readonly processorRatio: Spread;
}

type Round = Readonly<Record<'bare' | 'ready' | 'anew', Load>>;

/**
 * Measures both servers beside a bare one that sends the same answers. They take turns, so that whatever
 * slows the machine for a while affects them all. The first round is a warm-up and does not count.
 */
export async function measure(of: Case, { ready, anew }: Servers, options: Options): Promise<Measured> {
  const recorded = await recordAll(ready.address, of.asks);
  const bare = await startChild('bare-server.ts', recorded);
  try {
    for (const { address } of [bare, anew]) deepStrictEqual(await recordAll(address, of.asks), recorded);
    const rounds: Round[] = [];
    for (let run = 0; run <= options.runs; run++) {
      rounds.push({
        bare: await load(bare, of, options.seconds),
        ready: await load(ready, of, options.seconds),
        anew: await load(anew, of, options.seconds),
      });
    }
    return summary(rounds.slice(1));
  } finally {
    await bare.stop();
  }
}

const summary = (rounds: readonly Round[]): Measured => ({
  bare: speed(rounds.map(({ bare }) => bare)),
  ready: beside(rounds, 'ready'),
  anew: beside(rounds, 'anew'),
  loadBusy: Math.max(...rounds.flatMap(round => Object.values(round).map(({ busy }) => busy))),
});

const speed = (loads: readonly Load[]): Speed => ({
  perSecond: spread(loads.map(({ perSecond }) => perSecond)),
  processorTime: spread(loads.map(({ processorTime }) => processorTime)),
});

const beside = (rounds: readonly Round[], server: 'ready' | 'anew'): Beside => ({
  ...speed(rounds.map(round => round[server])),
  ratio: spread(rounds.map(round => round[server].perSecond / round.bare.perSecond)),
  processorRatio: spread(rounds.map(round => round.bare.processorTime / round[server].processorTime)),
});
