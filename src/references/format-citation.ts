import { toRoman } from '../model/roman.ts';
import { type Act, readActSymbol } from './act.ts';
import { formatDate } from './date.ts';
import { ordinalWord } from './ordinal.ts';
import { formatResolutionNumber } from './resolution-number.ts';

/** What is needed to cite a resolution. */
export interface CitedResolution {
  readonly symbol: string;
  readonly body: string | null;
  /** As in symbols: "58". */
  readonly session: string | null;
  /** ISO 8601. */
  readonly date: string | null;
}

/** What is needed to cite a clause. */
export interface CitedClause {
  readonly kind: 'preambular' | 'operative';
  readonly path: readonly string[];
  /** "PP3", "OP10(a)"; "sect. VII, OP7" if each section restarts the numbering. */
  readonly label: string;
  /** As printed; null for a paragraph without a number. */
  readonly enumerator: string | null;
}

/**
 * The citation of a clause in the usual form: "General Assembly resolution 59/241 of
 * 22 December 2004, para. 8".
 */
export const formatClauseCitation = (resolution: CitedResolution, clause: CitedClause): string =>
  `${formatResolutionCitation(resolution)}, ${formatPlaceOfClause(clause)}`;

/**
 * "IOM Council resolution No. 1244 (CI) of 27 November 2012"; by its symbol if that
 * is not made from a number, or the organ's acts are cited so.
 */
export function formatResolutionCitation({ symbol, body, session, date }: CitedResolution): string {
  const act = readActSymbol(symbol);
  const isNumbered = act !== null && !act.body.citedBySymbol;
  const organ = isNumbered ? act.body.name : body;
  const number = isNumbered ? numberOf(act, session) : symbol;
  const of = date === null ? '' : ` of ${formatDate(date)}`;
  return `${organ === null ? '' : `${organ} `}${act?.kind ?? 'resolution'} ${number}${of}`;
}

/** The number as printed; some symbols leave out the session. */
function numberOf({ body, kind, number }: Act, session: string | null): string {
  const lacksSession = number.session === '' && 'roman' in body[kind];
  const whole =
    lacksSession && session !== null && /^\d+$/.test(session)
      ? { ...number, form: 'roman' as const, session: toRoman(Number(session)) }
      : lacksSession
        ? { ...number, form: 'plain' as const }
        : number;
  return [body.numberSign, formatResolutionNumber(whole)].filter(word => word !== undefined).join(' ');
}

/** "sect. VII, para. 7 (a)"; for a paragraph without a number, "third preambular para.". */
export function formatPlaceOfClause({ kind, path, label, enumerator }: CitedClause): string {
  const section = /^sect\. [^,]+, /.exec(label)?.[0] ?? '';
  const [number = '', ...letters] = section === '' ? path : path.slice(1);
  const isCounted = kind === 'preambular' || (enumerator === null && letters.length === 0);
  const ordinal = isCounted ? ordinalWord(Number(number)) : null;
  const paragraph =
    ordinal !== null
      ? `${ordinal} ${kind} para.`
      : kind === 'preambular'
        ? `preambular para. ${number}`
        : `para. ${number}`;
  return [`${section}${paragraph}`, ...letters.map(letter => `(${letter})`)].join(' ');
}
