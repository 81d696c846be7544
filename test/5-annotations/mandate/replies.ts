import { findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { findReplies } from '../../../src/5-annotations/mandate/find-replies.ts';
import type { Paragraph, Part } from '../../../src/model/document.ts';
import type { DocumentSymbol, UnitId } from '../../../src/model/id.ts';
import type { Reply } from '../../../src/model/reply.ts';

const SPEAKER = { body: 'General Assembly', symbol: 'A/60/205' as DocumentSymbol };

export const paragraph = (
  text: string,
  index: number,
  section = 'S.I',
  part: string | null = null,
): Paragraph => ({
  id: `P${index + 1}` as UnitId,
  position: index,
  text,
  enumerator: null,
  ranges: [],
  places: [],
  number: String(index + 1),
  label: String(index + 1),
  role: 'paragraph',
  parent: null,
  section: section as UnitId,
  part: part as UnitId | null,
  complete: true,
  cutAt: [],
});

/** What the paragraphs of a report reply to. */
export function repliesIn(paragraphs: readonly Paragraph[], parts: readonly Part[] = []): Reply[] {
  const cited = new Map(paragraphs.map(({ id, text }) => [id, findCitations(text, SPEAKER)]));
  return findReplies({ paragraphs, parts }, unit => cited.get(unit) ?? []);
}
