import type { Clause, Finding, ParsedDocument } from '../../model/document.ts';

/** A finding with what would be right in place of what its range holds; null if it is to be left out. */
export interface DraftingFinding extends Finding {
  readonly correction: string | null;
}

/**
 * Departures of a draft from the drafting rules of the United Nations Editorial Manual, to which adopted
 * texts keep almost without exception:
 *
 * 1. A preambular paragraph ends with a comma, an operative one with a semicolon, the last one with a full
 *    stop, and a chapeau with a colon.
 * 2. An operative paragraph that is the only one has no number.
 *
 * What can only be known of a whole draft (which paragraph is the last, or the only one) is checked if the
 * draft has an enacting formula.
 */
export const draftingFindings = ({ clauses, particulars, parts }: ParsedDocument): DraftingFinding[] => {
  const isWhole = particulars.some(({ kind }) => kind === 'enacting');
  const adoptsText = parts.some(({ kind }) => kind === 'adopted-text');
  const isNumbered = clauses.some(
    ({ kind, parent, enumerator }) => isOperativeTop(kind, parent) && enumerator,
  );
  const own = clauses.filter(
    clause => clause.part === null && !isListedItem(clause) && !(isNumbered && isLoose(clause)),
  );
  const context: EndingContext = {
    isWhole,
    adoptsText,
    chapeaux: new Set(clauses.map(({ parent }) => parent)),
    last: own.findLast(({ kind }) => kind === 'operative'),
    inOwnManner: partsInOwnManner(own),
    ownMarks: new Map((['preambular', 'operative'] as const).map(kind => [kind, ownMark(own, kind)])),
  };
  return [...own.flatMap(clause => endingFindings(clause, context)), ...(isWhole ? loneNumber(own) : [])];
};

const isOperativeTop = (kind: Clause['kind'], parent: Clause['parent']): boolean =>
  kind === 'operative' && parent === null;

/** What has neither a number nor a phrase among numbered paragraphs is rather a heading or a remark. */
const isLoose = ({ kind, parent, enumerator, phrase }: Clause): boolean =>
  isOperativeTop(kind, parent) && enumerator === null && phrase === null;

/** An item with a number within a clause, as of an agenda, has the ending that it has in its own list. */
const isListedItem = ({ parent, path }: Clause): boolean =>
  parent !== null && !/^[a-z]+$/.test(path.at(-1) ?? '');

interface EndingContext {
  readonly isWhole: boolean;
  /** Whether the draft adopts a text that follows it, which the last paragraph may lead in with a colon. */
  readonly adoptsText: boolean;
  /** The ids of the clauses that have lettered parts. */
  readonly chapeaux: ReadonlySet<string | null>;
  /** The last operative paragraph, or lettered part. */
  readonly last: Clause | undefined;
  /** What most paragraphs of a kind end with in the manner of another organ. */
  readonly ownMarks: ReadonlyMap<Clause['kind'], string | null>;
  /** The ids of the clauses whose parts end in a manner of their own. */
  readonly inOwnManner: ReadonlySet<string | null>;
}

/** The mark with which most of several paragraphs of a kind end, where it is not the regular one. */
function ownMark(clauses: readonly Clause[], kind: Clause['kind']): string | null {
  const marks = clauses
    .filter(clause => clause.kind === kind && clause.parent === null)
    .slice(0, kind === 'operative' ? -1 : undefined)
    .map(({ text }) => text.at(-1) ?? '');
  const regular = kind === 'preambular' ? ',' : ';';
  const [most = []] = [...Map.groupBy(marks, mark => mark).values()].toSorted((a, b) => b.length - a.length);
  const [mark = regular] = most;
  const isUsual = marks.length > 2 && 2 * most.length > marks.length && /[,;.]/.test(mark);
  return isUsual && mark !== regular ? mark : null;
}

