/** The user "nobody" of most systems. */
const NOBODY = 65_534;

/** Calls `run` as a user whom permissions bind, which root is not. */
export async function unprivileged(run: () => Promise<void> | void): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
