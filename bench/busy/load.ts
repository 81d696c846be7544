import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CostlyRequest } from './costly-requests.ts';
import { send } from './send.ts';

interface Task {
  readonly address: string;
  readonly requests: readonly CostlyRequest[];
}

/** How often each request was answered with each status: `{ 'a search of 32 words': { 200: 12 } }`. */
export type Answered = Readonly<Record<string, Readonly<Record<number, number>>>>;

/** Sends the requests from a process of its own, each again as soon as it is answered, until it is stopped. */
export function startLoad(task: Task): { readonly stop: () => Promise<Answered> } {
  const child = fork(fileURLToPath(import.meta.url));
  child.send(task);
  return {
    stop: async () => {
      child.send('stop');
      const [answered] = await once(child, 'message');
      child.kill('SIGKILL');
      return answered;
    },
  };
}

const answered: Record<string, Record<number, number>> = {};

async function repeat(address: string, one: CostlyRequest): Promise<never> {
  const statuses: Record<number, number> = {};
  answered[one.name] = statuses;
  for (;;) {
    const status = await send(address, one);
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on('message', async (task: Task | 'stop') => {
    if (task === 'stop') process.send?.(answered);
    else await Promise.all(task.requests.map(one => repeat(task.address, one)));
  });
}
