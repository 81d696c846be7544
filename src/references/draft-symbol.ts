/**
 * Whether a symbol is that of a draft: of limited distribution, as "A/C.3/80/L.20", or set out in another document,
 * as "A/78/461/Add.1/DR.2".
 */
export const isDraftSymbol = (symbol: string): boolean => /\/(?:L|D[RD])\.\d/.test(symbol);
