import { decodeHTMLStrict } from 'entities';
import type { Citation, Mention, ParsedDocument, ParsedSource, Unit } from '../../../src/model/document.ts';
import type { Range } from '../../../src/model/range.ts';
import { unitsOf } from './outline.ts';

/**
 * Checks a parsed source against its text by rules that share nothing with the parser, and lists the broken
 * promises of the design by ids and offsets only; of each kind the first few.
 */
export function brokenPromises(source: string, parsed: ParsedSource): string[] {
  const broken = [
    ...repeated(
      parsed.documents.flatMap(document => [document.id, ...unitsOf(document).map(({ id }) => id)]),
    ),
    ...lostOrShared(source, parsed),
    ...parsed.documents.flatMap(document => [
      ...unitsOf(document).flatMap(unit => brokenUnit(source, document, unit)),
      ...[...document.citations, ...document.mentions].flatMap(span => brokenSpan(source, document, span)),
      ...danglingIds(document),
      ...disorder(document),
    ]),
  ];
  return broken.length > 5 ? [...broken.slice(0, 5), `and ${broken.length - 5} more`] : broken;
}

/** Letters and digits, raised or not, without mark-up that may contain any: tags and the targets of links. */
const essence = (text: string): string =>
  lettersOf(
    text.replaceAll(/\]\([^)\s]*\)/g, '').replaceAll(/<\/?(?:sup|sub|br|b|i|u|em|strong|p)\s*\/?>/g, ''),
  );

/** What normalization composes may have stood apart in the source. */
const lettersOf = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a source says the same; where it has mark-up, "&amp;" may stand for a character. */
const saysTheSame = (said: string, source: string): boolean =>
  [source, decodeHTMLStrict(source)].some(text => essence(text) === essence(said));

const sliced = (source: string, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => source.slice(start, end)).join('');

/** Every character is in exactly one place. */
function lostOrShared(source: string, { documents, furniture }: ParsedSource): string[] {
  const owners = new Uint8Array(source.length);
  const owned = [...furniture, ...documents.flatMap(unitsOf).flatMap(({ ranges }) => ranges)];
  for (const { start, end } of owned) for (let at = start; at < end; at++) owners[at] = (owners[at] ?? 0) + 1;
  const wrong = Array.from(owners, (count, at) => (count === 1 || isBlank(source[at]) ? -1 : at));
  return wrong.filter(at => at >= 0).map(at => `the character at ${at} is owned ${owners[at]} times`);
}

const isBlank = (character = ''): boolean => /^[\s\u0085\u200B\uFEFF]?$/.test(character);

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter(id => seen.size === seen.add(id).size).map(id => `${id} is there twice`);
}

function brokenUnit(
  source: string,
  { id: document, noteReferences, notes }: ParsedDocument,
  unit: Unit,
): string[] {
  const { id, text, enumerator, ranges } = unit;
  const label = notes.find(note => note.id === id && enumerator === null)?.label ?? '';
  const marks = noteReferences.filter(reference => reference.unit === id);
  const said = `${label}${enumerator ?? ''}${withMarks(text, marks)}`;
  return [
    ...(saysTheSame(said, sliced(source, ranges)) ? [] : [`${id} is not what its source says`]),
    ...(ranges.every(isAfter) ? [] : [`the ranges of ${id} are out of order`]),
    ...(text === text.replaceAll(/\s+/g, ' ').trim() ? [] : [`${id} has blanks that are not folded`]),
    ...(marks.every(({ at }) => at >= 0 && at <= text.length) ? [] : [`${id} has a mark outside its text`]),
    ...(id.startsWith(`${document}.`) ? [] : [`${id} does not say its document`]),
  ];
}

function brokenSpan(source: string, document: ParsedDocument, span: Citation | Mention): string[] {
  const { unit: id, start, end, text, ranges } = span;
  const unit = unitsOf(document).find(candidate => candidate.id === id);
  const marks = document.noteReferences
    .filter(({ unit: of, at }) => of === id && start < at && at < end)
    .map(mark => ({ ...mark, at: mark.at - start }));
  return [
    ...(unit?.text.slice(start, end) === text ? [] : [`a span of ${id} is not in its text`]),
    ...(saysTheSame(withMarks(text, marks), sliced(source, ranges))
      ? []
      : [`a span of ${id} at ${start} is not what its source says`]),
  ];
}

const withMarks = (text: string, marks: readonly { readonly at: number; readonly label: string }[]): string =>
  marks
    .toSorted((a, b) => a.at - b.at)
    .reduceRight((all, { at, label }) => all.slice(0, at) + label + all.slice(at), text);

const isAfter = ({ start, end }: Range, index: number, ranges: readonly Range[]): boolean =>
  start < end && start >= (ranges[index - 1]?.end ?? 0);

function danglingIds(document: ParsedDocument): string[] {
  const ids = new Set<string | null>([null, ...unitsOf(document).map(({ id }) => id)]);
  const { sections, paragraphs, clauses, noteReferences, citations, mentions, findings } = document;
  const named = [
    ...[...sections, ...paragraphs, ...clauses].flatMap(({ parent, part }) => [parent, part]),
    ...[...paragraphs, ...clauses].map(({ section }) => section),
    ...[...noteReferences, ...citations, ...mentions, ...findings].map(({ unit }) => unit),
    ...noteReferences.map(({ note }) => note),
  ];
  return named.filter(id => !ids.has(id)).map(id => `${id} is named and is not there`);
}

/** Units are numbered in reading order; a tail is at the end of a text, a phrase at its start. */
function disorder(document: ParsedDocument): string[] {
  const units = unitsOf(document);
  return [
    ...units
      .filter(({ position }, index) => position !== index)
      .map(({ id }) => `${id} is not counted in order`),
    ...units
      .filter(({ ranges: [first] }, index) => (first?.start ?? 0) < (units[index - 1]?.ranges[0]?.start ?? 0))
      .map(({ id }) => `${id} stands before the unit before it`),
    ...document.clauses
      .filter(
        ({ text, tail, phrase }) => !text.endsWith(tail ?? '') || !`, ${text}`.includes(`, ${phrase ?? ''}`),
      )
      .map(({ id }) => `${id} has a tail or a phrase that is not in its place`),
  ];
}
