import type { FindingRow } from '../../../../db/queries/dataset/findings.ts';
import { links, unitLink } from '../../framework/links.ts';
import type { Finding } from '../../schemas/dataset/finding.ts';

export function findingView({ finding, unitKind }: FindingRow): Finding {
  const { documentId: document, unitId: unit, evidence, ...own } = finding;
  return {
    ...own,
    document,
    unit,
    evidence: evidence.map(({ unitKind: kind, ranges, ...place }) => ({
      ...place,
      ranges: [...ranges],
      links: placeLinks(place, kind),
    })),
    links: placeLinks({ document, unit }, unitKind),
  };
}

const placeLinks = (
  { document, unit }: { readonly document: string; readonly unit: string | null },
  kind: FindingRow['unitKind'],
): Finding['links'] => ({
  document: links.document(document),
  unit: unit === null || kind === null ? null : unitLink(kind, unit, document),
});
