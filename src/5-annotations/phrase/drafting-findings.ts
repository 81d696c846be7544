import type { Clause, Finding, ParsedDocument } from '../../model/document.ts';

/**
 * What a draft should have before it is sent, by the drafting rules of the United Nations Editorial Manual, and what
 * adopted texts have all but without exception:
 *
 * 1. a preambular paragraph ends with a comma, an operative one with a semicolon, the last one with a full stop, and what
 *    leads in lettered parts with a colon;
 * 2. an operative paragraph that is the only one has no number.
 *
 * What can be known of a whole draft alone, such as which paragraph is the last, is looked for where an organ speaks.
 */
export const draftingFindings = ({ clauses, particulars, parts }: ParsedDocument): Finding[] => {
  const isWhole = particulars.some(({ kind }) => kind === 'enacting');
  const adopts = parts.some(({ kind }) => kind === 'adopted-text');
  const leading = new Set(clauses.map(({ parent }) => parent));
  const own = clauses.filter(clause => clause.part === null && !isQuotedItem(clause));
  return [
    ...own.flatMap(ending(own, leading, isWhole ? (adopts ? ['.', ':'] : ['.']) : [';', '.'])),
    ...(isWhole ? loneNumber(own) : []),
  ];
};

/** The items of an agenda, or of another list with figures, are set down as they stand elsewhere. */
const isQuotedItem = ({ parent, path }: Clause): boolean =>
  parent !== null && !/^[a-z]+$/.test(path.at(-1) ?? '');

const LINK = /[,;]? (?:and|or)$/;

/** @param atLast what the last operative paragraph may end with, the first of them by rule */
const ending = (
  clauses: readonly Clause[],
  leading: ReadonlySet<string | null>,
  atLast: readonly string[],
) => {
  const isPiece = atLast[0] !== '.';
  const last = clauses.findLast(({ kind }) => kind === 'operative');

  return (clause: Clause): Finding[] => {
    const { kind, tail, phrase, parent, text, id } = clause;
    /** Words without a phrase are a piece of a paragraph. */
    if (isPiece && phrase === null && parent === null) return [];
    const leadsIn = leading.has(id) && tail === null;
    const due = leadsIn ? [':'] : kind === 'preambular' ? [','] : clause === last ? atLast : [';'];
    const said = text.replace(LINK, match => match.charAt(0).trim() || ';');
    if (due.includes(said.at(-1) ?? '')) return [];
    const message = `${whatOf(clause, leadsIn, clause === last && !isPiece)} ends with ${nameOf(due[0] ?? '')}`;
    return [{ code: 'ENDING_UNUSUAL', kind: 'source', unit: id, message, ranges: lastCharacter(clause) }];
  };
};

const whatOf = ({ kind, parent }: Clause, leadsIn: boolean, isLast: boolean): string => {
  if (leadsIn) return 'what leads in lettered parts';
  if (isLast) return 'the last operative paragraph';
  if (parent !== null)
    return `a part of ${kind === 'preambular' ? 'a preambular' : 'an operative'} paragraph`;
  return kind === 'preambular' ? 'a preambular paragraph' : 'an operative paragraph';
};

const NAMES: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
  '.': 'a full stop',
};
const nameOf = (sign: string): string => NAMES[sign] ?? sign;

const lastCharacter = ({ ranges }: Clause): Finding['ranges'] =>
  ranges.slice(-1).map(({ end }) => ({ start: end - 1, end }));

function loneNumber(clauses: readonly Clause[]): Finding[] {
  const operative = clauses.filter(({ kind, parent }) => kind === 'operative' && parent === null);
  return operative
    .filter(({ enumerator }) => operative.length === 1 && enumerator !== null)
    .map(({ id, ranges, enumerator }) => ({
      code: 'LONE_NUMBER',
      kind: 'source',
      unit: id,
      message: 'the only operative paragraph has no number',
      ranges: ranges.slice(0, 1).map(({ start }) => ({ start, end: start + (enumerator?.length ?? 1) })),
    }));
}
