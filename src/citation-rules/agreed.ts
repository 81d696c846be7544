/** A date or title that citing documents give to a work. */
export interface Saying {
  readonly value: string;
  /** How many documents say so. */
  readonly documentCount: number;
}

/** What citing documents agree on, and how many of those that say anything. */
export interface Agreement extends Saying {
  readonly ofDocuments: number;
}

/** What more than half of the documents that say anything say; null if there is no such thing. */
export const majority = (sayings: readonly Saying[]): Agreement | null => agreement(sayings, 1, 0.5);

/**
 * What so many documents say, so nearly alone, that another saying is most likely a mistake; null if there is
 * no such thing.
 */
export const consensus = (sayings: readonly Saying[]): Agreement | null => agreement(sayings, 3, 0.9);

function agreement(sayings: readonly Saying[], least: number, share: number): Agreement | null {
  const ofDocuments = sayings.reduce((sum, { documentCount }) => sum + documentCount, 0);
  const agreed = sayings.find(
    ({ documentCount }) => documentCount >= least && documentCount > share * ofDocuments,
  );
  return agreed ? { ...agreed, ofDocuments } : null;
}
