import type { FindingRow } from '../../../db/queries/findings.ts';
import { links, unitLink } from '../links.ts';
import type { Finding } from '../schemas/finding.ts';

export function findingView({ finding, unitKind }: FindingRow): Finding {
  const { documentId: document, unitId: unit, ...own } = finding;
  const unitAddress = unit === null || unitKind === null ? null : unitLink(unitKind, unit, document);
  return { ...own, document, unit, links: { document: links.document(document), unit: unitAddress } };
}
