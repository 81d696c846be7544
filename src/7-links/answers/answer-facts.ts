import type { mandateDues, mandates } from '../../../db/schema.ts';
import type { Session } from './match-mandate.ts';

export type DueRow = typeof mandateDues.$inferSelect;
export type MandateRow = typeof mandates.$inferSelect & {
  readonly dues: readonly (Omit<DueRow, 'bodyId'> & Pick<Session, 'body'>)[];
};
export type DocumentFacts = Session & {
  readonly title: string | null;
  readonly date: string | null;
};
