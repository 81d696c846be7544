import { hasElement, type Line } from '../1-read/line.ts';
import type { TextLayer } from '../1-read/text-layer.ts';
import { toBlocks } from '../2-blocks/blocks.ts';
import { setOffClauses } from '../2-blocks/clause-lines.ts';
import { letterheadAcronym } from '../2-blocks/furniture/letterhead.ts';
import { setOffNotes } from '../2-blocks/note-marks/end-notes.ts';
import { splitDocuments } from '../3-documents/split.ts';
import { structureDraft } from '../4-structure/structure-source.ts';
import type { Authority } from '../5-annotations/organization/authority.ts';
import { type FinishedDocuments, finishDocuments } from './finish/documents.ts';

export interface DraftOptions {
  readonly authority: Authority;
  /** The organ that is to adopt the draft, where the text does not name it. */
  readonly body: string | null;
}

/** What a draft holds; `ranges` are offsets in the text as it was sent. */
export type ParsedDraft = FinishedDocuments;

/**
 * Parses a text that is to become a resolution, by the steps that parse a source: a sentence, a clause, or a
 * whole draft. It needs no number, title or enacting formula, and all of it is read as clauses; several
 * resolutions with numbers of their own are kept apart.
 */
export function parseDraft(layer: TextLayer, { authority, body }: DraftOptions): ParsedDraft {
  const { text, links } = layer;
  const lines = draftLines(layer);
  const { blocks, furniture, doubtful } = toBlocks(lines);
  const documents = structureDraft(splitDocuments(blocks, letterheadAcronym(text, furniture)), blocks, body);
  return finishDocuments({ text, lines, links, documents, furniture, doubtful }, authority, NO_CATALOGUE);
}

const NO_CATALOGUE = new Map();

/**
 * The lines of a draft. Bare text gets blank lines between its paragraphs and a rule above its notes; a file with
 * evidence says itself what they are.
 */
export const draftLines = ({ lines }: TextLayer): readonly Line[] =>
  lines.some(hasElement) ? lines : setOffClauses(setOffNotes(lines));
