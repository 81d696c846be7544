/** How often something is said of a work, and where first. */
export interface Tally {
  citationCount: number;
  /** How many documents say it. */
  documentCount: number;
  readonly firstCitation: string;
  lastDocument: string;
}

interface CitationPlace {
  readonly id: string;
  readonly documentId: string;
}

/** Adds a citation to a tally. The citations of one document must be added one after the other. */
export function counted(tally: Tally | undefined, { id, documentId }: CitationPlace): Tally {
  if (!tally) return { citationCount: 1, documentCount: 1, firstCitation: id, lastDocument: documentId };
  tally.citationCount += 1;
  if (tally.lastDocument !== documentId) tally.documentCount += 1;
  tally.lastDocument = documentId;
  return tally;
}
