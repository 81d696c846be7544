/** An estimate from too short a time would jump. */
const LEAST_MS = 2000;

/**
 * Estimates the time that an activity still takes, as if each part of it took as long: ", 12 s left"; empty
 * as long as there is nothing to estimate it from.
 *
 * @param now in milliseconds
 */
export function timeLeft(now: () => number): (activity: string, done: number, total: number) => string {
  let began = { activity: '', at: 0, done: 0 };
  return (activity, done, total) => {
    if (activity !== began.activity) began = { activity, at: now(), done };
    const elapsed = now() - began.at;
    if (elapsed < LEAST_MS || done <= began.done) return '';
    const seconds = Math.ceil((elapsed * (total - done)) / (done - began.done) / 1000);
    return seconds < 60 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
  };
}
