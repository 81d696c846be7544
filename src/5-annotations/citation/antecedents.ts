import type { DocumentSymbol } from '../../model/id.ts';
import type { ActKind } from '../../references/body.ts';
import type { ResolutionNumber } from '../../references/resolution-number.ts';
import { properNames } from './instrument/proper-name/proper-name.ts';

/** An instrument that a document has named. */
export interface Antecedent {
  readonly instrument: string;
  readonly symbol: DocumentSymbol | null;
}

/** By each way to call it; null where several are called so. */
type ByShortName = Map<string, Antecedent | null>;

/**
 * What one document has named so far, for what it calls that afterwards: instruments, as "the Convention", and resolutions whose
 * organ it has told once.
 *
 * A short name means the instrument for which the document says that it stands ("(the Code)" right after the full name), else the
 * only one that the document's title names so, else the only one that the document has named so. Where several fit it means none.
 */
export class Antecedents {
  readonly #defined: ByShortName = new Map();
  readonly #inTitle: ByShortName = new Map();
  readonly #named: ByShortName = new Map();
  readonly #known = new Set<string>();

  readonly #acts = new Map<string, DocumentSymbol | null>();

  /** Keeps whose a number is that was cited with the name of its organ. */
  cite(kind: ActKind, number: ResolutionNumber, symbol: DocumentSymbol | null): void {
    const key = actKey(kind, number);
    this.#acts.set(key, (this.#acts.get(key) ?? symbol) === symbol ? symbol : null);
  }

  /** Whose the number is, if the document has said so, and of one organ only. */
  cited(kind: ActKind, number: ResolutionNumber): DocumentSymbol | null {
    return this.#acts.get(actKey(kind, number)) ?? null;
  }

  name(antecedent: Antecedent, isTitle: boolean): void {
    if (this.#known.has(antecedent.instrument)) return;
    this.#known.add(antecedent.instrument);
    for (const shortName of shortNames(antecedent.instrument)) {
      put(this.#named, shortName, antecedent);
      if (isTitle) put(this.#inTitle, shortName, antecedent);
    }
  }

  define(shortName: string, antecedent: Antecedent): void {
    this.#defined.set(shortName, antecedent);
  }

  meant(shortName: string): Antecedent | null {
    const meant = this.#defined.get(shortName) ?? this.#inTitle.get(shortName) ?? this.#named.get(shortName);
    return meant ?? null;
  }
}

const actKey = (kind: ActKind, { form, session, number, letter }: ResolutionNumber): string =>
  [kind, form, session, number, letter].join(' ');

const put = (names: ByShortName, shortName: string, antecedent: Antecedent): unknown =>
  names.set(shortName, names.has(shortName) ? null : antecedent);

/** Longer than any short name. */
const MOST_WORDS = 6;

/** The runs of words in what the instrument is called without what it is on: "Rome Statute" of the International Criminal Court. */
function shortNames(instrument: string): Set<string> {
  const words = (properNames(instrument, [])[0]?.shortName ?? '').split(' ').slice(0, 2 * MOST_WORDS);
  return new Set(
    words.flatMap((_, start) =>
      Array.from({ length: MOST_WORDS }, (_, length) => words.slice(start, start + length + 1).join(' ')),
    ),
  );
}
