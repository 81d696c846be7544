import type { Db } from '../../db/db.ts';
import { eq, sql } from '../../db/drizzle.cjs';
import { NOT_ORDERED } from '../../db/not-linked.ts';
import { documents, units } from '../../db/schema.ts';
import { compareNaturally } from '../references/natural-order.ts';

/** Numbers that are left free before and behind each document, for those that come to stand there. */
const ROOM = 2 ** 16;
/** Numbers up to here take four bytes in a row and in each index. */
const LAST = 2 ** 31 - 1;
/** What is added is put into the first part of the room, since more is added behind it than before it. */
const LEAD = 1 / 8;

/**
 * Sets `seq`, the order of the data set: of documents by their symbols, and of units in reading order within
 * them. It depends only on the content, not on the order of the files. A document has the number of its first unit.
 * Numbers are left free for what is added, so that nothing else need be numbered anew.
 */
export function setSequence(db: Db): void {
  const all = documentsInOrder(db);
  const free = LAST - sum(all.map(({ length }) => length));
  const room = Math.min(ROOM, Math.floor(free / (all.length + 1)));
  number(db, all, 1 + room, room);
}

/**
 * Sets `seq` of the documents that have none yet, and of their units, in the room that is left between the others.
 *
 * @returns false if there is not enough room; then nothing has been set, and all have to be numbered anew
 */
export function setSequenceOfAdded(db: Db): boolean {
  const gaps = gapsIn(documentsInOrder(db));
  if (gaps.some(({ spare }) => spare < 0)) return false;
  for (const { from, added, spare, isLast } of gaps) {
    const room = isLast ? Math.min(ROOM, spare / (added.length + 1)) : (LEAD * spare) / added.length;
    number(db, added, from, Math.floor(room));
  }
  return true;
}

interface OrderedDocument {
  readonly id: string;
  readonly symbol: string;
  readonly seq: number;
  /** The number of its units. */
  readonly length: number;
}

/** Documents without a number that come one after the other, and the room that they have. */
interface Gap {
  /** The first number that is free. */
  readonly from: number;
  readonly added: OrderedDocument[];
  /** How many numbers are left when they have theirs; negative if they are too many. */
  readonly spare: number;
  readonly isLast: boolean;
}

function gapsIn(all: readonly OrderedDocument[]): Gap[] {
  const gaps: Gap[] = [];
  let from = 1;
  let added: OrderedDocument[] = [];
  const close = (to: number, isLast: boolean): void => {
    const spare = to - from - sum(added.map(({ length }) => length));
    if (added.length > 0) gaps.push({ from, added, spare, isLast });
    added = [];
  };
  for (const document of all) {
    if (document.seq === NOT_ORDERED) {
      added.push(document);
      continue;
    }
    close(document.seq, false);
    from = document.seq + document.length;
  }
  close(LAST, true);
  return gaps;
}

const documentsInOrder = (db: Db): OrderedDocument[] =>
  db
    .select({
      id: documents.id,
      symbol: documents.symbol,
      seq: documents.seq,
      // One without units has a number of its own, too.
      length: sql<number>`coalesce(max(${units.position}), 0) + 1`,
    })
    .from(documents)
    .leftJoin(units, eq(units.documentId, documents.id))
    .groupBy(documents.id)
    .all()
    .sort((a, b) => compareNaturally(a.symbol, b.symbol));

/** Numbers documents and their units, with `room` between them. */
function number(db: Db, ordered: readonly OrderedDocument[], first: number, room: number): void {
  const setters = SETTERS.map(statement => db.$client.prepare(statement));
  let seq = first;
  for (const { id, length } of ordered) {
    for (const set of setters) set.run({ id, seq });
    seq += length + room;
  }
}

const ofUnit = (table: string, unit: string, document: string): string =>
  `update ${table} set seq = (select units.seq from units where units.id = ${table}.${unit}) where ${document} = :id`;

/** Rows that belong to a unit repeat its number. */
const SETTERS = [
  'update documents set seq = :seq where id = :id',
  'update units set seq = position + :seq where document_id = :id',
  ofUnit('clauses', 'id', 'resolution_id'),
  ofUnit('citations', 'unit_id', 'document_id'),
  ofUnit('mandates', 'unit_id', 'document_id'),
  `update mentions set seq = (select units.seq from units where units.id = mentions.unit_id)
    where unit_id in (select id from units where document_id = :id)`,
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
