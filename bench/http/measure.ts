import { deepStrictEqual } from 'node:assert/strict';
import { type Spread, spread } from '../spread.ts';
import type { Case } from './cases.ts';
import { type Child, startChild } from './child.ts';
import { type Load, load } from './load.ts';
import { recordAll } from './record.ts';

/** The same API with ready answers, and without. */
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
  /** The most of the time that the load kept its own process busy, from 0 to 1. */
  readonly loadBusy: number;
}

export interface Speed {
  /** Requests a second. */
  readonly perSecond: Spread;
  /** Seconds of a processor for each. */
  readonly processorTime: Spread;
}

/** Parts of what the bare server did in the same round: 1 is as good. */
export interface Beside extends Speed {
  readonly ratio: Spread;
  readonly processorRatio: Spread;
}

type Round = Readonly<Record<'bare' | 'ready' | 'anew', Load>>;

/**
 * The speed of both servers beside a bare one that sends the same. They take turns, so that what slows the
 * machine down for a while slows them all. The first round warms up and does not count.
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
