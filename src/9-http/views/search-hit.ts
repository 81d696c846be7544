import type { SearchHit as SearchHitResult } from '../../8-services/search/search-hit.ts';
import { links, unitLink } from '../framework/links.ts';
import type { SearchHit } from '../schemas/search.ts';
import { fragmentHtml } from './fragment-html.ts';

export function searchHitView({
  row: { kind, document, unit, label, path, action, rank },
  text,
  matches,
  fragments,
}: SearchHitResult): SearchHit {
  const { id, symbol, type, title, body, session, date } = document;
  const link = links.document(id);
  return {
    id: unit?.id ?? id,
    kind,
    label: label ?? path?.join('.') ?? null,
    action,
    document: { id, symbol, type, title, body, session, date, link },
    text,
    found: [...matches],
    fragments: fragments.map(fragment => ({
      start: fragment.start,
      end: fragment.end,
      html: fragmentHtml(text, fragment),
    })),
    score: -rank,
    link: unit ? unitLink(unit.kind, unit.id, id) : link,
  };
}
