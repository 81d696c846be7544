import { setFlagsFromString } from 'node:v8';

/**
 * Runs what makes much garbage and is in no hurry. The part of the heap for new objects keeps its first size
 * meanwhile, instead of growing with what is made: what soon is garbage is then collected before it takes
 * hundreds of megabytes.
 */
export async function withSmallYoungGeneration<Value>(run: () => Promise<Value>): Promise<Value> {
  setFlagsFromString('--semi-space-growth-factor=1');
  try {
    return await run();
  } finally {
    setFlagsFromString(`--semi-space-growth-factor=${DEFAULT_FACTOR}`);
  }
}

const DEFAULT_FACTOR = 2;
