import type { DraftDocument, ReadDraft } from '../../../pipeline/sent-text.ts';
import type { PrintableUnit } from '../../documents/printed-paragraph.ts';
import { draftUnits } from '../draft-units.ts';

/**
 * The units of a draft as they are to be printed, in the order of its text, with the
 * notes that they refer to.
 */
export function printableUnits(draft: ReadDraft): PrintableUnit[] {
  const { documents } = draft;
  const references = documents.flatMap(({ noteReferences }) => noteReferences);
  const notes = Map.groupBy(references, ({ unit }) => unit as string);
  const texts = noteTexts(documents);
  const tails = new Map(
    documents.flatMap(({ clauses }) => clauses.map(({ id, tail }) => [id as string, tail])),
  );
  const referred = new Set(references.map(({ note }) => note as string | null));
  return draftUnits(draft)
    .filter(({ id, kind }) => kind !== 'note' || !referred.has(id))
    .map(({ id, ranges: _, phraseRanges: __, ...facts }) => ({
      ...facts,
      unit: id,
      tail: tails.get(id) ?? null,
      notes: (notes.get(id) ?? []).map(({ at, label, note }) => ({
        at,
        label,
        text: texts.get(note ?? '') ?? null,
      })),
    }));
}

const noteTexts = (documents: readonly DraftDocument[]): Map<string, string> =>
  new Map(documents.flatMap(({ notes }) => notes.map(({ id, text }) => [id as string, text])));
