import type { Furniture } from '../../model/document.ts';
import { isAcronymWithName } from './furniture.ts';

/** The acronym of the organization whose letterhead a source bears: "IOM"; null without one. */
export function letterheadAcronym(source: string, furniture: readonly Furniture[]): string | null {
  const line = furniture
    .filter(({ kind }) => kind === 'letterhead')
    .map(({ start, end }) => source.slice(start, end).trim())
    .find(isAcronymWithName);
  return line?.split(' ')[0] ?? null;
}
