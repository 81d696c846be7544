/** What something took, in seconds. */
export interface Usage {
  /** Of a processor, by all threads of the process. */
  readonly processor: number;
  readonly wall: number;
}

/** Each call tells what this process has used since the call before; the first, since now. */
export function stopwatch(): () => Usage {
  let before = used();
  return () => {
    const now = used();
    const usage = { processor: now.processor - before.processor, wall: now.wall - before.wall };
    before = now;
    return usage;
  };
}

function used(): Usage {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1e6, wall: performance.now() / 1000 };
}
