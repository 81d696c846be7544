import type { DocumentSymbol } from '../../model/id.ts';
import type { Treatment } from '../../model/treatment.ts';

/** A clause that adopts or endorses an instrument, with the reference to the document's own annex after it. */
export interface AnnexedInstrument {
  readonly instrument: string;
  readonly treatment: Treatment;
  /** The document whose annex it is. */
  readonly symbol: DocumentSymbol;
  /** From the end of the instrument's name to the reference: ", as contained in the ". */
  readonly link: string;
}

const ADOPTING: ReadonlySet<Treatment> = new Set<Treatment>(['adopts', 'endorses']);
/** ", as contained in the ", ", adopted by the Forum, as set out in the ", but in the same sentence. */
const CONTAINED_IN =
  /^[^;.]{0,200}\b(?:contained|set out|set forth|reproduced|attached|annexed|presented) (?:in|as) (?:the )?$/;

/**
 * The symbol of each instrument whose text a document of the data set says that its annex is: "Adopts the Zenda
 * Programme of Action, contained in the annex to the present resolution". None where several documents say so.
 */
export function taughtInstruments(rows: Iterable<AnnexedInstrument>): ReadonlyMap<string, DocumentSymbol> {
  const symbols = new Map<string, DocumentSymbol | null>();
  for (const { instrument, treatment, symbol, link } of rows) {
    if (!ADOPTING.has(treatment) || !CONTAINED_IN.test(link)) continue;
    symbols.set(instrument, (symbols.get(instrument) ?? symbol) === symbol ? symbol : null);
  }
  return new Map(
    symbols.entries().flatMap(([name, symbol]) => (symbol === null ? [] : [[name, symbol] as const])),
  );
}
