import type { DocumentSymbol } from '../../../model/id.ts';
import type { ActKind } from '../../../references/body.ts';
import type { ResolutionNumber } from '../../../references/resolution-number.ts';
import { properNames } from '../instrument/proper-name/proper-name.ts';

/** An instrument that a document has cited. */
export interface Antecedent {
  /** Its name. */
  readonly instrument: string;
  readonly symbol: DocumentSymbol | null;
}

/** Antecedents by each short name that fits them; null where it fits several. */
type ByShortName = Map<string, Antecedent | null>;

/**
 * What one document has cited so far, to resolve what it later cites in a short form: instruments as "the
 * Convention", and resolutions without their organ.
 *
 * A short name refers to the instrument for which the document defines it ("(the Code)" right after the full
 * name), else to the only one in the document's title that it fits, else to the only one in the document so
 * far. Where several fit, it refers to none.
 */
export class Antecedents {
  readonly #defined: ByShortName = new Map();
  readonly #inTitle: ByShortName = new Map();
  readonly #inText: ByShortName = new Map();
  readonly #instruments = new Set<string>();
  readonly #acts = new Map<string, DocumentSymbol | null>();

  /** Records an act that was cited with its organ. */
  addAct(kind: ActKind, number: ResolutionNumber, symbol: DocumentSymbol | null): void {
    const key = actKey(kind, number);
    this.#acts.set(key, (this.#acts.get(key) ?? symbol) === symbol ? symbol : null);
  }

  /**
   * The symbol of the act with this number, if it was cited before with its organ and always with the same.
   */
  actWithNumber(kind: ActKind, number: ResolutionNumber): DocumentSymbol | null {
    return this.#acts.get(actKey(kind, number)) ?? null;
  }

  /** Records an instrument that was cited by name. */
  addInstrument(antecedent: Antecedent, isInTitle: boolean): void {
    if (this.#instruments.has(antecedent.instrument)) return;
    this.#instruments.add(antecedent.instrument);
    for (const shortName of shortNames(antecedent.instrument)) {
      addShortName(this.#inText, shortName, antecedent);
      if (isInTitle) addShortName(this.#inTitle, shortName, antecedent);
    }
  }

  /** Records a short name that the document defines. */
  defineShortName(shortName: string, antecedent: Antecedent): void {
    this.#defined.set(shortName, antecedent);
  }

  /** The instrument to which a short name refers; null if it is not certain. */
  instrumentCalled(shortName: string): Antecedent | null {
    return (
      this.#defined.get(shortName) ?? this.#inTitle.get(shortName) ?? this.#inText.get(shortName) ?? null
    );
  }
}

const actKey = (kind: ActKind, { form, session, number, letter }: ResolutionNumber): string =>
  [kind, form, session, number, letter].join(' ');

const addShortName = (names: ByShortName, shortName: string, antecedent: Antecedent): unknown =>
  names.set(shortName, names.has(shortName) ? null : antecedent);

/** More words than any short name has. */
const MAX_SHORT_NAME = 6;

/**
 * The runs of words in an instrument's name without its complement: "Rome Statute" of the International
 * Criminal Court.
 */
function shortNames(instrument: string): Set<string> {
  const words = (properNames(instrument, [])[0]?.shortName ?? '').split(' ').slice(0, 2 * MAX_SHORT_NAME);
  return new Set(
    words.flatMap((_, start) =>
      Array.from({ length: MAX_SHORT_NAME }, (_, length) => words.slice(start, start + length + 1).join(' ')),
    ),
  );
}
