import type { ParsedDocument, Unit } from '../../model/document.ts';
import type { ReadDraft } from '../../pipeline/sent-text.ts';
import type { DraftUnit } from './draft-check.ts';

/** The units of a draft, in the order of its text. */
export const draftUnits = ({ documents, phraseRanges }: ReadDraft): DraftUnit[] =>
  documents.flatMap(document =>
    unitsOf(document, phraseRanges)
      .toSorted((a, b) => a.position - b.position)
      .map(({ position: _, ...unit }) => unit),
  );

const unitsOf = (
  { particulars, parts, sections, paragraphs, clauses, notes, tables }: ParsedDocument,
  phraseRanges: ReadDraft['phraseRanges'],
) => [
  ...particulars.map(unit => ({ ...EMPTY, ...common(unit), kind: 'particular' as const, role: unit.kind })),
  ...parts.map(unit => ({
    ...EMPTY,
    ...common(unit),
    kind: 'part' as const,
    role: unit.kind,
    label: unit.label,
  })),
  ...sections.map(unit => ({
    ...EMPTY,
    ...common(unit),
    kind: 'section' as const,
    parent: unit.parent,
    label: unit.path.join('.'),
  })),
  ...paragraphs.map(unit => ({
    ...EMPTY,
    ...common(unit),
    kind: 'paragraph' as const,
    role: unit.role,
    label: unit.label,
    parent: unit.parent,
  })),
  ...clauses.map(unit => ({
    ...common(unit),
    kind: 'clause' as const,
    role: unit.kind,
    label: unit.label,
    parent: unit.parent,
    phrase: unit.phrase,
    phraseRanges: phraseRanges(unit),
    action: unit.action,
  })),
  ...notes.map(unit => ({ ...EMPTY, ...common(unit), kind: 'note' as const, label: unit.label })),
  ...tables.map(unit => ({ ...EMPTY, ...common(unit), kind: 'table' as const, label: unit.label })),
];

/** Fields that a unit need not have. */
const EMPTY = {
  role: null,
  label: null,
  parent: null,
  phrase: null,
  phraseRanges: [],
  action: null,
};

const common = ({ id, position, enumerator, text, ranges }: Unit) => ({
  id,
  position,
  enumerator,
  text,
  ranges,
});
