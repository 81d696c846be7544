import { matchAt } from '../pinpoint.ts';

/** Where a name ends with the title that follows it after a colon: "Seoul Agenda: Goals for the Development of Arts Education"; `end` itself where none does. */
export function subtitleEnd(text: string, end: number): number {
  const [title = ''] = matchAt(SUBTITLE, text, end) ?? [];
  return end + title.length;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}’-]*`;
const SMALL = `(?:a|an|and|at|for|from|in|of|on|or|the|to|towards|with|within)`;
/** Capitalised to its end, where a mark stands: a clause or a list of its own is not. */
const SUBTITLE = new RegExp(
  String.raw`: (?:An? |The )?${CAPITAL}(?:,? (?:${SMALL} ){0,3}${CAPITAL}){1,30}(?=[.,;)”]|$|\s\(|\sby\sthe\s)`,
  'uy',
);
