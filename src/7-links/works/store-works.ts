import type { Db } from '../../../db/db.ts';
import { prepareInsert } from '../../../db/insert.ts';
import { workDates, workRelations, works, workTitles } from '../../../db/schema.ts';
import { majority } from '../../citation-rules/agreed.ts';
import type { WorkId } from '../../model/id.ts';
import { instrumentNamed } from '../../references/instruments/instruments.ts';
import { compareText } from '../../references/natural-order.ts';
import { relatedSymbol } from '../../references/related-symbol.ts';
import { symbolFacts } from '../../references/symbol-facts.ts';
import { symbolWorkId } from '../../references/work-id.ts';
import { type CollectedWork, collectWorks } from './collect-works.ts';
import { citationsOfWorks, type OwnWork, ownWorks } from './read-works.ts';
import type { Tally } from './tally.ts';

/** Stores a record of everything that is cited, and of every document. */
export function storeWorks(db: Db): void {
  const collected = collectWorks(citationsOfWorks(db));
  const own = ownWorks(db);
  const rows = workRows(collected, own);
  const insert = prepareInsert(db, works);
  for (const row of rows) insert.run(row);
  storeSayings(db, collected);
  storeRelations(db, collected, new Set(rows.map(({ id }) => id)));
}

type WorkRow = typeof works.$inferInsert;

function workRows(
  collected: ReadonlyMap<WorkId, CollectedWork>,
  own: ReadonlyMap<WorkId, OwnWork>,
): (WorkRow & { readonly id: WorkId })[] {
  const uncited = own.values().filter(({ id }) => !collected.has(id));
  return [
    ...collected.values().map(work => citedRow(work, own.get(work.id))),
    ...uncited.map(document => ({ ...ownFields(document), citationCount: 0, documentCount: 0 })),
  ]
    .sort(
      (a, b) =>
        b.documentCount - a.documentCount || b.citationCount - a.citationCount || compareText(a.id, b.id),
    )
    .map((row, index) => ({ ...row, seq: index + 1 }));
}

const citedRow = (work: CollectedWork, document: OwnWork | undefined) => ({
  ...(document ? ownFields(document) : citedFields(work)),
  citationCount: work.cited?.citationCount ?? 0,
  documentCount: work.cited?.documentCount ?? 0,
});

const ownFields = ({ id, symbol, title, date, body, session, type }: OwnWork) => ({
  id,
  symbol,
  kind: type === 'resolution' ? type : symbolFacts(symbol).kind,
  name: null,
  title,
  date,
  body,
  session,
  documentId: id as string,
});

function citedFields({ id, symbol, name, titles, dates }: CollectedWork) {
  const facts = symbol === null ? null : symbolFacts(symbol);
  const said = titles.values().map(({ title, tally }) => ({ value: title, ...tally }));
  return {
    id,
    symbol,
    kind: facts?.kind ?? instrumentNamed(name ?? '')?.kind ?? ('instrument' as const),
    name,
    title: name ?? majority([...said])?.value ?? null,
    date: majority([...dates].map(([value, tally]) => ({ value, ...tally })))?.value ?? null,
    body: facts?.body ?? null,
    session: facts?.session ?? null,
    documentId: null,
  };
}

function storeSayings(db: Db, collected: ReadonlyMap<WorkId, CollectedWork>): void {
  const insertDate = prepareInsert(db, workDates);
  const insertTitle = prepareInsert(db, workTitles);
  for (const { id: workId, dates, titles } of collected.values()) {
    for (const [date, tally] of dates) insertDate.run({ workId, date, ...counts(tally) });
    for (const { title, tally } of titles.values()) insertTitle.run({ workId, title, ...counts(tally) });
  }
}

const counts = ({ citationCount, documentCount, firstCitation }: Tally) => ({
  citationCount,
  documentCount,
  firstCitation,
});

/** Stores the relations between works that both have a record. */
function storeRelations(
  db: Db,
  collected: ReadonlyMap<WorkId, CollectedWork>,
  known: ReadonlySet<WorkId>,
): void {
  const insert = prepareInsert(db, workRelations);
  for (const { id: workId, symbol, containedIn } of collected.values()) {
    if (containedIn !== null) insert.run({ workId, relation: 'contained-in', otherId: containedIn });
    const related = symbol === null ? null : relatedSymbol(symbol);
    if (related === null) continue;
    const otherId = symbolWorkId(related.symbol);
    if (known.has(otherId)) insert.run({ workId, relation: related.relation, otherId });
  }
}
