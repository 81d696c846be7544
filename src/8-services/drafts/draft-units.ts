import type { DraftCheck } from '../../9-http/schemas/draft.ts';
import type { ParsedDocument, Unit } from '../../model/document.ts';
import type { ReadDraft } from '../../pipeline/sent-text.ts';

type DraftUnit = DraftCheck['units'][number];

/** All that a draft holds, in the order of its text. */
export const draftUnits = ({ documents, phraseRanges }: ReadDraft): DraftUnit[] =>
  documents.flatMap(document =>
    unitsOf(document, phraseRanges)
      .toSorted((a, b) => a.position - b.position)
      .map(({ position: _, ...unit }) => unit),
  );

const unitsOf = (
  { particulars, parts, sections, paragraphs, clauses, notes }: ParsedDocument,
  phraseRanges: ReadDraft['phraseRanges'],
) => [
  ...particulars.map(unit => ({ ...NOTHING, ...common(unit), kind: 'particular' as const, role: unit.kind })),
  ...parts.map(unit => ({
    ...NOTHING,
    ...common(unit),
    kind: 'part' as const,
    role: unit.kind,
    label: unit.label,
  })),
  ...sections.map(unit => ({
    ...NOTHING,
    ...common(unit),
    kind: 'section' as const,
    parent: unit.parent,
    label: unit.path.join('.'),
  })),
  ...paragraphs.map(unit => ({
    ...NOTHING,
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
  ...notes.map(unit => ({ ...NOTHING, ...common(unit), kind: 'note' as const, label: unit.label })),
];

const NOTHING = {
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
  ranges: [...ranges],
});
