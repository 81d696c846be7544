import type { DocumentSymbol } from '../model/id.ts';

/** The document that another is a revision of, corrects, adds to, or is a part of. */
export interface RelatedSymbol {
  readonly relation: 'revision-of' | 'correction-of' | 'addition-to' | 'part-of';
  readonly symbol: DocumentSymbol;
}

/** "Rev" of `A/C.3/78/L.60/Rev.1`, "Corr" of `A/80/1/Add.2/Corr.1`. */
const SUFFIX = /\/(?<suffix>Rev|Corr|Add)\.\d+$/;
/** "B" of `A/RES/57/270B`, of `A/RES/217(III)A`. */
const LETTER = /(?<=\/(?:RES|DEC)\/.*[\d)])[A-Z]$/;

const RELATIONS = { Rev: 'revision-of', Corr: 'correction-of', Add: 'addition-to' } as const;

/** What a symbol says about the document that its own is derived from; null if it says nothing. */
export function relatedSymbol(symbol: DocumentSymbol): RelatedSymbol | null {
  const { suffix } = SUFFIX.exec(symbol)?.groups ?? {};
  if (suffix !== undefined)
    return {
      relation: RELATIONS[suffix as keyof typeof RELATIONS],
      symbol: symbol.replace(SUFFIX, '') as DocumentSymbol,
    };
  return LETTER.test(symbol) ? { relation: 'part-of', symbol: symbol.slice(0, -1) as DocumentSymbol } : null;
}
