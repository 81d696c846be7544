import { contains, type Range } from '../../../model/range.ts';
import type { CitationMatch } from '../finder.ts';
import { type ProperName, properNames } from '../instrument/proper-name/proper-name.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore } from '../parts/pinpoint.ts';
import type { Antecedent, Antecedents } from './antecedents.ts';

/**
 * Short names by which a document refers to an instrument that it has named: "the Convention", "article 4 of
 * the Global Compact". They cite nothing new, so their kind is `reference`; what does not certainly refer to
 * one (see `Antecedents`) is no reference.
 *
 * The instruments that the text cites are added to the antecedents, each at its place.
 */
export function findInstrumentReferences(
  text: string,
  cited: readonly CitationMatch[],
  antecedents: Antecedents,
  isTitle: boolean,
): CitationMatch[] {
  const instruments = citedInstruments(cited);
  let added = 0;
  const addUntil = (place: number) => {
    for (let next = instruments[added]; next && next.start < place; next = instruments[++added])
      antecedents.addInstrument(next.antecedent, isTitle);
    return instruments[added - 1];
  };
  const references = properNames(text, instruments).flatMap(name => {
    const last = addUntil(name.end);
    if (name.isProper || name.isPlural || (last && contains(last, name))) return [];
    const antecedent = antecedentOf(text, name, last, antecedents);
    return antecedent ? [referenceTo(antecedent, text, name)] : [];
  });
  addUntil(text.length);
  return references;
}

/** An instrument that the text cites by name, with the range of the citation. */
interface CitedInstrument extends Range {
  readonly antecedent: Antecedent;
}

const citedInstruments = (cited: readonly CitationMatch[]): CitedInstrument[] =>
  cited.flatMap(({ kind, start, end, instrument, symbol }) =>
    kind === 'instrument' && instrument ? [{ start, end, antecedent: { instrument, symbol } }] : [],
  );

/** To what a short name refers; one that the text defines there is added to the antecedents. */
function antecedentOf(
  text: string,
  name: ProperName,
  last: CitedInstrument | undefined,
  antecedents: Antecedents,
): Antecedent | null {
  const shortName = text.slice(name.start, name.end);
  if (last && DEFINITION.test(text.slice(last.end, name.start).slice(0, MAX_CONTEXT)))
    antecedents.defineShortName(shortName, last.antecedent);
  else if (!isDefinite(text, name)) return null;
  return antecedents.instrumentCalled(shortName);
}

/** Longer than the words around a short name that the expressions below look at. */
const MAX_CONTEXT = 50;
/** Between a name and its short name in brackets: " (hereinafter referred to as “the". */
const DEFINITION = /^ \((?:hereinafter (?:referred to as )?)?(?:the )?[“"]?(?:the )?$/;
const DETERMINER = /(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat) $/u;
const MODIFIER =
  'a(?:dopted|mending|nnexed|greed)|between|concerning|entitled|establishing|for|governing|of|on|relating|signed|supplementing|thereto|to';
/**
 * What makes it another instrument: "the Declaration adopted at the Summit", "the Optional Protocol thereto",
 * "the Convention’s".
 */
const MODIFIED = new RegExp(String.raw`^,? (?:${MODIFIER})\b|^[\w’'-]`);

/** "the Convention" without further words that describe it. */
const isDefinite = (text: string, { start, end }: Range): boolean =>
  DETERMINER.test(text.slice(Math.max(0, start - MAX_CONTEXT), start)) &&
  !MODIFIED.test(text.slice(end, end + MAX_CONTEXT));

function referenceTo({ instrument, symbol }: Antecedent, text: string, { start, end }: Range): CitationMatch {
  const [determiner = ''] = DETERMINER.exec(text.slice(Math.max(0, start - MAX_CONTEXT), start)) ?? [];
  const before = pinpointBefore(text, start);
  const after = pinpointAfter(text, end, 'act');
  return {
    start: before?.start ?? start - determiner.length,
    end: after?.end ?? end,
    kind: 'reference',
    symbol,
    pinpoint: joinPinpoints(before?.text, after?.text),
    citedDate: null,
    instrument,
  };
}
