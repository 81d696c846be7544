import autocannon from 'autocannon';
import type { Case } from './cases.ts';
import type { Peer } from './datasette.ts';

export interface Load {
  readonly perSecond: number;
  /** The processor time of the server per request, in seconds. */
  readonly processorTime: number;
  /** The share of the time in which the load kept this process busy, from 0 to 1. */
  readonly busy: number;
}

const CONNECTIONS = 10;

/** Sends requests as fast as the server answers; every answer must have the status of the case. */
export async function load(
  server: Peer,
  { asks, status }: Pick<Case, 'asks' | 'status'>,
  seconds: number,
): Promise<Load> {
  const before = await server.processorTime();
  const idle = performance.eventLoopUtilization();
  const {
    requests,
    duration,
    statusCodeStats = {},
  } = await autocannon({
    url: server.address,
    connections: CONNECTIONS,
    duration: seconds,
    requests: asks.map(({ path, headers = {} }) => ({ path, headers })),
  });
  const { utilization } = performance.eventLoopUtilization(idle);
  if (statusCodeStats[`${status}`]?.count !== requests.total) {
    throw new Error(`${server.address} did not always answer ${status}`);
  }
  return {
    perSecond: requests.total / duration,
    processorTime: ((await server.processorTime()) - before) / requests.total,
    busy: utilization,
  };
}
