import { setTimeout } from 'node:timers/promises';
import { checksumOf } from '../../db/checksum.ts';
import { fetchDataset } from './fetch-dataset.ts';
import { type Pointer, readPointer } from './pointer.ts';
import { POINTER, type PointerAnswer, type Store } from './store.ts';
import { reasonOf } from './store-failure.ts';

/** Why the latest data set cannot be had. */
export interface StoreFailure {
  readonly reason: string;
  /** When that was first so, in ISO 8601. */
  readonly since: string;
}

export interface FollowOptions {
  readonly database: string;
  /** How long to wait before the pointer is looked at again. */
  readonly everyMs: number;
  /** Called when another data set has taken the place of the database. */
  readonly onFetched: (pointer: Pointer) => void;
  /** Called when a failure begins, becomes another, or is over (null). */
  readonly onFailure: (failure: StoreFailure | null) => void;
  /** Ends it; otherwise it ends with the process, which it does not keep from ending while it waits. */
  readonly signal?: AbortSignal;
}

const NEVER = new AbortController().signal;

/**
 * After a failure, the next try comes sooner than the next look, and after twice the time at each further
 * one.
 */
const FIRST_RETRY_MS = 1000;

/**
 * Keeps the database the latest data set of a store. Whatever becomes of the store, the database stays what
 * it is until another one is whole and in its place.
 */
export async function follow(store: Store, options: FollowOptions): Promise<void> {
  const { database, everyMs, onFetched, onFailure, signal = NEVER } = options;
  let held = await checksumOf(database).catch(() => null);
  let tag: string | null = null;
  let failure: StoreFailure | null = null;
  let retryMs = FIRST_RETRY_MS;

  async function look(): Promise<void> {
    const answer = await store.readPointer(tag);
    if (answer.kind === 'unchanged') return;
    const pointer = pointerIn(answer);
    if (pointer.checksum !== held) {
      await fetchDataset(store, pointer, { database, signal });
      held = pointer.checksum;
      onFetched(pointer);
    }
    tag = answer.kind === 'found' ? answer.tag : null;
  }

  function fail(error: unknown): void {
    const reason = reasonOf(error);
    if (reason === failure?.reason) return;
    failure = { reason, since: failure?.since ?? new Date().toISOString() };
    onFailure(failure);
  }

  function recover(): void {
    if (failure !== null) onFailure(null);
    failure = null;
    retryMs = FIRST_RETRY_MS;
  }

  while (!signal.aborted) {
    await look().then(recover, fail);
    const waitMs = failure === null ? everyMs : Math.min(everyMs, retryMs);
    if (failure !== null) retryMs *= 2;
    await setTimeout(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

function pointerIn(answer: PointerAnswer): Pointer {
  if (answer.kind !== 'found') throw new Error(`there is no ${POINTER}`);
  const pointer = readPointer(answer.text);
  if (pointer === null) throw new Error(`its ${POINTER} is not one that this version of Clausary reads`);
  return pointer;
}
