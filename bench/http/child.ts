import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MALLOC } from '../../src/cli/malloc.ts';

export interface Memory extends NodeJS.MemoryUsage {
  /**
   * How much of the resident set are pages of files that are mapped into memory. The kernel takes them back
   * when it needs them. 0 where the system does not tell.
   */
  readonly mapped: number;
}

/** A server in a process of its own. */
export interface Child {
  readonly address: string;
  /** The processor time of its process so far, in seconds. */
  readonly processorTime: () => Promise<number>;
  /** The memory of its process. */
  readonly memory: () => Promise<Memory>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a program of this folder, sends it `task`, and waits until it reports its address. */
export async function startChild(program: string, task: object): Promise<Child> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
    serialization: 'advanced',
    env: { ...MALLOC, ...process.env },
  });
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
    memory: async () => (await ask(MEMORY)) as Memory,
    stop: () => {
      child.kill('SIGKILL');
      return once(child, 'exit');
    },
  };
}

/** The other side of `startChild`: receives the task, serves, and reports the address. */
export function serveTask<Task extends object>(serve: (task: Task) => Promise<string>): void {
  process.on('message', async (question: Task | string) => {
    process.send?.(typeof question === 'string' ? answerTo(question) : await serve(question));
  });
}

const PROCESSOR_TIME = 'processor time';
const MEMORY = 'memory';

const answerTo = (question: string): number | Memory =>
  question === MEMORY ? { ...process.memoryUsage(), mapped: mappedBytes() } : processorTime();

/** Linux tells it in its list of facts about the process: "RssFile:  48304 kB". */
function mappedBytes(): number {
  const facts = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  return 1024 * Number(/^RssFile:\s+(\d+) kB$/m.exec(facts)?.[1] ?? 0);
}

const FACTS = '/proc/self/status';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
