import cluster from 'node:cluster';
import { checkReadable, openForReading } from '../../../db/connection.ts';
import { startServer } from '../../9-http/server.ts';
import { ClausaryError, failure } from '../../errors.ts';
import type { Settings } from '../../settings.ts';
import { heedSupervisor, numberOfProcesses, stopHeeding, superviseProcesses } from './processes.ts';
import { watchStore } from './store-watch.ts';

/**
 * Serves the database. Where there is none, it is built from the seeds; or, if a store is followed, comes
 * from there, and until then there is nothing to serve.
 *
 * @throws DATABASE_UNREADABLE, DATABASE_FOREIGN, ADDRESS_UNUSABLE
 */
export async function serve(settings: Settings): Promise<void> {
  if (settings.follow === 'none') {
    if (!isThere(settings.database) && !(await seedFirst(settings))) return;
    process.exitCode = 0;
    openForReading(settings.database).$client.close();
  }
  const storeFailure = watchStore(settings);
  const processes = numberOfProcesses(settings.workers);
  if (processes > 1 && cluster.isPrimary) {
    await giveMetricsOfAll(settings);
    await superviseProcesses(processes);
    // A fetch that is under way would keep this process; the next one goes on from where it is.
    process.exit();
  }
  if (cluster.isWorker) heedSupervisor();
  try {
    await startServer({ ...settings, storeFailure });
  } catch (error) {
    stopHeeding();
    throw cannotListen(error)
      ? failure('ADDRESS_UNUSABLE', `${settings.host}:${settings.port}`, error.message)
      : error;
  }
}

/** @throws ADDRESS_UNUSABLE */
async function giveMetricsOfAll({ metrics }: Settings): Promise<void> {
  if (metrics === 'none') return;
  const { metricsOfAll } = await import('../../9-http/metrics/cluster-metrics.ts');
  const { serveMetrics } = await import('../../9-http/metrics/metrics-server.ts');
  await serveMetrics(metrics, metricsOfAll());
}

/** @throws DATABASE_UNREADABLE, DATABASE_FOREIGN */
function isThere(database: string): boolean {
  try {
    checkReadable(database);
    return true;
  } catch (error) {
    if (error instanceof ClausaryError && error.code === 'DATABASE_MISSING') return false;
    throw error;
  }
}

/** The parser is loaded only where there is something to parse. */
async function seedFirst(settings: Settings): Promise<boolean> {
  const { seedDatabase } = await import('../build/seed.ts');
  return seedDatabase([settings.seeds], {}, settings);
}

/** Whether the port is taken, or the address is not one of this machine. */
const cannotListen = (error: unknown): error is Error =>
  error instanceof Error &&
  'syscall' in error &&
  ['listen', 'bind', 'getaddrinfo'].includes(String(error.syscall));
