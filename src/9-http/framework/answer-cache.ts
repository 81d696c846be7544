import { LRUCache } from 'lru-cache';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { lastModified } from './headers/etag.ts';

/** A complete answer, ready to be sent again. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: CachingHeaders & { readonly 'content-type': string; readonly link?: string };
  readonly body: string | Buffer;
  /** The route that made it. */
  readonly route: string;
}

/** A type alias rather than an interface, because Fastify takes headers as records. */
export type CachingHeaders = Readonly<Record<'etag' | 'last-modified' | 'cache-control' | 'vary', string>>;

/**
 * A cache may use an answer for a minute; then it revalidates, and gets 304 until the database is replaced.
 */
export const CACHE_CONTROL = 'public, max-age=60, must-revalidate';

/** @param vary the names of the headers that the answer depends on */
export const cachingHeaders = (dataset: Dataset, etag: string, vary = 'accept-encoding'): CachingHeaders => ({
  etag,
  'last-modified': lastModified(dataset),
  'cache-control': CACHE_CONTROL,
  vary,
});

/** The most recently used answers, by their address. */
export type AnswerCache = LRUCache<string, ReadyAnswer>;

/** The cache of each data set, all of the same size; it goes when the data set goes. */
export function answerCaches(cacheMiB: number): (dataset: Dataset) => AnswerCache {
  const caches = new WeakMap<Dataset, AnswerCache>();
  return dataset => {
    const known = caches.get(dataset);
    if (known) return known;
    const cache = newCache(cacheMiB);
    caches.set(dataset, cache);
    return cache;
  };
}

const newCache = (cacheMiB: number): AnswerCache =>
  new LRUCache({ maxSize: cacheMiB * MIB || NO_ROOM, sizeCalculation: sizeOf });

const MIB = 1024 ** 2;

/** Less than any answer takes; lru-cache itself reads 0 as "no limit". */
const NO_ROOM = 1;

/** In bytes: a character takes one or two of them; the other fields and the key are small. */
const sizeOf = ({ body }: ReadyAnswer, url: string): number => 2 * (body.length + url.length) + 256;
