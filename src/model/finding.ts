import type { UnitId } from './id.ts';
import type { Range } from './range.ts';

/** An error in the text (`source`), or a doubt about its parsing (`parser`). */
export interface Finding {
  readonly code: string;
  readonly kind: 'source' | 'parser';
  readonly unit: UnitId | null;
  readonly message: string;
  readonly ranges: readonly Range[];
}