/** Lists of which hardly an item ends with a semicolon: "(a) protect civilians, (b) ensure security". */
const partsInOwnManner = (clauses: readonly Clause[]): ReadonlySet<string | null> =>
  new Set(
    [...Map.groupBy(clauses, ({ parent }) => parent)].flatMap(([parent, parts]) => {
      const usual = parts.slice(0, -1).filter(({ text }) => /[;:](?: (?:and|or))?$/.test(text)).length;
      return parent !== null && parts.length > 2 && 2 * usual < parts.length - 1 ? parent : [];
    }),
  );

function endingFindings(clause: Clause, context: EndingContext): DraftingFinding[] {
  const { phrase, parent, text, id } = clause;
  const isFragment = !context.isWhole && phrase === null && parent === null;
  if (isFragment || context.inOwnManner.has(parent)) return [];
  const allowed = allowedEndings(clause, context);
  const own = text.replace(CLOSING_BRACKETS, '');
  const ending = own.replace(FINAL_CONJUNCTION, match => match.charAt(0).trim() || ';').at(-1) ?? '';
  if (allowed.includes(ending) || ending === context.ownMarks.get(clause.kind)) return [];
  const message = `${describe(clause, context)} ends with ${markName(allowed[0] ?? '')}`;
  const [correction = null] = allowed;
  const ranges = lastCharacter(clause);
  return [{ code: 'ENDING_UNUSUAL', kind: 'source', unit: id, message, ranges, correction }];
}

/** What is not agreed yet ends as the clause would without brackets: "[Noting the wishes of harbours,]". */
const CLOSING_BRACKETS = / ?\]{1,5}$/;

/** "; and": the mark before the conjunction is the ending; without one it counts as a semicolon. */
const FINAL_CONJUNCTION = /[,;]? (?:and|or),?$/;

/** The marks that a clause may end with, the regular one first. */
function allowedEndings(clause: Clause, { isWhole, adoptsText, chapeaux, last }: EndingContext): string[] {
  if (isChapeau(clause, chapeaux)) return [':'];
  if (clause.kind === 'preambular') return [','];
  if (clause !== last) return [';'];
  if (!isWhole) return [';', '.'];
  return adoptsText ? ['.', ':'] : ['.'];
}

const isChapeau = ({ id, tail }: Clause, chapeaux: EndingContext['chapeaux']): boolean =>
  chapeaux.has(id) && tail === null;

function describe(clause: Clause, { isWhole, chapeaux, last }: EndingContext): string {
  const { kind, parent } = clause;
  if (isChapeau(clause, chapeaux)) return 'what leads in lettered parts';
  if (isWhole && clause === last) return 'the last operative paragraph';
  const paragraph = kind === 'preambular' ? 'a preambular paragraph' : 'an operative paragraph';
  return parent === null ? paragraph : `a part of ${paragraph}`;
}

const MARK_NAMES: Readonly<Record<string, string>> = {
  ',': 'a comma',
  ';': 'a semicolon',
  ':': 'a colon',
  '.': 'a full stop',
};
const markName = (mark: string): string => MARK_NAMES[mark] ?? mark;

const lastCharacter = ({ ranges }: Clause): Finding['ranges'] =>
  ranges.slice(-1).map(({ end }) => ({ start: end - 1, end }));

/** The number of an operative paragraph that is the only one. */
function loneNumber(clauses: readonly Clause[]): DraftingFinding[] {
  const operative = clauses.filter(({ kind, parent }) => kind === 'operative' && parent === null);
  return operative
    .filter(({ enumerator }) => operative.length === 1 && enumerator !== null)
    .map(({ id, ranges, enumerator }) => ({
      code: 'LONE_NUMBER',
      kind: 'source',
      unit: id,
      message: 'the only operative paragraph has no number',
      correction: null,
      ranges: ranges.slice(0, 1).map(({ start }) => ({ start, end: start + (enumerator?.length ?? 1) })),
    }));
}
