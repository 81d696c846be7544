import type { Queries } from '../../../db/queries/index.ts';
import type { MandateRow } from '../../../db/queries/mandates/mandates.ts';

const FIRST = { after: [-1], limit: 1 };
const FIRST_CITATION = { after: [-1, -1, -1, ''], limit: 1 };
const FIRST_MANDATE = { after: [-1, ''], limit: 1 };
const MANY = { after: [-1], limit: 1000 };

/** The first entity of each kind in the data set, for the examples of the OpenAPI document. */
export const first = {
  document: async (queries: Queries) => (await queries.documents.list({}, FIRST))[0]?.document,
  /** Preferably a dated document that is part of another. */
  partOfAnother: async (queries: Queries) => {
    const documents = (await queries.documents.list({}, MANY)).map(({ document }) => document);
    return documents.find(({ partOf, year }) => partOf !== null && year !== null) ?? documents[0];
  },
  resolution: async (queries: Queries) => (await queries.resolutions.list({}, FIRST))[0]?.document,
  clause: async (queries: Queries) => (await mentioning(queries))?.clause,
  /** A clause and an organization that it mentions. */
  mentioning,
  /** A document that says who voted how. */
  votedOn: async (queries: Queries) =>
    (await queries.documents.list({ vote: 'recorded' }, FIRST))[0]?.document,
  /** Preferably a State whose vote is recorded. */
  state: async (queries: Queries) => {
    const [vote] = await queries.votes.ballots({}, { after: [-1, -1], limit: 1 });
    const [state] = await queries.states.list({}, { after: [''], limit: 1 });
    return (await queries.states.byId(vote?.ballot.stateId ?? '')) ?? state;
  },
  section: (queries: Queries) => ofDocument(queries, id => queries.sections.listTop(id, FIRST)),
  paragraph: (queries: Queries) =>
    ofDocument(queries, async id => {
      const paragraphs = await queries.paragraphs.list({ document: id }, MANY);
      return paragraphs.filter(({ sectionId }) => sectionId !== null);
    }),
  part: (queries: Queries) => ofDocument(queries, id => queries.parts.ofDocument(id)),
  table: (queries: Queries) => ofDocument(queries, id => queries.tables.list(id, FIRST)),
  note: (queries: Queries) => ofDocument(queries, id => queries.notes.list(id, FIRST)),
  /** Preferably a citation whose target is in the data set. */
  citation: async (queries: Queries) =>
    (await queries.citations.list({ status: 'resolved' }, FIRST_CITATION))[0]?.citation ??
    (await queries.citations.list({}, FIRST_CITATION))[0]?.citation,
  /** Preferably an answered mandate, with its first addressee and the session by which it is due. */
  mandate: async (queries: Queries) => {
    const [row] = [
      ...(await queries.mandates.list({ status: 'answered' }, FIRST_MANDATE)),
      ...(await queries.mandates.list({}, FIRST_MANDATE)),
    ];
    return row && withFilters(queries, row);
  },
  /** A group of mandates that ask the like, and one of them, preferably with the session by which it is due. */
  overlapping: async (queries: Queries) => {
    const groups = await queries.overlaps.groups({}, MANY);
    const members = await queries.overlaps.members(groups.map(({ id }) => id));
    const sessions = (await queries.mandates.dues(members.map(({ mandate }) => mandate.id))).filter(
      ({ kind, value }) => kind === 'session' && value !== null,
    );
    const member = members.find(({ mandate }) => mandate.id === sessions[0]?.mandateId) ?? members[0];
    const row = member && (await queries.mandates.byId(member.mandate.id));
    const group = groups.find(({ id }) => id === member?.group);
    return row && group && { group, ...(await withFilters(queries, row)) };
  },
  /** A citation whose pinpoint leads to a unit of the given kind, if there is one. */
  citationOf: async (queries: Queries, what: 'clause' | 'paragraph' | 'part') =>
    (await queries.citations.list({ status: 'resolved' }, { ...FIRST_CITATION, limit: 1000 })).find(
      ({ citation }) => citation.targetUnitKind === what,
    )?.citation,
  /** A series with its first two resolutions. */
  series: async (queries: Queries) => {
    const [series] = await queries.series.list({}, FIRST);
    const [one, next] = series ? await queries.series.members(series.id) : [];
    return series && { series, resolution: one?.document.id, next: next?.document.id };
  },
  /** The id of a clause that continues one of an earlier resolution. */
  keptClause: async (queries: Queries) =>
    (await queries.lineage.firstResult('reworded')) ?? (await queries.lineage.firstResult('kept')),
  /** The document of the data set that most documents cite. */
  work: async (queries: Queries) => (await queries.works.list({ available: true }, FIRST))[0],
  finding: async (queries: Queries) =>
    (await queries.findings.list({}, { after: [''], limit: 1 }))[0]?.finding,
  organization: async (queries: Queries) => {
    const { organizationId } = (await mentioning(queries))?.mention ?? {};
    return organizationId === undefined ? undefined : queries.organizations.byId(organizationId);
  },
};

/** A mandate with its first addressee, the session by which it is due, and the date of its document. */
async function withFilters(queries: Queries, row: MandateRow) {
  const [first] = await queries.mandates.addressees([row.mandate.id]);
  const session = (await queries.mandates.dues([row.mandate.id])).find(({ kind }) => kind === 'session');
  const date = (await queries.documents.byId(row.mandate.documentId))?.document.date;
  return { ...row, addressee: first?.addressee.organizationId, dueSession: session?.value, date };
}

/** A draft made of the data: it recalls a document, repeats a clause, and has a gap in its numbering. */
export async function draftOf(queries: Queries): Promise<{ text: string; body?: string } | undefined> {
  const citation = await first.citation(queries);
  const [clause] = await queries.clauses.list({ kind: 'operative', top: true }, FIRST);
  const body = clause && (await queries.documents.byId(clause.documentId))?.document.body;
  if (!citation || !clause) return undefined;
  const paragraphs = [
    `Recalling ${citation.text},`,
    `1. ${clause.text}`,
    '3. Decides to remain seized of the matter.',
  ];
  return { text: paragraphs.join('\n\n'), ...(body ? { body } : {}) };
}

/** `withQuery('/v1/clauses', { kind: 'operative', year: null })` is `/v1/clauses?kind=operative`. */
export const withQuery = (
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
): string => {
  const set = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  const strings = Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
  return `${path}?${new URLSearchParams(strings)}`;
};

async function mentioning(queries: Queries) {
  const clauses = await queries.clauses.list({ kind: 'operative' }, MANY);
  const { mentions } = await queries.annotations.ofUnits(clauses.map(({ id }) => id));
  const mentionOf = new Map(mentions.map(mention => [mention.unitId, mention]));
  const clause = clauses.find(({ id, phrase }) => phrase !== null && mentionOf.has(id)) ?? clauses[0];
  return clause && { clause, mention: mentionOf.get(clause.id) };
}

/** The first row that any document yields. */
async function ofDocument<Row>(
  queries: Queries,
  read: (id: string) => Promise<readonly Row[]>,
): Promise<Row | undefined> {
  for (const { document } of await queries.documents.list({}, MANY)) {
    const [row] = await read(document.id);
    if (row) return row;
  }
  return undefined;
}
