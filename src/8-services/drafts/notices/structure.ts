import type { Range } from '../../../model/range.ts';
import type { Notice } from './notice.ts';
import type { NoticeContext } from './notice-context.ts';
import { repetitionsAmong } from './repeated-clauses.ts';

/**
 * Numbers and letters out of order, each with the one that should stand there; none in a count that a clause that is
 * there twice has put out of order.
 */
export const numbersOutOfOrder = ({ documents, units }: NoticeContext): Notice[] => {
  const rangesOf = new Map(units.map(({ id, ranges }) => [id as string, ranges]));
  return documents.flatMap(({ numberSlips, clauses }) => {
    const parentOf = new Map(clauses.map(({ id, parent }) => [id, parent]));
    const disturbed = new Set(repetitionsAmong(clauses).map(({ again }) => again.parent));
    const own = numberSlips.filter(({ unit }) => !disturbed.has(parentOf.get(unit) ?? null));
    return own.map(({ unit, enumerator, expected, message }) => ({
      code: 'NUMBER_OUT_OF_ORDER',
      basis: 'text',
      confidence: 'certain',
      message,
      unit,
      ranges: enumeratorRanges(rangesOf.get(unit) ?? [], enumerator),
      correction: expected,
      evidence: [],
    }));
  });
};

const enumeratorRanges = ([first]: readonly Range[], enumerator: string): Range[] =>
  first ? [{ start: first.start, end: first.start + enumerator.length }] : [];

/** Findings that blame the text: endings, phrases out of place, notes without marks. Numbers have their own rule. */
export const structuralFaults = ({ findings }: NoticeContext): Notice[] =>
  findings
    .filter(({ kind, code }) => kind === 'source' && !NUMBERING.includes(code))
    .map(({ code, message, unit, ranges, correction }) => ({
      code,
      basis: 'rules',
      confidence: 'certain',
      message,
      unit: unit ?? '',
      ranges,
      correction,
      evidence: [],
    }));

const NUMBERING: readonly string[] = ['NUMBERING_GAP', 'NUMBER_REPEATED'];
