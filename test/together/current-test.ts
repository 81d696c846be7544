import { currentTest } from './run-together.ts';

/** Stands for `tap` in a test file that shares a process; loaded once for each. */
export default currentTest();
