import type { Finding, ParsedDocument } from '../../../src/model/document.ts';

export interface CodeCount {
  readonly code: string;
  readonly kind: Finding['kind'];
  readonly count: number;
  /** The unit of each, with the message: "A_58_98.P3: 5 comes after 3". */
  readonly places: readonly string[];
}

/** Counts findings by code and kind, the most frequent first. */
export function countFindings(documents: readonly ParsedDocument[]): CodeCount[] {
  const findings = documents.flatMap(document =>
    document.findings.map(finding => ({ ...finding, place: finding.unit ?? document.id })),
  );
  return [...Map.groupBy(findings, ({ code, kind }) => `${code} ${kind}`).values()]
    .flatMap(group => {
      const [first] = group;
      const places = group.map(({ place, message }) => `${place}: ${message}`);
      return first ? [{ code: first.code, kind: first.kind, count: group.length, places }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
