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
 * A short name refers to the first of these, and to none where several fit:
 *
 * 1. after "this" or "that", the last instrument that the same text has named and that it fits;
 * 2. otherwise, the instrument for which the document defines it: "(the Code)" right after the full name;
 * 3. the only one in the document's title that it fits;
 * 4. for "the Charter", that of the United Nations, unless the same text has cited another Charter alone;
 * 5. the only one in the document so far.
 */
export class Antecedents {
  readonly #defined: ByShortName = new Map();
  readonly #inTitle: ByShortName = new Map();
  readonly #inDocument: ByShortName = new Map();
  readonly #inText: ByShortName = new Map();
  readonly #lastInText: ByShortName = new Map();
  readonly #acts = new Map<string, DocumentSymbol | null>();
  readonly #years = new Map<string, string>();

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

  /** Records the year of a number that has it in brackets: "1325 (2000)". */
  addYear(kind: ActKind, { form, number, session }: ResolutionNumber): void {
    if (form === 'council') this.#years.set(`${kind} ${number}`, session);
  }

  /** The year with which the document has cited a number before. */
  yearOf(kind: ActKind, { number }: ResolutionNumber): string | null {
    return this.#years.get(`${kind} ${number}`) ?? null;
  }

  /** Begins the next text of the document. */
  beginText(): void {
    this.#inText.clear();
    this.#lastInText.clear();
  }

  /** Records an instrument that was cited by name. */
  addInstrument(antecedent: Antecedent, isInTitle: boolean): void {
    for (const shortName of shortNames(antecedent.instrument)) {
      addShortName(this.#inDocument, shortName, antecedent);
      addShortName(this.#inText, shortName, antecedent);
      this.#lastInText.set(shortName, antecedent);
      if (isInTitle) addShortName(this.#inTitle, shortName, antecedent);
    }
  }

  /** Records an instrument that is named where nothing is cited, to which "that Convention" may refer. */
  mentionInstrument(antecedent: Antecedent): void {
    for (const shortName of shortNames(antecedent.instrument)) this.#lastInText.set(shortName, antecedent);
  }

  /** Records a short name that the document defines. */
  defineShortName(shortName: string, antecedent: Antecedent): void {
    this.#defined.set(shortName, antecedent);
  }

  /**
   * The instrument to which a short name refers; null if it is not certain.
   *
   * @param isDemonstrative true after "this" and "that"
   */
  instrumentCalled(shortName: string, isDemonstrative: boolean): Antecedent | null {
    const pointedAt = isDemonstrative ? this.#lastInText : this.#defined;
    return (
      pointedAt.get(shortName) ??
      this.#inTitle.get(shortName) ??
      (shortName === UN_CHARTER.shortName ? this.#charter() : null) ??
      this.#inDocument.get(shortName) ??
      null
    );
  }

  /** Null in the map means that the text has cited several, of which that of the United Nations is meant. */
  #charter(): Antecedent {
    return this.#inText.get(UN_CHARTER.shortName) ?? UN_CHARTER;
  }
}

/** What "the Charter" alone means in documents of the United Nations. */
const UN_CHARTER = { shortName: 'Charter', instrument: 'Charter of the United Nations', symbol: null };

const actKey = (kind: ActKind, { form, session, number, letter }: ResolutionNumber): string =>
  [kind, form, session, number, letter].join(' ');

function addShortName(names: ByShortName, shortName: string, antecedent: Antecedent): void {
  const known = names.get(shortName);
  const isSame = known === undefined || known?.instrument === antecedent.instrument;
  names.set(shortName, isSame ? antecedent : null);
}

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
