import { contains, type Range } from '../../../model/range.ts';
import type { CitationMatch } from '../finder.ts';
import { adoptingSymbol, instrumentTitled } from '../instrument/known-names.ts';
import { type ProperName, properNames } from '../instrument/proper-name/proper-name.ts';
import { joinPinpoints, pinpointAfter, pinpointBefore } from '../parts/pinpoint.ts';
import type { Antecedent, Antecedents } from './antecedents.ts';

/**
 * Short names by which a document refers to an instrument that it has named: "the Convention", "article 4 of
 * the Global Compact". They cite nothing new, so their kind is `reference`; what does not certainly refer to
 * one (see `Antecedents`) is no reference.
 *
 * The instruments that the text cites are added to the antecedents, each at its place; one within the name of
 * an organ, as in "Conference of the Parties to the Convention on Fish", can only be meant by "that Convention".
 */
export function findInstrumentReferences(
  text: string,
  cited: readonly CitationMatch[],
  antecedents: Antecedents,
  isTitle: boolean,
): CitationMatch[] {
  const instruments = citedInstruments(cited);
  let added = 0;
  antecedents.beginText();
  const addUntil = (place: number) => {
    for (let next = instruments[added]; next && next.start < place; next = instruments[++added])
      antecedents.addInstrument(next.antecedent, isTitle);
    return instruments[added - 1];
  };
  const references = properNames(text, instruments).flatMap(name => {
    const last = addUntil(name.end);
    if (name.isPlural || (last && contains(last, name))) return [];
    if (name.isProper) {
      antecedents.mentionInstrument(mentionedInstrument(text, name));
      return [];
    }
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

function mentionedInstrument(text: string, { start, end }: Range): Antecedent {
  const name = text.slice(start, end);
  const record = instrumentTitled(name);
  return { instrument: record?.name ?? name, symbol: record ? adoptingSymbol(record) : null };
}

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
  return antecedents.instrumentCalled(shortName, DEMONSTRATIVE.test(textBefore(text, name)));
}

const textBefore = (text: string, { start }: Range): string =>
  text.slice(Math.max(0, start - MAX_CONTEXT), start);

/** Longer than the words around a short name that the expressions below look at. */
const MAX_CONTEXT = 50;
/** Between a name and its short name in brackets: " (hereinafter referred to as “the". */
const DEFINITION = /^ \((?:hereinafter (?:referred to as )?)?(?:the )?[“"]?(?:the )?$/;
const DETERMINER = /(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat) $/u;
const DEMONSTRATIVE = /(?<![\p{L}\p{N}])[Tt]h(?:is|at) $/u;
const MODIFIER = [
  'a(?:dopted|mending|nnexed|greed)|between|concerning|entitled|establishing|for|governing|of|relating|signed',
  'supplementing|thereto',
  // "the Convention on the Rights of the Child", but "acceded to the Convention on 2 May"
  String.raw`on(?! \d)`,
  // "the Protocol to the Convention", but "calls upon parties to the Convention to do so"
  String.raw`to (?:the|that|this|its|[A-Z]\w*)`,
].join('|');
/**
 * What makes it another instrument: "the Declaration adopted at the Summit", "the Optional Protocol thereto",
 * "the Convention’s".
 */
const MODIFIED = new RegExp(String.raw`^,? (?:${MODIFIER})\b|^[\w’'-]`);

/** "the Convention" without further words that describe it. */
const isDefinite = (text: string, { start, end }: Range): boolean =>
  DETERMINER.test(textBefore(text, { start, end })) && !MODIFIED.test(text.slice(end, end + MAX_CONTEXT));

function referenceTo({ instrument, symbol }: Antecedent, text: string, { start, end }: Range): CitationMatch {
  const [determiner = ''] = DETERMINER.exec(textBefore(text, { start, end })) ?? [];
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
