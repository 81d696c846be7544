import type { Row, Rows } from '../../db/insert.ts';
import { NOT_ORDERED, NOT_RESOLVED } from '../../db/not-linked.ts';
import type { CUT_SIDES, UNIT_KINDS } from '../../db/schema.ts';
import type { Citation, DocumentType, ParsedDocument, ParsedSource, Unit } from '../model/document.ts';
import { withFindingIds } from '../model/finding-id.ts';
import { digestOf } from './digest.ts';
import { mandateRowsOf } from './mandates.ts';
import { voteRowsOf } from './votes.ts';

/** A source file as it is stored, without the id that its bytes give it. */
export type SourceRow = Omit<Row<'sources'>, 'id' | 'digest'>;

/** The rows of all tables for a parsed source. */
export function rowsOf(parsed: ParsedSource, source: SourceRow): Rows {
  const content = contentRows(parsed);
  return { sources: [{ id: parsed.source, ...source, digest: digestOf(source, content) }], ...content };
}

function contentRows(parsed: ParsedSource): Rows {
  const { documents } = parsed;
  return {
    furniture: parsed.furniture.map(({ start, end, kind }) => ({
      sourceId: parsed.source,
      start,
      end,
      kind,
    })),
    documents: documents.map(document => documentRow(document, parsed.source)),
    resolutions: documents.filter(({ type }) => ACTS.has(type)).map(resolutionRow),
    units: documents.flatMap(unitRows),
    provenance: documents.flatMap(provenanceRows),
    places: documents.flatMap(placeRows),
    particulars: documents.flatMap(({ particulars }) => particulars.map(({ id, kind }) => ({ id, kind }))),
    parts: documents.flatMap(({ parts }) =>
      parts.map(({ id, kind, label, title }) => ({ id, kind, label, title })),
    ),
    sections: documents.flatMap(sectionRows),
    paragraphs: documents.flatMap(paragraphRows),
    clauses: documents.flatMap(clauseRows),
    notes: documents.flatMap(({ notes }) => notes.map(({ id, label }) => ({ id, label }))),
    tables: documents.flatMap(tableRows),
    noteReferences: documents.flatMap(noteReferenceRows),
    mentions: documents.flatMap(mentionRows),
    organizationCandidates: documents.flatMap(candidateRows),
    citations: documents.flatMap(citationRows),
    ...mandateRowsOf(documents),
    ...voteRowsOf(documents),
    findings: documents.flatMap(findingRows),
  };
}

const candidateRows = ({ id, organizationCandidates }: ParsedDocument): Row<'organizationCandidates'>[] =>
  organizationCandidates.map(({ unit, ...candidate }) => ({ ...candidate, documentId: id, unitId: unit }));

/** What has clauses. */
const ACTS: ReadonlySet<DocumentType> = new Set(['resolution', 'decision']);

const documentRow = (document: ParsedDocument, sourceId: string): Row<'documents'> => ({
  id: document.id,
  seq: NOT_ORDERED,
  sourceId,
  symbol: document.symbol,
  otherSymbols: [...document.otherSymbols],
  changes: [...document.changes],
  symbolMadeUp: document.symbolMadeUp,
  type: document.type,
  title: document.title,
  body: document.body,
  bodyId: document.bodyId,
  session: document.session,
  date: document.date,
  year: document.date === null ? null : Number(document.date.slice(0, 4)),
  meeting: document.meeting,
  agendaItems: [...document.agendaItems],
  adoptedOn: document.adoptedOn,
  author: document.author,
  language: document.language,
  reading: document.reading.value,
  readingReasons: [...document.reading.reasons],
  complete: document.complete,
  partOf: document.partOf,
  partOfSection: document.partOfSection,
  lacks: [...document.lacks],
});

/** Clauses of annexes, which have their own numbering, are not counted. */
function resolutionRow({ id, particulars, clauses }: ParsedDocument): Row<'resolutions'> {
  const own = clauses.filter(clause => clause.part === null);
  const whole = own.filter(clause => clause.parent === null);
  return {
    id,
    enacting: particulars.find(({ kind }) => kind === 'enacting')?.text ?? null,
    preambularCount: whole.filter(({ kind }) => kind === 'preambular').length,
    operativeCount: whole.filter(({ kind }) => kind === 'operative').length,
    letteredCount: own.length - whole.length,
  };
}

