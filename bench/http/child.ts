import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface Child {
  readonly address: string;
  /** The seconds that its process has kept a processor busy so far. */
  readonly processorTime: () => Promise<number>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a program of this folder, sends it `task`, and waits for the address at which it serves. */
export async function startChild(program: string, task: object): Promise<Child> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), { serialization: 'advanced' });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${program} ended with ${code}`);
  });

  async function ask(question: object | string): Promise<unknown> {
    child.send(question);
    const [answer] = await Promise.race([once(child, 'message'), ended]);
    return answer;
  }

  return {
    address: String(await ask(task)),
    processorTime: async () => Number(await ask(PROCESSOR_TIME)),
    stop: () => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };
}

/** What the program does: it takes its task, serves, and tells where. */
export function serveTask<Task extends object>(serve: (task: Task) => Promise<string>): void {
  process.on('message', async (question: Task | string) => {
    process.send?.(typeof question === 'string' ? processorTime() : await serve(question));
  });
}

const PROCESSOR_TIME = 'processor time';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
