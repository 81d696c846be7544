import { REQUESTED_DOCUMENT_KINDS } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import { isSubjectWord } from '../../wording/alignment/word-weights.ts';
import { MIN_SHARED } from '../../wording/requests/like-requests.ts';
import { isRelativeRequest, type RequestWords, requestWords } from '../../wording/requests/request.ts';
import type { AddresseeFacts } from './addressee-keys.ts';
import { namedStates } from './named-states.ts';
import type { MandateRow, ResolutionMandates } from './read-mandates.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A mandate as far as it decides which others ask the like. */
export interface RequestFacts {
  readonly id: string;
  readonly unit: string;
  readonly resolution: string;
  readonly series: string | null;
  /** The keys of its addressees. */
  readonly addressees: ReadonlySet<string>;
  /** The States that it is about; none for one that is about none in particular. */
  readonly states: ReadonlySet<string>;
  readonly asksForDocument: boolean;
}

/** The same, with the words by which requests are compared. */
export interface RequestWithWords extends RequestFacts {
  readonly words: RequestWords;
}

const DOCUMENT_KINDS: ReadonlySet<string> = new Set(REQUESTED_DOCUMENT_KINDS);
/** An untitled resolution is about the State that it names most, if it does so as often as this. */
const MIN_NAMINGS = 3;

/** The facts of the mandates of a resolution that have enough to say to be like others. */
export function requestFacts(
  resolution: ResolutionMandates,
  keysOf: (addressee: AddresseeFacts) => ReadonlySet<string>,
  vocabulary: Vocabulary,
): RequestWithWords[] {
  const { id, title, series, organizationsOf } = resolution;
  const mainState = title === null ? mostNamedState(resolution.textOf.values()) : null;
  const titleWords = requestWords(title ?? '');
  const subject = titleWords.join(' ') || (mainState ?? id);
  const titleNumbers = vocabulary.numbered(titleWords);
  return resolution.mandates.flatMap(mandate => {
    const { text, range, context } = placed(mandate, resolution);
    const asked = withoutAddressee(text, range, mandate);
    const askedWords = requestWords(asked);
    const isRelative = isRelativeRequest(`${context} ${asked}`);
    if (!isRelative && new Set(askedWords.filter(isSubjectWord)).size < MIN_SHARED) return [];
    const states = [
      namedStates(asked),
      namedStates(`${context} ${title ?? ''}`),
      mainState ? [mainState] : [],
    ];
    const named = (resolution.namedIn.get(mandate.unitId) ?? []).filter(isWithin(range));
    return {
      id: mandate.id,
      unit: mandate.unitId,
      resolution: id,
      series,
      addressees: keysOf({
        text: (mandate.antecedent ?? mandate.addressee).text,
        organizations: organizationsOf.get(mandate.id) ?? [],
        within: [subject, ...(series === null ? [] : [series])],
      }),
      states: statesAmong(states),
      asksForDocument: mandate.asked.some(({ kind }) => DOCUMENT_KINDS.has(kind)),
      words: {
        asked: vocabulary.numbered(askedWords),
        context: vocabulary.numbered(requestWords(context)),
        title: titleNumbers,
        named: new Set(
          vocabulary.numbered(named.flatMap(({ start, end }) => requestWords(text.slice(start, end)))),
        ),
        subject,
        isRelative,
      },
    };
  });
}

/**
 * Where a request stands: from its asking words to those of the next request in the same clause; a lettered part as
 * a whole, if its chapeau asks.
 */
function placed(
  { unitId, asking, addressee }: MandateRow,
  { mandates, textOf }: ResolutionMandates,
): { readonly text: string; readonly range: Range; readonly context: string } {
  const text = textOf.get(unitId) ?? '';
  if (asking.unit !== unitId) {
    const chapeau = textOf.get(asking.unit) ?? '';
    const from = addressee.unit === asking.unit ? Math.max(asking.end, addressee.end) : asking.end;
    return { text, range: { start: 0, end: text.length }, context: chapeau.slice(from) };
  }
  const starts = mandates
    .filter(other => other.asking.unit === unitId && other.asking.start > asking.start)
    .map(other => other.asking.start);
  return {
    text,
    range: { start: asking.end, end: Math.min(text.length, ...starts) },
    context: text.slice(0, asking.start),
  };
}

function withoutAddressee(text: string, range: Range, { unitId, addressee }: MandateRow): string {
  const isInside = addressee.unit === unitId && isWithin(range)(addressee);
  return isInside
    ? `${text.slice(range.start, addressee.start)} ${text.slice(addressee.end, range.end)}`
    : text.slice(range.start, range.end);
}

const isWithin =
  (range: Range) =>
  ({ start, end }: Range): boolean =>
    range.start <= start && end <= range.end;

function mostNamedState(texts: Iterable<string>): string | null {
  const namings = Map.groupBy(
    [...texts].flatMap(text => namedStates(text)),
    state => state,
  );
  const [most] = [...namings].sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length >= MIN_NAMINGS ? most[0] : null;
}

const NO_STATES: ReadonlySet<string> = new Set();

/** The first of several lists that has any, as most mandates are about no State in particular. */
const statesAmong = (lists: readonly (readonly string[])[]): ReadonlySet<string> => {
  const states = lists.find(list => list.length > 0);
  return states ? new Set(states) : NO_STATES;
};
