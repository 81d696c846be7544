/**
 * What the allocator of glibc is told when a server or a seeding starts. By default it keeps memory that has
 * been freed: for each thread an arena of its own, and more for each large block that is freed once. Threads
 * here use much memory for a short time, so that a server of 150 MiB grew to 500. Two arenas are enough, and
 * large blocks go back to the system.
 * https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
export const MALLOC: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(128 * 1024),
};

/**
 * Starts this very process again, unless the allocator has been told, since it listens when a process starts
 * and never again. The process keeps its id, and with it whoever waits for it or sends it signals, and its
 * arguments, its streams and the flags of Node.js. What the environment says already stays as it is. A
 * process that another Node.js talks to has been told by that one, or cannot be.
 */
export function tellMalloc(): void {
  const isTold = Object.keys(MALLOC).every(name => name in process.env);
  if (isTold || process.platform !== 'linux' || process.channel || !process.execve) return;
  const { execPath, execArgv, argv, env } = process;
  process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...MALLOC, ...env });
}
