import { setTimeout } from 'node:timers/promises';
import type { Random } from '../random.ts';
import type { Ask, Kind } from './kinds.ts';
import { type Outcome, sender } from './send.ts';

/** The outcomes of the requests of a kind. */
export interface Tally {
  readonly kind: string;
  readonly milliseconds: number[];
  /** How often requests ended otherwise than expected, by what they ended with. */
  readonly errors: Map<number | string, number>;
}

/** A server that answers more slowly than it is asked is asked no faster than it answers. */
const MOST_AT_ONCE = 32;

/**
 * Sends requests of all kinds in a random order, at a steady rate, until `end`.
 *
 * @param end in milliseconds of `performance.now()`
 */
export async function load(
  address: string,
  kinds: readonly Kind[],
  { perSecond, end, random }: { readonly perSecond: number; readonly end: number; readonly random: Random },
): Promise<Tally[]> {
  const send = sender(address);
  const etags = new Map<string, string>();
  const tallies = new Map(kinds.map(kind => [kind, tallyOf(kind)]));
  const pending = new Set<Promise<void>>();
  const lots = kinds.flatMap(kind => Array.from({ length: kind.weight }, () => kind));

  async function ask(kind: Kind): Promise<void> {
    const made = kind.make(random);
    const asked = kind.conditional ? withEtag(made, etags.get(made.path)) : made;
    const outcome = await send(asked);
    if (kind.conditional && outcome.etag !== null) etags.set(made.path, outcome.etag);
    count(tallies.get(kind), asked, outcome);
  }

  const started = performance.now();
  for (let sent = 0; performance.now() < end; sent++) {
    await setTimeout(Math.max(0, started + (1000 * sent) / perSecond - performance.now()));
    if (pending.size >= MOST_AT_ONCE) await Promise.race(pending);
    const asking = ask(random.pick(lots)).finally(() => pending.delete(asking));
    pending.add(asking);
  }
  await Promise.all(pending);
  return [...tallies.values()];
}

const tallyOf = ({ name }: Kind): Tally => ({ kind: name, milliseconds: [], errors: new Map() });

/** The first answer from an address, and the first after a replacement, is 200. */
const withEtag = (ask: Ask, etag: string | undefined): Ask =>
  etag === undefined ? ask : { ...ask, headers: { 'if-none-match': etag }, expected: [304, 200] };

function count(tally: Tally | undefined, { expected }: Ask, { result, milliseconds }: Outcome): void {
  tally?.milliseconds.push(milliseconds);
  if (!expected.some(status => status === result))
    tally?.errors.set(result, (tally.errors.get(result) ?? 0) + 1);
}
