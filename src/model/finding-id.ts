/** What the id of a finding is made from. */
interface Identified {
  readonly documentId: string;
  readonly unitId: string | null;
  readonly code: string;
}

/**
 * Gives findings their ids: that of what they are about, the code, and an ordinal among those of that code
 * there, as in `A_58_98.P3.CITED_DATES_DIFFER.1`. Findings of other codes and of other units change nothing
 * in it.
 */
export function withFindingIds<F extends Identified>(
  findings: readonly F[],
): (F & { readonly id: string })[] {
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const start = `${finding.unitId ?? finding.documentId}.${finding.code}`;
    const ordinal = (counts.get(start) ?? 0) + 1;
    counts.set(start, ordinal);
    return { ...finding, id: `${start}.${ordinal}` };
  });
}
