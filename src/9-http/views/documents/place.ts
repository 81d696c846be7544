import type { Annotations } from '../../../8-services/documents/annotations.ts';
import { links, orNull } from '../../framework/links.ts';

interface PlacedRow {
  readonly id: string;
  readonly documentId: string;
  readonly symbol: string;
  readonly sectionId?: string | null;
  readonly partId?: string | null;
  readonly parentId?: string | null;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly position: number;
}

/**
 * A unit's place in its document, with links to its neighbours and to the page of the source where it begins.
 * `self` makes the address of a unit of its kind.
 */
export function placed(row: PlacedRow, { places: [first] }: Annotations, self: (id: string) => string) {
  const { id, documentId, symbol, previousId, nextId, position } = row;
  const { sectionId = null, partId = null, parentId = null } = row;
  return {
    place: {
      document: documentId,
      symbol,
      section: sectionId,
      part: partId,
      parent: parentId,
      previous: previousId,
      next: nextId,
      position,
    },
    links: {
      self: self(id),
      document: links.document(documentId),
      section: orNull(links.section, sectionId),
      parent: orNull(self, parentId),
      previous: orNull(self, previousId),
      next: orNull(self, nextId),
      page: first === undefined ? null : links.page(documentId, first.page),
    },
  };
}
