import type { Block } from '../../2-blocks/block.ts';
import { allDrafts, inReadingOrder } from '../../4-structure/draft.ts';
import { noteReferences } from '../../4-structure/notes.ts';
import { firstEndingAfter } from '../../4-structure/places.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import { phrasePlace } from '../../5-annotations/phrase/phrase.ts';
import type { Clause, Finding, ParsedDocument, Unit } from '../../model/document.ts';
import type { UnitId } from '../../model/id.ts';
import type { Mandate, MandateSpan } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import { annotateUnits } from '../finish/annotations.ts';
import type { ExplainedAnnotation, ExplainedFinding, ExplainedUnit } from './explanation.ts';

/** The units of all documents in reading order, with the blocks that they come from and their annotations. */
export function explainUnits(
  blocks: readonly Block[],
  structured: readonly StructuredDocument[],
  documents: readonly ParsedDocument[],
  authority: Authority,
): ExplainedUnit[] {
  const blocksIn = blockFinder(blocks);
  return documents.flatMap((document, index) => {
    const draft = structured[index];
    const annotations = draft === undefined ? [] : annotationsOf(draft, document, authority);
    const annotationsIn = Map.groupBy(annotations, ({ unit }) => unit);
    const findingsIn = Map.groupBy(document.findings, ({ unit }) => unit);
    const rules = draft && rulesOf(draft);
    return unitsOf(document).map(({ id, role, enumerator, text, ranges }) => ({
      id,
      role,
      rule: rules?.get(id) ?? null,
      enumerator,
      text,
      ranges,
      blocks: blocksIn(ranges),
      annotations: (annotationsIn.get(id) ?? [])
        .map(({ unit: _, ...annotation }) => annotation)
        .toSorted(inTextOrder),
      findings: (findingsIn.get(id) ?? []).map(explainedFinding),
    }));
  });
}

export const explainedFinding = ({ kind, code, message }: Finding): ExplainedFinding => ({
  kind,
  code,
  message,
});

/** What is inherited comes before the unit's own words; of two that start together, the longer one. */
const inTextOrder = (a: ExplainedAnnotation, b: ExplainedAnnotation): number =>
  Number(a.from === null) - Number(b.from === null) || a.start - b.start || b.end - a.end;

/** The rule by which each unit was made, by its id. */
const rulesOf = ({ drafts }: StructuredDocument): Map<string, string> =>
  new Map(allDrafts(drafts).map(({ id, rule }) => [id, rule.name]));

type UnitWithRole = Unit & { readonly role: string };

const unitsOf = (document: ParsedDocument): UnitWithRole[] =>
  [
    ...document.particulars.map(unit => ({ ...unit, role: unit.kind })),
    ...document.parts.map(unit => ({ ...unit, role: `${unit.kind} ${unit.label}` })),
    ...document.sections.map(unit => ({ ...unit, role: `section ${unit.path.join('.')}` })),
    ...document.paragraphs.map(unit => ({ ...unit, role: `${unit.role} ${unit.label}` })),
    ...document.clauses.map(unit => ({ ...unit, role: `${unit.kind} clause ${unit.label}` })),
    ...document.notes.map(unit => ({ ...unit, role: `note ${unit.label}` })),
    ...document.tables.map(unit => ({ ...unit, role: `table ${unit.label}` })),
  ].toSorted((a, b) => a.position - b.position);

/** Makes a function that finds the blocks with lines in some ranges. */
function blockFinder(blocks: readonly Block[]) {
  const lines = blocks
    .flatMap(({ lines }, index) => lines.map(({ range }) => ({ ...range, block: index + 1 })))
    .sort((a, b) => a.start - b.start);
  return (ranges: readonly Range[]): number[] => {
    const found = ranges.flatMap(({ start, end }) => {
      const numbers: number[] = [];
      for (let at = firstEndingAfter(lines, start); (lines[at]?.start ?? Infinity) < end; at++)
        numbers.push(lines[at]?.block ?? 0);
      return numbers;
    });
    return [...new Set(found)];
  };
}

type UnitAnnotation = ExplainedAnnotation & { readonly unit: UnitId };

function annotationsOf(
  draft: StructuredDocument,
  document: ParsedDocument,
  authority: Authority,
): UnitAnnotation[] {
  const finderOf = citationFinders(draft, document, authority);
  return [
    ...document.clauses.flatMap(phraseOf),
    ...document.citations.map(({ unit, start, end, text, symbol, instrument, kind }) => ({
      unit,
      kind: 'citation' as const,
      finder: finderOf.get(spanKey(unit, { start, end })) ?? kind,
      start,
      end,
      text,
      from: null,
      reading: symbol ?? instrument ?? kind,
    })),
    ...document.mentions.map(({ unit, start, end, text, organization }) => ({
      unit,
      kind: 'mention' as const,
      finder: 'organization-name',
      start,
      end,
      text,
      from: null,
      reading: organization,
    })),
    ...document.mandates.flatMap(mandateAnnotations),
    ...allDrafts(draft.drafts).flatMap(({ id, noteMarks }) =>
      noteMarks.map(({ label, at, rule }) => ({
        unit: id,
        kind: 'note-mark' as const,
        finder: rule.name,
        start: at,
        end: at,
        text: label,
        from: null,
        reading: `note ${label}`,
      })),
    ),
  ];
}

function phraseOf({ id, kind, text, parent, action }: Clause): UnitAnnotation[] {
  const place = phrasePlace(text, kind, parent !== null);
  if (place === null) return [];
  const words = text.slice(place.start, place.end);
  return [
    { unit: id, kind: 'phrase', finder: 'phrase', ...place, text: words, from: null, reading: action ?? '' },
  ];
}

/** Who is asked for what, as annotations of the unit that has the mandate, wherever the words stand. */
function mandateAnnotations(mandate: Mandate): UnitAnnotation[] {
  const { unit, action, asking, addressee, asked } = mandate;
  const annotation = (
    finder: string,
    { unit: from, start, end, text }: MandateSpan,
    reading: string,
  ): UnitAnnotation => ({
    unit,
    kind: 'mandate',
    finder,
    start,
    end,
    text,
    from: from === unit ? null : from,
    reading,
  });
  return [
    annotation('asking', asking, action),
    annotation('addressee', addressee, addresseeReading(mandate)),
    ...asked.map(item => annotation('asked', item, item.kind)),
  ];
}

/** "secretary-general", or what a pronoun stands for where no record of the authority file fits. */
const addresseeReading = ({ addressees, antecedent }: Mandate): string =>
  [...new Set(addressees.map(({ organization }) => organization))].join(', ') ||
  (antecedent?.text ?? 'no known organization');

/** The name of the finder of each citation, by its unit and span. */
function citationFinders(draft: StructuredDocument, facts: ParsedDocument, authority: Authority) {
  const annotated = annotateUnits(draft, {
    ordered: inReadingOrder(draft.drafts),
    references: noteReferences(draft.drafts),
    facts,
    authority,
  });
  return new Map(
    annotated.flatMap(({ key, citations }) =>
      citations.map(citation => [spanKey(key.id, citation), citation.finder] as const),
    ),
  );
}

const spanKey = (unit: UnitId, { start, end }: Range): string => `${unit} ${start} ${end}`;
