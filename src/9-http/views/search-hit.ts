import type { SearchRow } from '../../../db/queries/search/search.ts';
import { foundRanges } from '../../8-services/search/found.ts';
import { fragmentsOf } from '../../8-services/search/fragments.ts';
import { links, unitLink } from '../framework/links.ts';
import type { SearchHit } from '../schemas/search.ts';

export function searchHit({ kind, document, unit, label, path, action, rank, marked }: SearchRow): SearchHit {
  const { id, symbol, type, title, body, session, date } = document;
  const link = links.document(id);
  const text = unit?.text ?? documentName(document);
  const found = foundRanges(marked);
  return {
    id: unit?.id ?? id,
    kind,
    label: label ?? path?.join('.') ?? null,
    action,
    document: { id, symbol, type, title, body, session, date, link },
    text,
    found,
    fragments: fragmentsOf(text, found),
    score: -rank,
    link: unit ? unitLink(unit.kind, unit.id, id) : link,
  };
}

/** A document is found by its title, and by its symbol where that is not made up. */
const documentName = ({ symbol, symbolMadeUp, title }: SearchRow['document']): string =>
  [symbolMadeUp ? null : symbol, title].filter(part => part !== null).join('. ');
