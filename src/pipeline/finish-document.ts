import type { CatalogueEntry } from '../3-documents/catalogue.ts';
import { describe } from '../4-structure/describe.ts';
import { allDrafts, type Draft, draftStart } from '../4-structure/draft.ts';
import { clauseFindings, structureFindings } from '../4-structure/findings.ts';
import { noteReferences } from '../4-structure/notes.ts';
import type { Provenance } from '../4-structure/provenance.ts';
import type { StructuredDocument } from '../4-structure/structure-source.ts';
import { annotate, spanOf } from '../5-annotations/annotate.ts';
import { findMandates } from '../5-annotations/mandate/mandate.ts';
import { findReplies } from '../5-annotations/mandate/reply.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import { speakerOf } from '../5-annotations/organization/speaker.ts';
import { actionOf } from '../5-annotations/phrase/action.ts';
import { readPhrase } from '../5-annotations/phrase/phrase.ts';
import { phraseFindings } from '../5-annotations/phrase/phrase-findings.ts';
import type { Finding, ParsedDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';

/** The finished value of a document: its units with text, place and provenance, its facts, and its annotations. */
export function finishDocument(
  document: StructuredDocument,
  rangesOf: ReadonlyMap<Draft, readonly Range[]>,
  provenance: Provenance,
  authority: Authority,
  entry: CatalogueEntry,
): ParsedDocument {
  const { drafts, id, symbol, symbolMadeUp, type, partOf, partOfSection } = document;
  const ordered = allDrafts(drafts).sort((a, b) => draftStart(a) - draftStart(b));
  const positions = new Map(ordered.map((draft, position) => [draft.id, position]));
  const finish = <D extends Draft>({ enumerator, text, noteMarks: _, emphasis: __, ...facts }: D) => ({
    ...facts,
    position: positions.get(facts.id) ?? 0,
    enumerator: enumerator.text === '' ? null : enumerator.text,
    text: text.text,
  });
  const withRanges = <D extends Draft>(draft: D) => ({ ...finish(draft), ranges: rangesOf.get(draft) ?? [] });

  const facts = describe(document, entry);
  /** A document's formal lines name the document itself; only the report that it was adopted on is another. */
  const formal = new Set<Draft>(drafts.particulars);
  const noteIds = new Set(drafts.notes.map(({ id }) => id));
  const references = noteReferences(drafts);
  const draftById = new Map<string, Draft>(ordered.map(draft => [draft.id, draft]));
  const parentOf = new Map<string, string | null>(drafts.clauses.map(({ id, parent }) => [id, parent]));
  const referencesTo = Map.groupBy(references, ({ note }) => note);
  const annotated = annotate(
    ordered.map(draft => {
      const { text } = draft.text;
      const isTitle = formal.has(draft) && text === facts.title;
      const parent = draftById.get(parentOf.get(draft.id) ?? '') ?? null;
      const [from, ...more] = referencesTo.get(draft.id) ?? [];
      const place = from && more.length === 0 ? draftById.get(from.unit) : undefined;
      const referredFrom = from && place ? { key: place, at: from.at } : null;
      return { key: draft, text, isNote: noteIds.has(draft.id), isTitle, parent, referredFrom };
    }),
    { body: facts.body, symbol },
    authority,
  );
  const clauses = drafts.clauses.map(draft => {
    const phrase = readPhrase(draft.text.text, draft.kind, draft.parent !== null);
    return { ...withRanges(draft), phrase, action: phrase === null ? null : actionOf(phrase) };
  });
  const mentionsOf = new Map(annotated.map(({ key, mentions }) => [key.id, mentions]));
  const citationsOf = new Map(annotated.map(({ key, citations }) => [key.id, citations]));
  const paragraphs = drafts.paragraphs.map(withRanges);
  const parts = drafts.parts.map(withRanges);
  return {
    id,
    symbol,
    symbolMadeUp,
    type,
    ...facts,
    language: entry.language ?? 'en',
    partOf,
    partOfSection,
    particulars: drafts.particulars.map(withRanges),
    parts,
    sections: drafts.sections.map(withRanges),
    paragraphs,
    clauses,
    notes: drafts.notes.map(note => ({
      ...withRanges(note),
      enumerator: note.enumerator.text || note.label,
    })),
    noteReferences: references,
    citations: annotated.flatMap(({ key, citations }) =>
      citations
        .filter(citation => !formal.has(key) || citation.symbol !== symbol)
        .map(citation => ({
          unit: key.id,
          ...citation,
          ...spanOf(key.text.text, citation),
          ranges: provenance.spanRanges(key.text, citation.start, citation.end),
        })),
    ),
    mentions: annotated.flatMap(({ key, mentions }) =>
      mentions.map(mention => ({
        unit: key.id,
        organization: mention.organization,
        ...spanOf(key.text.text, mention),
        ranges: provenance.spanRanges(key.text, mention.start, mention.end),
      })),
    ),
    mandates: findMandates(
      clauses,
      { body: speakerOf(facts.body, authority), date: facts.date },
      unit => mentionsOf.get(unit) ?? [],
    ),
    replies: type === 'report' ? findReplies({ paragraphs, parts }, unit => citationsOf.get(unit) ?? []) : [],
    findings: findingsOf(document, references, ordered, rangesOf),
  };
}

/** Findings in the order of the text, each with the place of its unit. */
function findingsOf(
  document: StructuredDocument,
  references: ReturnType<typeof noteReferences>,
  ordered: readonly Draft[],
  rangesOf: ReadonlyMap<Draft, readonly Range[]>,
): Finding[] {
  const { drafts } = document;
  const findings = [
    ...clauseFindings(document),
    ...structureFindings(drafts, references),
    ...phraseFindings(drafts),
  ];
  const found = Map.groupBy(findings, ({ unit }) => unit);
  return ordered.flatMap(draft =>
    (found.get(draft.id) ?? []).map(finding => ({ ...finding, ranges: rangesOf.get(draft) ?? [] })),
  );
}
