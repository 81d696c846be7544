import type { Line } from '../../1-read/line.ts';
import type { FurnitureKind } from '../../model/document.ts';
import type { FurnitureRule } from './furniture-rule.ts';
import { lineRule } from './line-rules.ts';

/** What the file itself marks as printed around the text. */
const ARTIFACTS: Readonly<Record<FurnitureKind, FurnitureRule>> = {
  'running-head': artifact('running-head', 'A/RES/58/208'),
  'page-mark': artifact('page-mark', '3/7'),
  'job-number': artifact('job-number', '23-03716'),
  'bar-code': artifact('bar-code', '*2303716*'),
  letterhead: artifact('letterhead', 'United Nations'),
  rule: artifact('rule', '_____'),
  'web-residue': artifact('web-residue', 'Skip to main content'),
  contents: artifact('contents', 'Contents'),
  comment: artifact('comment', '<!-- page 3 -->'),
  unplaced: artifact('unplaced', '|'),
};

function artifact(kind: FurnitureKind, example: string): FurnitureRule {
  return { name: `artifact-${kind}`, kind, example };
}

/** What may be furniture though the file takes it for text: the letterhead on the first page, drawn rules. */
const IN_TEXT: ReadonlySet<FurnitureKind> = new Set(['letterhead', 'rule', 'bar-code', 'comment']);

/**
 * The rule by which a line with evidence is furniture; null where the file shows that it is text. Its words
 * decide only what kind of furniture it is, and whether it belongs to a letterhead.
 */
export function evidenceRule(line: Line): FurnitureRule | null {
  const byWords = lineRule(line);
  if (line.evidence?.element?.role === 'artifact') return ARTIFACTS[byWords?.kind ?? 'running-head'];
  return byWords !== null && IN_TEXT.has(byWords.kind) ? byWords : null;
}

/** Every rule by which a line is furniture because the file says so. */
export const ARTIFACT_RULES: readonly FurnitureRule[] = Object.values(ARTIFACTS);
