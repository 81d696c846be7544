import type { Block } from '../2-blocks/block.ts';
import type { NoteReference } from '../model/document.ts';
import type { UnitId } from '../model/id.ts';
import { allDrafts, type Drafts } from './draft.ts';
import { STRUCTURE_RULES } from './rules.ts';
import type { UnitIds } from './unit-ids.ts';

/** Structures the notes of a document, wherever they are in it. */
export function structureNotes(blocks: readonly Block[], ids: UnitIds, drafts: Drafts): void {
  for (const { note, text, noteMarks, emphasis } of blocks) {
    if (note === null) continue;
    const id = ids.claim(`N${note.label}`);
    drafts.notes.push({
      id,
      label: note.label,
      enumerator: note.printed,
      text,
      noteMarks,
      emphasis,
      rule: STRUCTURE_RULES.note,
    });
  }
}

/** Links each note mark to the first note of its label. */
export function noteReferences(drafts: Drafts): NoteReference[] {
  const notes = new Map<string, UnitId>(drafts.notes.toReversed().map(({ label, id }) => [label, id]));
  return allDrafts(drafts).flatMap(({ id, noteMarks }) =>
    noteMarks.map(({ label, at }) => ({ unit: id, label, at, note: notes.get(label) ?? null })),
  );
}
