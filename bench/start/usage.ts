/** Times in seconds. */
export interface Usage {
  /** The processor time of all threads of the process. */
  readonly processor: number;
  readonly wall: number;
}

/** Makes a function that returns the usage of this process since its previous call, or since now. */
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
