import { deepStrictEqual } from 'node:assert/strict';
import { type Spread, spread } from '../spread.ts';
import type { Case } from './cases.ts';
import { type Child, startChild } from './child.ts';
import { type Peer, startDatasette } from './datasette.ts';
import type { FloorTask } from './floor-server.ts';
import { type Load, load } from './load.ts';
import { type Recorded, recordAll } from './record.ts';

/** The same API with cached answers (`ready`) and without (`anew`). */
export interface Servers {
  readonly ready: Child;
  readonly anew: Child;
}

export interface Options {
  readonly runs: number;
  readonly seconds: number;
}

export const NAMES = ['floor', 'bare', 'ready', 'anew', 'datasette'] as const;
export type Name = (typeof NAMES)[number];

/** What was measured of one server. */
export interface Measured {
  /** Requests per second. */
  readonly perSecond: Spread;
  /** Processor time per request, in seconds. */
  readonly processorTime: Spread;
  /** How the processor time of the floor and of the bare server compare in the same round; 1 is as good. */
  readonly ofFloor: Spread | null;
  readonly ofBare: Spread;
}

type Round = Readonly<Partial<Record<Name, Load>>>;

/**
 * Measures both servers beside the floor, and a bare server that sends the same answers. They take turns, so
 * that whatever slows the machine for a while affects them all. The first round is a warm-up and does not
 * count.
 */
export async function measure(
  of: Case,
  { ready, anew, database }: Servers & { readonly database: string },
  { runs, seconds }: Options,
): Promise<Map<Name, Measured>> {
  const recorded = await recordAll(ready.address, of.asks);
  const task: FloorTask = { database, asks: of.readings ?? new Map(), recorded };
  const children: Partial<Record<Name, Peer>> = {
    bare: await startChild('bare-server.ts', recorded),
    ready,
    anew,
  };
  const floor = of.readings && (await startChild('floor-server.ts', task));
  if (floor) children.floor = floor;
  const datasette = of.datasette && (await startDatasette(database));
  if (datasette) children.datasette = datasette;
  try {
    const some = of.asks.slice(0, COMPARED);
    const expected = withoutRequestIds(recorded);
    for (const one of [children.bare, anew]) {
      if (!one) continue;
      for (const [path, answer] of withoutRequestIds(await recordAll(one.address, some)))
        deepStrictEqual(answer, expected.get(path));
    }
    const rounds: Round[] = [];
    for (let run = 0; run <= runs; run++) {
      const round: Partial<Record<Name, Load>> = {};
      for (const name of NAMES) {
        const child = children[name];
        const asks = (name === 'datasette' ? of.datasette : undefined) ?? of.asks;
        if (child) round[name] = await load(child, { ...of, asks }, seconds);
      }
      rounds.push(round);
    }
    return summary(rounds.slice(1));
  } finally {
    await Promise.all([children.bare?.stop(), floor?.stop(), datasette?.stop()]);
  }
}

/** How many answers are compared with those of the other servers before they are measured. */
const COMPARED = 50;

function summary(rounds: readonly Round[]): Map<Name, Measured> {
  const measured = new Map<Name, Measured>();
  for (const name of NAMES) {
    const loads = rounds.flatMap(round => round[name] ?? []);
    if (loads.length === 0) continue;
    const beside = (other: Name): number[] =>
      rounds.flatMap(round => {
        const [own, others] = [round[name], round[other]];
        return own && others ? others.processorTime / own.processorTime : [];
      });
    const floor = beside('floor');
    measured.set(name, {
      perSecond: spread(loads.map(({ perSecond }) => perSecond)),
      processorTime: spread(loads.map(({ processorTime }) => processorTime)),
      ofFloor: floor.length === 0 ? null : spread(floor),
      ofBare: spread(beside('bare')),
    });
  }
  return measured;
}

/** Each answer has an id of its own. */
const withoutRequestIds = (answers: ReadonlyMap<string, Recorded>): Map<string, Recorded> =>
  new Map(
    [...answers].map(
      ([
        path,
        {
          headers: { 'x-request-id': _, ...headers },
          ...answer
        },
      ]) => [path, { ...answer, headers }],
    ),
  );
