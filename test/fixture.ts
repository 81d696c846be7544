import type { Citation, Clause, Mention, ParsedDocument, ParsedSource, Unit } from '../src/model/document.ts';
import type { DocumentSymbol, OrganizationId, SourceId } from '../src/model/id.ts';
import type { Mandate } from '../src/model/mandate.ts';
import type { StateId } from '../src/model/state.ts';
import type { Table } from '../src/model/table.ts';
import { documentId, unitId } from '../src/references/address.ts';

/** Hand-made values for tests of the steps after the parser: small, with every kind of unit. */

const FIJI = 'FJI' as StateId;

export const symbol = (text: string) => text as DocumentSymbol;

/**
 * A resolution with two preambular clauses, the second of which cites `cites`, an operative
 * one with a part, and a note; it is voted on.
 */
export function resolution(of: string, cites: readonly string[] = []): ParsedDocument {
  const id = documentId(symbol(of));
  const at = (step: string) => unitId(id, step);
  const cited = `Recalling ${cites.join(' and ')}, and the work of the IOM,`;
  return {
    ...document(of, 'resolution'),
    title: 'Migration',
    date: '2003-12-23',
    vote: {
      manner: 'recorded',
      inFavour: 1,
      against: 1,
      abstaining: 0,
      unit: at('T1'),
      ballots: [
        { choice: 'in-favour', name: 'Fiji', state: FIJI },
        { choice: 'against', name: 'Ruritania', state: null },
      ],
    },
    sponsors: [
      { name: 'Fiji', state: FIJI, organization: null, onBehalfOf: null, joined: false, unit: at('T1') },
    ],
    particulars: [{ ...unit(at('T1'), 0, 'Migration'), kind: 'title' }],
    clauses: [
      clause(at('PP1'), 1, 'Concerned about migration,', 'preambular', ['1']),
      clause(at('PP2'), 2, cited, 'preambular', ['2']),
      clause(at('OP1'), 3, 'Requests States:', 'operative', ['1']),
      { ...clause(at('OP1.a'), 4, 'To report;', 'operative', ['1', 'a']), parent: at('OP1') },
    ],
    notes: [{ ...unit(at('N1'), 5, 'See above.'), label: '1' }],
    noteReferences: [{ unit: at('PP1'), label: '1', at: 9, note: at('N1') }],
    citations: cites.map(citing => citation(at('PP2'), cited, citing)),
    mentions: [mention(at('PP2'), cited, 'IOM', 'iom')],
    mandates: [mandate(at('OP1'), at('OP1.a'))],
    findings: [{ code: 'NUMBERING_GAP', kind: 'source', unit: at('OP1'), message: 'no 2', ranges: [] }],
  };
}

/** A resolution with the texts as its operative clauses, and nothing else. */
export function saying(of: string, date: string | null, ...texts: readonly string[]): ParsedDocument {
  const id = documentId(symbol(of));
  return {
    ...document(of, 'resolution'),
    date,
    clauses: texts.map((text, index) =>
      clause(unitId(id, `OP${index + 1}`), index, text, 'operative', [`${index + 1}`]),
    ),
  };
}

/**
 * A report of one section in an annex, with a numbered paragraph and a fragment; it states
 * that it answers `A/RES/58/1`.
 */
export function report(of: string, partOf: string | null = null): ParsedDocument {
  const id = documentId(symbol(of));
  const at = (step: string) => unitId(id, 'ANNEX1', step);
  const annex = at('');
  const section = at('SI');
  const place = { section, part: annex, parent: null, role: 'paragraph' as const };
  return {
    ...document(of, 'report'),
    otherSymbols: [symbol(`S/2003/${of.split('/').at(-1)}`)],
    partOf: partOf === null ? null : documentId(symbol(partOf)),
    parts: [{ ...unit(annex, 0, 'Annex'), kind: 'annex', label: 'ANNEX1', title: null }],
    sections: [{ ...unit(section, 1, 'Scope'), enumerator: 'I.', path: ['I'], parent: null, part: annex }],
    paragraphs: [
      { ...unit(at('P1'), 2, 'The scope.'), ...place, number: '1', label: '1', complete: true, cutAt: [] },
      {
        ...unit(at('U1'), 3, 'which ended'),
        ...place,
        number: null,
        label: 'U1',
        complete: false,
        cutAt: ['start', 'end'],
      },
    ],
    replies: [
      {
        unit: at('P1'),
        start: 0,
        end: 10,
        text: 'The scope.',
        symbol: symbol('A/RES/58/1'),
        manner: 'request',
        asked: ['report'],
        dues: [{ kind: 'session', value: '58' }],
      },
    ],
  };
}

