import autocannon from 'autocannon';
import type { Case } from './cases.ts';
import type { Child } from './child.ts';

export interface Load {
  readonly perSecond: number;
  /** The seconds of a processor that the server needed for each. */
  readonly processorTime: number;
  /** How much of the time the load itself kept this process busy, from 0 to 1. */
  readonly busy: number;
}

const CONNECTIONS = 10;

/** Asks a server as fast as it answers; every answer must have the status of the case. */
export async function load(server: Child, { asks, status }: Case, seconds: number): Promise<Load> {
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
