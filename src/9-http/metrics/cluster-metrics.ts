import prometheus, { type Registry } from 'prom-client';

/** In one of the processes that serve together: its supervisor may ask for these metrics. */
export function offerMetrics(registry: Registry): void {
  prometheus.AggregatorRegistry.setRegistries([registry]);
  new prometheus.AggregatorRegistry();
}

/** In the supervisor: asks all processes for their metrics, and adds them up. */
export function metricsOfAll(): () => Promise<string> {
  const registry = new prometheus.AggregatorRegistry();
  return () => registry.clusterMetrics();
}
