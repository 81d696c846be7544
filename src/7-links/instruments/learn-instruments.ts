import type { Db } from '../../../db/db.ts';
import { alias, and, asc, eq, isNull, sql } from '../../../db/drizzle.cjs';
import { NOT_RESOLVED } from '../../../db/not-linked.ts';
import { citations, documents, learnedSymbols, units } from '../../../db/schema.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { type AnnexedInstrument, taughtInstruments } from './taught-instruments.ts';

/**
 * Gives the citations of an instrument that the authority file does not place anywhere the symbol of the
 * document of the data set that contains it, and notes which they are. What was learned before is learned anew.
 *
 * @param touched gets the documents with a citation that has another symbol than before
 */
export function relearnInstruments(db: Db, touched: Set<string>): void {
  const before = learnedSymbolsOf(db);
  forgetInstruments(db);
  learnInstruments(db);
  const after = new Map(learnedSymbolsOf(db).map(({ id, symbol }) => [id, symbol]));
  const reset = db
    .update(citations)
    .set(NOT_RESOLVED)
    .where(eq(citations.id, sql.placeholder('id')))
    .prepare();
  for (const { id, documentId, symbol } of before) {
    if (after.get(id) !== symbol) touched.add(documentId);
    if (!after.has(id)) reset.run({ id });
  }
}

const learnedSymbolsOf = (db: Db) =>
  db
    .select({ id: citations.id, documentId: citations.documentId, symbol: citations.symbol })
    .from(learnedSymbols)
    .innerJoin(citations, eq(citations.id, learnedSymbols.citationId))
    .all();

/** Takes away the symbols that were learned; what they have been resolved to stays. */
export function forgetInstruments(db: Db): void {
  db.update(citations)
    .set({ symbol: null })
    .where(sql`${citations.id} in (select citation_id from ${learnedSymbols})`)
    .run();
  db.delete(learnedSymbols).run();
}

function learnInstruments(db: Db): void {
  const note = db.$client.prepare(
    'insert into learned_symbols select id from citations where instrument = ? and symbol is null',
  );
  const update = db
    .update(citations)
    .set({ symbol: sql`${sql.placeholder('symbol')}` })
    .where(and(eq(citations.instrument, sql.placeholder('instrument')), isNull(citations.symbol)))
    .prepare();
  for (const [instrument, symbol] of taughtInstruments(annexedInstruments(db))) {
    note.run(instrument);
    update.run({ instrument, symbol });
  }
}

/** Every citation of an instrument without a symbol before a reference to an annex of the document itself. */
function annexedInstruments(db: Db): AnnexedInstrument[] {
  const annex = alias(citations, 'annex');
  return db
    .select({
      instrument: sql<string>`${citations.instrument}`,
      treatment: citations.treatment,
      symbol: sql<DocumentSymbol>`${documents.symbol}`,
      link: sql<string>`substr(${units.text}, ${citations.end} + 1, ${annex.start} - ${citations.end})`,
    })
    .from(citations)
    .innerJoin(annex, eq(annex.unitId, citations.unitId))
    .innerJoin(units, eq(units.id, citations.unitId))
    .innerJoin(documents, eq(documents.id, citations.documentId))
    .where(
      and(
        eq(citations.kind, 'instrument'),
        isNull(citations.symbol),
        eq(annex.kind, 'reference'),
        eq(annex.symbol, documents.symbol),
        sql`${annex.pinpoint} like 'annex%'`,
        sql`${annex.start} > ${citations.end}`,
      ),
    )
    .orderBy(asc(citations.seq), asc(citations.start))
    .all();
}
