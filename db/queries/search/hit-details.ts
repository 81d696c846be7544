import type { Db } from '../../db.ts';
import type { DOCUMENT_TYPES, SEARCH_KINDS, UNIT_KINDS } from '../../schema.ts';

/** What is shown of a hit besides its marks, and does not depend on the query. */
export interface HitDetail {
  readonly kind: (typeof SEARCH_KINDS)[number];
  readonly document: {
    readonly id: string;
    readonly symbol: string;
    readonly symbolMadeUp: boolean;
    readonly type: (typeof DOCUMENT_TYPES)[number];
    readonly title: string | null;
    readonly body: string | null;
    readonly session: string | null;
    readonly date: string | null;
  };
  /** Null for the title of a document. */
  readonly unit: {
    readonly id: string;
    readonly kind: (typeof UNIT_KINDS)[number];
    readonly text: string;
  } | null;
  readonly label: string | null;
  /** Of a section. */
  readonly path: readonly string[] | null;
  readonly action: string | null;
}

/**
 * Reads the details of a hit by its `seq`. The statement is SQLite's own: drizzle takes three times as long.
 */
export function hitDetails({ $client }: Db): (seq: number) => HitDetail | undefined {
  const statement = $client.prepare<[seq: number], Row>(`
    select
      texts.kind, documents.id, documents.symbol, documents.symbol_made_up as symbolMadeUp, documents.type,
      documents.title, documents.body, documents.session, documents.date,
      units.id as unitId, units.kind as unitKind, units.text,
      coalesce(clauses.label, paragraphs.label, notes.label, parts.label) as label, sections.path, clauses.action
    from search_texts as texts
    inner join documents on documents.id = texts.document_id
    left join units on units.seq = texts.seq
    left join clauses on clauses.id = units.id
    left join paragraphs on paragraphs.id = units.id
    left join notes on notes.id = units.id
    left join sections on sections.id = units.id
    left join parts on parts.id = units.id
    where texts.seq = ?`);
  return seq => {
    const row = statement.get(seq);
    return row && detailOf(row);
  };
}

type Document = HitDetail['document'];
type Unit = NonNullable<HitDetail['unit']>;

interface Row extends Omit<Document, 'symbolMadeUp'>, Pick<HitDetail, 'kind' | 'label' | 'action'> {
  readonly symbolMadeUp: 0 | 1;
  readonly unitId: string | null;
  readonly unitKind: Unit['kind'];
  readonly text: string;
  /** In JSON. */
  readonly path: string | null;
}

function detailOf(row: Row): HitDetail {
  const { id, symbol, type, title, body, session, date } = row;
  const { kind, label, action, path, unitId, unitKind, text } = row;
  return {
    kind,
    document: { id, symbol, symbolMadeUp: row.symbolMadeUp === 1, type, title, body, session, date },
    unit: unitId === null ? null : { id: unitId, kind: unitKind, text },
    label,
    path: path === null ? null : JSON.parse(path),
    action,
  };
}
