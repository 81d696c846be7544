import file from './instruments.json' with { type: 'json' };

/**
 * A record of the authority file of instruments: treaties, declarations and the like that
 * texts cite by name alone.
 */
export interface Instrument {
  readonly name: string;
  readonly kind: 'treaty' | 'declaration' | 'programme' | 'rules';
  readonly acronyms?: readonly string[];
  readonly otherNames?: readonly string[];
  /** The document that adopted or published it, and the part of that document that holds its text. */
  readonly adoptedBy?: { readonly symbol: string; readonly pinpoint?: string };
  /** Its place in the United Nations Treaty Series. */
  readonly treatySeries?: { readonly volume: number; readonly number: number };
}

export const INSTRUMENTS = file.instruments as readonly Instrument[];

const BY_NAME = new Map(INSTRUMENTS.map(instrument => [instrument.name, instrument]));

/** The instrument with exactly this name in the authority file; null if there is none. */
export const instrumentNamed = (name: string): Instrument | null => BY_NAME.get(name) ?? null;
