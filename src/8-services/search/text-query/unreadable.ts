import { Problem } from '../../../9-http/framework/problems.ts';

/** A query that cannot be read: what is wrong at an offset of it, and what would be right. */
export const unreadable = (at: number, detail: string): Problem =>
  new Problem('invalid-parameter', `q: at character ${at + 1}: ${detail}`, [
    { in: 'query', name: 'q', detail, at },
  ]);
