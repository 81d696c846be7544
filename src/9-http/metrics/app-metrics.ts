import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Where an answer came from: memory, a note that nothing has changed (304), or it was made. */
export type AnswerSource = 'memory' | 'unchanged' | 'made';

export interface ObservedRequest {
  readonly method: string;
  /** As OpenAPI writes it: `/v1/clauses/{id}`. */
  readonly route: string;
  /** "aborted" if the client went away before the answer was sent. */
  readonly status: string;
  readonly seconds: number;
  readonly from: AnswerSource;
}

export interface AppMetrics {
  readonly registry: Registry;
  readonly observe: (request: ObservedRequest) => void;
}

/** Seconds: from an answer out of memory to what a worker thread may take. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The metrics of a process, those of Node.js itself among them. What is a state is read when it is asked for.
 */
export function appMetrics(app: FastifyInstance): AppMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const common = { registers: [registry] };
  const requests = new Histogram({
    ...common,
    name: 'clausary_request_duration_seconds',
    help: 'Time from the arrival of the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
  });
  const answers = new Counter({
    ...common,
    name: 'clausary_answers_total',
    help: 'Answers by where they came from: memory, "unchanged" (304), or made.',
    labelNames: ['from'],
  });
  new Counter({
    ...common,
    name: 'clausary_dataset_replacements_total',
    help: 'Data sets that have taken the place of another.',
    collect() {
      this.reset();
      this.inc(app.store.replacements());
    },
  });
  for (const [name, help, read] of statesOf(app))
    new Gauge({
      ...common,
      name,
      help,
      collect() {
        this.set(read());
      },
    });
  addDataset(app, registry);
  return {
    registry,
    observe: ({ method, route, status, seconds, from }) => {
      requests.observe({ method, route, status }, seconds);
      answers.inc({ from });
    },
  };
}

type State = readonly [name: string, help: string, read: () => number];

/** Of several processes, the sum is told. */
const statesOf = (app: FastifyInstance): readonly State[] => [
  ['clausary_worker_threads', 'Worker threads.', () => app.workers.load().threads],
  ['clausary_worker_tasks_running', 'Requests that worker threads answer.', () => app.workers.load().running],
  ['clausary_worker_tasks_waiting', 'Requests that wait for a thread.', () => app.workers.load().waiting],
  ['clausary_cached_answers_bytes', 'Memory of cached answers.', () => cacheOf(app)?.calculatedSize ?? 0],
  [
    'clausary_replacement_refused',
    'Processes that refuse a file.',
    () => Number(app.store.refusal() !== null),
  ],
  ['clausary_store_failing', 'Processes that lack the latest.', () => Number(app.storeFailure() !== null)],
];

function cacheOf(app: FastifyInstance) {
  const dataset = app.store.current();
  return dataset === null ? null : app.answers.cachedFor(dataset);
}

/** Its age is the time since then. */
function addDataset(app: FastifyInstance, registry: Registry): void {
  new Gauge({
    registers: [registry],
    name: 'clausary_dataset_built_timestamp_seconds',
    help: 'When the data set that is served was built, in seconds since 1970.',
    labelNames: ['version', 'made_by'],
    aggregator: 'max',
    collect() {
      this.reset();
      const dataset = app.store.current();
      if (dataset === null) return;
      const { version, madeBy, builtAt } = dataset;
      this.set({ version, made_by: madeBy }, Date.parse(builtAt) / 1000);
    },
  });
}
