import autocannon from 'autocannon';
import type { Ask } from './ask.ts';

export interface Load {
  readonly perSecond: number;
  /** How much of the time the load itself kept this process busy, from 0 to 1. */
  readonly busy: number;
}

const CONNECTIONS = 10;

/** Asks a server as fast as it answers; every answer must have the status. */
export async function load(
  address: string,
  asks: readonly Ask[],
  { status, seconds }: { readonly status: number; readonly seconds: number },
): Promise<Load> {
  const before = performance.eventLoopUtilization();
  const { requests, duration, statusCodeStats = {} } = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    requests: asks.map(({ path, headers = {} }) => ({ path, headers })),
  });
  const { utilization } = performance.eventLoopUtilization(before);
  const answered = statusCodeStats[status]?.count;
  if (answered !== requests.total) throw new Error(`${address} did not answer ${status} only`);
  return { perSecond: requests.total / duration, busy: utilization };
}
