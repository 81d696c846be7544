import type { Draft, Drafts } from '../../4-structure/draft.ts';
import type { Provenance } from '../../4-structure/provenance.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import { type Annotated, type AnnotatedText, annotate } from '../../5-annotations/annotate.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import type { TextRole } from '../../5-annotations/organization/short-names.ts';
import { spanOf } from '../../5-annotations/span.ts';
import type { Citation, Mention, NoteReference, ParsedDocument } from '../../model/document.ts';
import type { DocumentSymbol, UnitId } from '../../model/id.ts';
import type { OrganizationCandidate } from '../../model/organization.ts';
import type { Range } from '../../model/range.ts';
import { stateCalled } from '../../references/states/states.ts';

export interface AnnotationContext {
  /** All drafts of the document in reading order. */
  readonly ordered: readonly Draft[];
  readonly references: readonly NoteReference[];
  readonly facts: Pick<ParsedDocument, 'body'>;
  readonly authority: Authority;
}

/** Finds the citations and mentions in the units of a document, in reading order. */
export function annotateUnits(
  { drafts, symbol }: StructuredDocument,
  { ordered, references, facts, authority }: AnnotationContext,
): Annotated<Draft>[] {
  const notes = new Set<Draft>(drafts.notes);
  const roles = new Map<Draft, TextRole>(
    drafts.particulars.map(draft => [draft, draft.kind === 'title' ? 'title' : 'formal']),
  );
  const chapeauOf = chapeauFinder(drafts);
  const referenceTo = onlyReferences(ordered, references);
  return annotate<Draft>(
    ordered.map(draft => ({
      key: draft,
      text: draft.text.text,
      isNote: notes.has(draft),
      role: roles.get(draft) ?? 'text',
      parent: chapeauOf(draft),
      referredFrom: referenceTo.get(draft.id) ?? null,
    })),
    { body: facts.body, symbol },
    authority,
  );
}

/** Makes a function that finds the clause that a lettered part belongs to; null for every other unit. */
function chapeauFinder({ clauses }: Drafts): (draft: Draft) => Draft | null {
  const clauseById = new Map<UnitId, Draft>(clauses.map(clause => [clause.id, clause]));
  const chapeaux = new Map<Draft, Draft | undefined>(
    clauses.map(clause => [clause, clause.parent === null ? undefined : clauseById.get(clause.parent)]),
  );
  return draft => chapeaux.get(draft) ?? null;
}

/** The place that refers to a note, by the note's id, for the notes that exactly one place refers to. */
function onlyReferences(ordered: readonly Draft[], references: readonly NoteReference[]) {
  const draftById = new Map(ordered.map(draft => [draft.id, draft]));
  const places = new Map<UnitId | null, AnnotatedText<Draft>['referredFrom']>();
  for (const [note, [only, ...others]] of Map.groupBy(references, ({ note }) => note)) {
    const draft = only && others.length === 0 ? draftById.get(only.unit) : undefined;
    if (only && draft) places.set(note, { key: draft, at: only.at });
  }
  return places;
}

export interface CitationEvidence {
  readonly provenance: Provenance;
  /** The symbol to which the file links a place of its text. */
  readonly linkedSymbol: (ranges: readonly Range[]) => DocumentSymbol | null;
}

/**
 * The citations of a document; one of its own symbol in its formal lines names the
 * document itself and is none. Where the words do not tell the symbol, a link of the file may.
 */
export function citationsOf(
  { drafts, symbol }: StructuredDocument,
  annotated: readonly Annotated<Draft>[],
  { provenance, linkedSymbol }: CitationEvidence,
): Citation[] {
  const formal = new Set<Draft>(drafts.particulars);
  return annotated.flatMap(({ key: draft, citations }) =>
    citations
      .filter(citation => !formal.has(draft) || citation.symbol !== symbol)
      .map(({ finder: _, ...citation }) => {
        const place = placeOf(draft, citation, provenance);
        const symbol = citation.symbol ?? linkedSymbol(place.ranges);
        return { unit: draft.id, ...citation, symbol, ...place };
      }),
  );
}

export const mentionsOf = (annotated: readonly Annotated<Draft>[], provenance: Provenance): Mention[] =>
  annotated.flatMap(({ key: draft, mentions }) =>
    mentions.map(mention => ({
      unit: draft.id,
      organization: mention.organization,
      ...placeOf(draft, mention, provenance),
    })),
  );

/** The names that may be of organizations without a record, each once. */
export function candidatesOf(annotated: readonly Annotated<Draft>[]): OrganizationCandidate[] {
  const named = annotated.flatMap(({ key: { id, text }, unrecorded }) =>
    unrecorded.map(({ start, end }) => ({ unit: id, name: text.text.slice(start, end) })),
  );
  return [...Map.groupBy(named, ({ name }) => name)]
    .filter(([name]) => stateCalled(name) === null)
    .flatMap(([name, [first, ...others]]) =>
      first ? [{ name, count: others.length + 1, unit: first.unit }] : [],
    );
}

const placeOf = ({ text }: Draft, span: Range, provenance: Provenance) => ({
  ...spanOf(text.text, span),
  ranges: provenance.spanRanges(text, span.start, span.end),
});
