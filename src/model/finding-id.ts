/** The parts of a finding's id. */
interface Identified {
  readonly documentId: string;
  readonly unitId: string | null;
  readonly code: string;
}

/**
 * Gives findings their ids: the id of the unit or document, the code, and an ordinal among the findings of
 * that code there, as in `A_58_98.P3.CITED_DATES_DIFFER.1`. Other findings do not change it.
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
