import type { Block } from '../../2-blocks/block.ts';
import { keyedLine } from '../../2-blocks/keyed-line.ts';
import type { DocumentBlocks } from '../../3-documents/split.ts';
import type { Drafts } from '../draft.ts';
import { formalLine, headParticular, particular } from '../formal.ts';
import { mastheadKinds } from '../front-matter/masthead-kinds.ts';
import { splitMastheadLines } from '../front-matter/split-lines.ts';
import { divideParts, structurePart } from '../parts.ts';
import { SectionBuilder } from '../sections/section-builder.ts';
import type { UnitIds } from '../unit-ids.ts';
import { ClauseHeadings } from './clause-headings.ts';
import { type ClauseSection, clauseSections } from './clause-sections.ts';
import { structureOperativePart } from './operative-part.ts';
import { structurePreamble } from './preamble.ts';
import { divideResolution, splitPreamble } from './resolution-division.ts';

/** Structures a resolution: masthead, enacting formula, preamble, operative part, closing lines, annexes. */
export function structureResolution(document: DocumentBlocks, ids: UnitIds, drafts: Drafts): void {
  const { masthead, formula, body, runsOn, adopted, closing, annexes } = divideResolution(document);
  structureMasthead(document, masthead, ids, drafts);
  for (const block of formula) drafts.particulars.push(particular(ids, 'enacting', block));
  const headings = new ClauseHeadings(new SectionBuilder(ids, drafts));
  for (const section of clauseSections(body)) structureClauses(section, runsOn, headings, ids, drafts);
  if (adopted.length > 0)
    structurePart({ kind: 'adopted-text', label: 'TEXT', blocks: adopted }, ids, drafts);
  for (const block of closing) drafts.particulars.push(formalLine(ids, block, false));
  for (const part of divideParts(annexes)) structurePart(part, ids, drafts);
}

function structureMasthead(
  document: DocumentBlocks,
  blocks: readonly Block[],
  ids: UnitIds,
  drafts: Drafts,
): void {
  const lines = splitMastheadLines(blocks);
  const kindOf = mastheadKinds(document, lines);
  for (const block of lines) {
    const head = document.heads.find(candidate => candidate.block === block);
    const kind = kindOf(block);
    const start = kind === 'title' ? (keyedLine(block.text.text)?.start ?? 0) : 0;
    drafts.particulars.push(head ? headParticular(ids, head) : particular(ids, kind, block, start));
  }
}

function structureClauses(
  section: ClauseSection,
  runsOn: boolean,
  headings: ClauseHeadings,
  ids: UnitIds,
  drafts: Drafts,
): void {
  const { preamble, leadIn, operative } = splitPreamble(section.blocks, runsOn);
  const place = { numeral: section.numeral, ids, drafts, headings };
  const begun = structurePreamble(preamble, operative[0], place);
  for (const block of leadIn) drafts.particulars.push(particular(ids, 'enacting', block));
  structureOperativePart(operative, place, section.numeral === null ? null : begun);
}
