import type { DocumentSymbol } from '../model/id.ts';
import { romanValue } from '../model/roman.ts';
import { readActSymbol } from './act.ts';
import { type ActKind, BODIES, type Body } from './body.ts';
import type { ResolutionNumber } from './resolution-number.ts';

/** What can be known about a document from its symbol alone. */
export interface SymbolFacts {
  /**
   * Full name of the organ that issued the document; the General Assembly for
   * documents of its Main Committees.
   */
  readonly body: string | null;
  /** As in symbols: "58", "S-21", "3" for "(III)"; the year for an organ that counts by years. */
  readonly session: string | null;
  readonly kind: ActKind | 'document';
}

export function symbolFacts(symbol: DocumentSymbol): SymbolFacts {
  const act = readActSymbol(symbol);
  if (act !== null) return { body: act.body.name, session: sessionOf(act.number), kind: act.kind };
  const { body, series } = issuerOf(symbol);
  return {
    body: body?.name ?? null,
    session: body?.sessions ? sessionIn(symbol.slice(series.length), body.sessions) : null,
    kind: kindOf(symbol),
  };
}

/** Null for a number that has no session: "1325 (2000)", "1244". */
function sessionOf({ form, session }: ResolutionNumber): string | null {
  if (form === 'council' || session === '') return null;
  const [, special = '', numeral = ''] = /^(E?S-)?([IVXLC]+)/.exec(session) ?? [];
  return form === 'roman' ? `${special}${romanValue(numeral) ?? numeral}` : session;
}

function kindOf(symbol: DocumentSymbol): SymbolFacts['kind'] {
  // "A/78/461/Add.1/DR.2", "E/2024/24/DD.1": drafts in a document
  const [, draft] = /\/D([RD])\.\d+[A-Z]?$/.exec(symbol) ?? [];
  if (draft !== undefined) return draft === 'R' ? 'resolution' : 'decision';
  // "A/RES/58/208", "UNEP/EA.5/Res.14"
  if (/\/(?:RES\/|Res\.)/.test(symbol)) return 'resolution';
  // "A/DEC/58/530", "UNEP/EA.5/Dec.1"
  return /\/(?:DEC\/|Dec\.)/.test(symbol) ? 'decision' : 'document';
}

/** The organ with the longest series that the symbol begins with. */
function issuerOf(symbol: DocumentSymbol): { readonly body: Body | null; readonly series: string } {
  const [issuer] = BODIES.flatMap(body => body.symbols.map(series => ({ body, series })))
    .filter(({ series }) => symbol.startsWith(series) && /^[/.]/.test(symbol.slice(series.length)))
    .sort((a, b) => b.series.length - a.series.length);
  return issuer && !isOfConference(symbol) ? issuer : { body: null, series: '' };
}

/**
 * A conference's documents have the series of the organ that convened it, but are not issued by that organ.
 */
const isOfConference = (symbol: DocumentSymbol): boolean => /\/CONF\.\d/.test(symbol);

/** "(III)" and "(S-VI)" in "217(III)A" and "3201(S-VI)". */
const ROMAN_SESSION = /\((?<special>E?S-)?(?<numeral>[IVXLC]+)\)/;
/** "58" in "/RES/58/208", "/58/98", "/C.2/58/2"; "S-21" in "/RES/S-21/2". */
const LEADING_SESSION = /^(?:\/(?:RES|DEC|INF|NGO|C\.\d+))*\/((?:E?S-)?\d+)\//;

/** @param rest of the symbol, after the organ's series */
function sessionIn(rest: string, counting: 'numbered' | 'yearly'): string | null {
  const { special = '', numeral } = ROMAN_SESSION.exec(rest)?.groups ?? {};
  if (numeral !== undefined) return `${special}${romanValue(numeral) ?? numeral}`;
  const session = LEADING_SESSION.exec(rest)?.[1] ?? null;
  const isYear = session !== null && /^(?:19|20)\d\d$/.test(session);
  return counting === 'yearly' || !isYear ? session : null;
}

/**
 * Whether a symbol is that of a draft: of limited distribution, as "A/C.3/80/L.20", or set out in another
 * document, as "A/78/461/Add.1/DR.2". Those before the Security Council are documents of the year, as
 * "S/2024/173".
 */
export const isDraftSymbol = (symbol: string): boolean =>
  /\/(?:L|D[RD])\.\d|^S\/(?:19|20)\d\d\/\d/.test(symbol);
