import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Child {
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}

/** Starts a program of this folder, sends it `task`, and waits for the address at which it serves. */
export async function startChild(program: string, task: object): Promise<Child> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), { serialization: 'advanced' });
  child.send(task);
  const [address] = await Promise.race([once(child, 'message'), once(child, 'exit').then(failed)]);
  return {
    address: String(address),
    stop: () => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };

  function failed([code]: unknown[]): never {
    throw new Error(`${program} ended with ${code} before it served`);
  }
}

/** What the program does: it takes the task, serves, and tells where. */
export function serveTask<Task>(serve: (task: Task) => Promise<string>): void {
  process.once('message', async (task: Task) => process.send?.(await serve(task)));
}
