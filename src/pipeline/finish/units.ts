import { bracketedRanges } from '../../2-blocks/brackets.ts';
import type { Draft, Drafts } from '../../4-structure/draft.ts';
import type { PlacesOf } from '../../4-structure/places.ts';
import type { Provenance } from '../../4-structure/provenance.ts';
import { actionOf } from '../../5-annotations/phrase/action.ts';
import { emphasizedPhrase } from '../../5-annotations/phrase/emphasized-phrase.ts';
import { readPhrase } from '../../5-annotations/phrase/phrase.ts';
import type { Clause, ParsedDocument, Unit } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';

type Units = Pick<
  ParsedDocument,
  'particulars' | 'parts' | 'sections' | 'paragraphs' | 'clauses' | 'notes' | 'tables'
>;

interface UnitContext {
  readonly provenance: Provenance;
  readonly placesOf: PlacesOf;
  /** False for a text in a language whose phrases are not read. */
  readonly readsPhrases: boolean;
}

/**
 * Turns drafts into units: plain text, a position in the document, ranges in the source,
 * and the phrases of clauses.
 *
 * @param ordered all drafts of the document in reading order
 */
export function finishUnits(
  drafts: Drafts,
  ordered: readonly Draft[],
  { provenance, placesOf, readsPhrases }: UnitContext,
): Units {
  const positions = new Map(ordered.map((draft, position) => [draft, position]));

  const finish = <D extends Draft>(draft: D) => {
    const ranges = provenance.rangesOf(draft);
    const { enumerator, text, noteMarks: _, emphasis: __, rule: ___, ...facts } = draft;
    return {
      ...facts,
      position: positions.get(draft) ?? 0,
      enumerator: enumerator.text || null,
      text: text.text,
      ranges,
      places: placesOf(ranges),
    };
  };

  return {
    particulars: drafts.particulars.map(finish),
    parts: drafts.parts.map(finish),
    sections: drafts.sections.map(finish),
    paragraphs: drafts.paragraphs.map(finish),
    clauses: drafts.clauses
      .map(clause => [finish(clause), clause.emphasis] as const)
      .map(([clause, emphasis]) => ({
        ...clause,
        ...(readsPhrases ? phraseOf(clause, emphasis) : { phrase: null, action: null }),
        bracketed: bracketedRanges(clause.text, clause.enumerator?.startsWith('[') ?? false),
      })),
    notes: drafts.notes.map(finish).map(note => ({ ...note, enumerator: note.enumerator ?? note.label })),
    tables: drafts.tables.map(finish),
  };
}

/**
 * Italics say what the phrase is. What it does is read from the words alone where they tell, so that the same
 * clause has the same action whichever kind of file it came from.
 */
function phraseOf(
  clause: Unit & Pick<Clause, 'kind' | 'parent'>,
  emphasis: readonly Range[],
): Pick<Clause, 'phrase' | 'action'> {
  const read = readPhrase(clause.text, clause.kind, clause.parent !== null);
  const phrase = emphasizedPhrase(clause.text, emphasis) ?? read;
  const named = read ?? phrase;
  return { phrase, action: named === null ? null : actionOf(named) };
}
