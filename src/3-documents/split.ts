import type { Block } from '../2-blocks/block.ts';
import { sessionReport, withBlocks } from './acts-in-report.ts';
import { startOf } from './document-start.ts';
import type { DocumentBlocks, DocumentTree } from './document-tree.ts';
import { withoutFileLabel } from './file-label.ts';
import { headGroups } from './head-groups.ts';
import { letteredResolutions } from './lettered-resolutions.ts';
import { takeDrafts } from './recommended-drafts.ts';
import { documentByTitle } from './titled-text.ts';
import { documentsByForm } from './unheaded.ts';

export { isEnumeratedHeading } from './document-start.ts';
export type { DocumentBlocks } from './document-tree.ts';

export interface Split {
  /** What surrounds the documents of a source that holds several: its title, introduction and headings. */
  readonly compendium: readonly Block[] | null;
  readonly documents: readonly DocumentTree[];
}

/**
 * Splits a source into its documents, as `splitDocuments` does. A text in which nothing has a symbol or number
 * is split at its enacting formulas, or else is one document, if it opens with a title.
 */
export function splitSource(blocks: readonly Block[], letterhead: string | null): Split {
  const split = splitDocuments(blocks, letterhead);
  if (split.documents.length > 0) return split;
  const byForm = documentsByForm(blocks);
  const documents = byForm.length > 0 ? byForm : documentByTitle(blocks);
  return { compendium: null, documents: documents.map(document => treeOf(document, null)) };
}

/**
 * Splits a source into its documents. A symbol or number other than the current document's begins a new one,
 * which also takes the formal lines directly above. Headings directly above those belong to the compendium,
 * as does everything before the first of several documents. A report that sets out the acts of a session holds
 * them; a document that recommends drafts holds these.
 */
export function splitDocuments(blocks: readonly Block[], letterhead: string | null): Split {
  const labelled = withoutFileLabel(headGroups(blocks, letterhead), blocks);
  const { groups, closed, label } = labelled;
  const report = sessionReport(labelled, blocks);
  if (report !== null) {
    const { acts, ...holder } = report;
    const holds = acts.map(({ under, ...act }) => treeOf(act, under));
    return { compendium: null, documents: [{ ...holder, under: null, isCompendium: false, holds }] };
  }
  const starts = groups.map(([first]) => startOf(blocks, first.at));
  const only = groups.length === 1 && label === null;
  const ends = groups.map((_, index) =>
    Math.min(closed[index] ?? blocks.length, starts[index + 1]?.headings ?? blocks.length),
  );
  const documents = groups.map((heads, index) => {
    const from = only ? 0 : (starts[index]?.formal ?? 0);
    return treeOf(
      { blocks: blocks.slice(from, ends[index]), heads: withBlocks(heads, blocks) },
      only ? null : (blocks.slice(starts[index]?.headings, from).at(-1) ?? null),
    );
  });
  if (only) return { compendium: null, documents };
  const around = starts.flatMap(({ formal }, index) =>
    blocks.slice(index === 0 ? 0 : ends[index - 1], formal),
  );
  const after = blocks.slice(ends.at(-1));
  const compendium = [...around, ...after];
  return { compendium: compendium.length > 0 ? compendium : null, documents };
}

/** A document with the resolutions under its number, or the drafts that it recommends. */
function treeOf(document: DocumentBlocks, under: Block | null): DocumentTree {
  const lettered = letteredResolutions(document);
  if (lettered !== null) {
    const holds = lettered.resolutions.map(resolution => treeOf(resolution, null));
    return { ...lettered.shared, under, isCompendium: true, holds };
  }
  const { own, drafts } = takeDrafts(document);
  const holds = drafts.map(
    (draft): DocumentTree => ({ ...draft, under: null, isCompendium: false, holds: [] }),
  );
  return { ...own, under, isCompendium: false, holds };
}
