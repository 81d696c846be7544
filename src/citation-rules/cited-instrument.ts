import { instrumentNamed } from '../references/instruments/instruments.ts';

/** What a citation says about the document that its symbol stands for. */
interface SymbolCitation {
  readonly kind: string;
  /** The name of the instrument that is cited, if it is cited by name. */
  readonly instrument: string | null;
  readonly pinpoint: string | null;
  /** ISO 8601. */
  readonly citedDate: string | null;
}

/**
 * The pinpoint of a citation within the document of its symbol, null if it cites the whole document. An
 * instrument may be part of the document that adopted it, such as an annex.
 */
export const pinpointInTarget = ({
  instrument,
  pinpoint,
}: Pick<SymbolCitation, 'instrument' | 'pinpoint'>): string | null =>
  [instrumentNamed(instrument ?? '')?.adoptedBy?.pinpoint, pinpoint].filter(Boolean).join(', ') || null;

/**
 * The date that a citation gives to the document of its symbol. An instrument may have
 * another date than that document.
 */
export const citedDateOfTarget = ({
  kind,
  citedDate,
}: Pick<SymbolCitation, 'kind' | 'citedDate'>): string | null => (kind === 'instrument' ? null : citedDate);