const unitsByKind = (document: ParsedDocument): [(typeof UNIT_KINDS)[number], readonly Unit[]][] => [
  ['particular', document.particulars],
  ['part', document.parts],
  ['section', document.sections],
  ['paragraph', document.paragraphs],
  ['clause', document.clauses],
  ['note', document.notes],
  ['table', document.tables],
];

const unitRows = (document: ParsedDocument): Row<'units'>[] =>
  unitsByKind(document).flatMap(([kind, units]) =>
    units.map(({ id, position, enumerator, text }) => ({
      id,
      seq: NOT_ORDERED,
      documentId: document.id,
      kind,
      position,
      enumerator,
      text,
    })),
  );

const provenanceRows = (document: ParsedDocument): Row<'provenance'>[] =>
  unitsByKind(document).flatMap(([, units]) =>
    units.flatMap(({ id, ranges }) => ranges.map(({ start, end }) => ({ unitId: id, start, end }))),
  );

const placeRows = (document: ParsedDocument): Row<'places'>[] =>
  unitsByKind(document).flatMap(([, units]) =>
    units.flatMap(({ id, places }) => places.map((place, position) => ({ unitId: id, position, ...place }))),
  );

const tableRows = ({ tables }: ParsedDocument): Row<'tables'>[] =>
  tables.map(({ id, label, rows, section, part }) => ({
    id,
    label,
    rows: rows.map(row => [...row]),
    sectionId: section,
    partId: part,
  }));

const sectionRows = ({ sections }: ParsedDocument): Row<'sections'>[] =>
  sections.map(({ id, parent, part, path }) => ({ id, parentId: parent, partId: part, path: [...path] }));

const paragraphRows = ({ paragraphs }: ParsedDocument): Row<'paragraphs'>[] =>
  paragraphs.map(({ id, number, label, role, parent, section, part, complete, cutAt }) => ({
    id,
    number,
    label,
    role,
    parentId: parent,
    sectionId: section,
    partId: part,
    complete,
    cutAt: cutAt.join(',') as (typeof CUT_SIDES)[number],
  }));

const clauseRows = ({ id: resolutionId, clauses }: ParsedDocument): Row<'clauses'>[] =>
  clauses.map(
    ({ id, kind, label, path, parent, section, part, phrase, action, tail, bracketed, complete }) => ({
      id,
      seq: NOT_ORDERED,
      resolutionId,
      kind,
      label,
      path: [...path],
      parentId: parent,
      sectionId: section,
      partId: part,
      phrase,
      action,
      tail,
      bracketed: bracketed.length === 0 ? null : [...bracketed],
      complete,
    }),
  );

const noteReferenceRows = ({ noteReferences }: ParsedDocument): Row<'noteReferences'>[] =>
  noteReferences.map(({ unit, at, label, note }) => ({ unitId: unit, at, label, noteId: note }));

const mentionRows = ({ mentions }: ParsedDocument): Row<'mentions'>[] =>
  mentions.map(({ unit, start, end, organization, text, ranges }) => ({
    unitId: unit,
    start,
    end,
    organizationId: organization,
    text,
    seq: NOT_ORDERED,
    ranges: [...ranges],
  }));

/** A citation has the status "outside" until step 7 resolves its target. */
function citationRows({ id: documentId, citations }: ParsedDocument): Row<'citations'>[] {
  return Map.groupBy(citations, ({ unit }) => unit)
    .values()
    .flatMap(ofUnit => ofUnit.toSorted(byPlace).map((citation, index) => [citation, index + 1] as const))
    .map(([citation, ordinal]) => ({
      id: `${citation.unit}.C${ordinal}`,
      seq: NOT_ORDERED,
      unitId: citation.unit,
      documentId,
      start: citation.start,
      end: citation.end,
      text: citation.text,
      kind: citation.kind,
      symbol: citation.symbol,
      pinpoint: citation.pinpoint,
      citedDate: citation.citedDate,
      instrument: citation.instrument,
      treatment: citation.treatment,
      ranges: [...citation.ranges],
      ...NOT_RESOLVED,
    }))
    .toArray();
}

const byPlace = (a: Citation, b: Citation) => a.start - b.start || a.end - b.end;

const findingRows = ({ id: documentId, findings }: ParsedDocument): Row<'findings'>[] =>
  withFindingIds(
    findings.map(({ unit, kind, code, message, ranges }) => ({
      documentId,
      unitId: unit,
      kind,
      code,
      message,
      ranges: [...ranges],
      evidence: [],
    })),
  );
