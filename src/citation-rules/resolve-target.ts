import type { DocumentId, DocumentSymbol } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { mismatchedTitle } from './cited-title.ts';

/** A document that the database has. */
export interface Held {
  readonly id: string;
  readonly date: string | null;
  readonly title: string | null;
}

/** A citation, and where it ends in the text that may say a title after it; null where there is no such text. */
export interface Citing {
  readonly symbol: DocumentSymbol | null;
  readonly citedDate: string | null;
  readonly place: { readonly text: string; readonly end: number } | null;
}

/** What a citation's symbol leads to. */
export interface Target {
  readonly status: 'resolved' | 'outside' | 'ambiguous' | 'conflict';
  readonly targetId: string | null;
}

/**
 * The document of that very symbol is the target; where it has another date than the citation gives it, or another title, the two are in
 * conflict, and it is for the reader to say which is right. Where there is none but there are lettered ones
 * (`A/RES/57/270B` for `A/RES/57/270`), it cannot be told which of them is meant, or whether one outside is: it is ambiguous.
 */
export function resolveTarget(
  cited: Citing,
  held: (id: DocumentId) => Held | undefined,
  isLettered: (id: DocumentId) => boolean,
): Target {
  if (cited.symbol === null) return { status: 'outside', targetId: null };
  const id = documentId(cited.symbol);
  const target = held(id);
  if (!target) return { status: isLettered(id) ? 'ambiguous' : 'outside', targetId: null };
  const isOther = cited.citedDate !== null && target.date !== null && cited.citedDate !== target.date;
  const isOtherTitle =
    cited.place !== null &&
    target.title !== null &&
    mismatchedTitle(cited.place.text, cited.place.end, target.title) !== null;
  return { status: isOther || isOtherTitle ? 'conflict' : 'resolved', targetId: target.id };
}