export const source = (id: string, ...documents: readonly ParsedDocument[]): ParsedSource => ({
  source: id.padEnd(64, '0') as SourceId,
  documents,
  furniture: [{ start: 0, end: 3, kind: 'rule' }],
});

/** A table of a document with one heading and one figure. */
export const table = (of: string): Table => ({
  ...unit(unitId(documentId(symbol(of)), 'T1'), 90, 'Category 41 945.0'),
  label: 'T1',
  rows: [
    [{ column: 0, isHeading: true, text: 'Category', start: 0, end: 8 }],
    [{ column: 1, isHeading: false, text: '41 945.0', start: 9, end: 17 }],
  ],
  section: null,
  part: null,
});

export const sourceRow = (name: string) => {
  const bytes = Buffer.from(`text of ${name}`);
  return {
    name,
    mediaType: 'text/plain',
    byteLength: bytes.length,
    charLength: bytes.length,
    bytes,
    text: null,
    pages: null,
  };
};

const document = (of: string, type: ParsedDocument['type']): ParsedDocument => ({
  id: documentId(symbol(of)),
  symbol: symbol(of),
  otherSymbols: [],
  changes: [],
  symbolMadeUp: false,
  type,
  title: null,
  body: 'General Assembly',
  bodyId: null,
  session: '58',
  date: null,
  meeting: null,
  agendaItems: ['116 (b)'],
  adoptedOn: null,
  author: null,
  vote: null,
  sponsors: [],
  language: 'en',
  reading: { value: 'whole', reasons: [] },
  complete: true,
  partOf: null,
  partOfSection: null,
  lacks: [{ field: 'author', why: 'not-printed' }],
  particulars: [],
  parts: [],
  sections: [],
  paragraphs: [],
  clauses: [],
  notes: [],
  tables: [],
  noteReferences: [],
  citations: [],
  mentions: [],
  organizationCandidates: [
    { name: 'Zenda Commission', count: 2, unit: unitId(documentId(symbol(of)), 'P1') },
  ],
  mandates: [],
  replies: [],
  findings: [],
});

const unit = (id: Unit['id'], position: number, text: string): Unit => ({
  id,
  position,
  text,
  enumerator: null,
  ranges: [{ start: 10 * position, end: 10 * position + 5 }],
  places: position < 2 ? [{ page: 1, x: 72, y: 90.5, width: 300, height: 12 }] : [],
});

const clause = (
  id: Unit['id'],
  position: number,
  text: string,
  kind: Clause['kind'],
  path: readonly string[],
): Clause => ({
  ...unit(id, position, text),
  kind,
  path,
  label: `${kind === 'operative' ? 'OP' : 'PP'}${path[0]}`,
  parent: null,
  section: null,
  part: null,
  phrase: text.split(' ')[0] ?? null,
  action: text.split(' ')[0]?.toLowerCase() ?? null,
  tail: null,
  bracketed: [],
  complete: true,
});

const citation = (unitOf: Unit['id'], within: string, text: string): Citation => ({
  unit: unitOf,
  ...spanOf(within, text),
  symbol: symbol(text),
  kind: 'resolution',
  pinpoint: null,
  instrument: null,
  treatment: 'recalls',
  citedDate: null,
});

const mention = (unitOf: Unit['id'], within: string, text: string, organization: string): Mention => ({
  unit: unitOf,
  ...spanOf(within, text),
  organization: organization as OrganizationId,
});

/** "Requests States:" "(a) To report;", said to be asked of the IOM and due at the session. */
const mandate = (chapeau: Unit['id'], unitOf: Unit['id']): Mandate => {
  const states = { unit: chapeau, start: 9, end: 15, text: 'States' };
  const report = { unit: unitOf, start: 3, end: 9, text: 'report' };
  return {
    unit: unitOf,
    asker: null,
    action: 'request',
    asking: { unit: chapeau, start: 0, end: 8, text: 'Requests' },
    addressee: states,
    antecedent: null,
    addressees: [{ organization: 'iom' as OrganizationId, ...states }],
    groups: [{ group: 'states', ...states }],
    asked: [{ kind: 'report', ...report }],
    dues: [{ kind: 'session', value: '58', body: null, asked: 0, ...report }],
    conditions: [],
  };
};

function spanOf(within: string, text: string) {
  const start = within.indexOf(text);
  return { start, end: start + text.length, text, ranges: [{ start, end: start + text.length }] };
}
