import type { TextLayer } from '../../1-read/text-layer.ts';
import type { Block } from '../../2-blocks/block.ts';
import { toBlocks } from '../../2-blocks/blocks.ts';
import { letterheadAcronym } from '../../2-blocks/furniture/letterhead.ts';
import type { Catalogue } from '../../3-documents/catalogue.ts';
import { withHeld } from '../../3-documents/document-tree.ts';
import { type Split, splitDocuments, splitSource } from '../../3-documents/split.ts';
import { structureDraft, structureSource } from '../../4-structure/structure-source.ts';
import type { Authority } from '../../5-annotations/organization/authority.ts';
import { documentId } from '../../references/address.ts';
import { draftLines } from '../draft.ts';
import { finishDocuments } from '../finish/documents.ts';
import { explainLines } from './explain-lines.ts';
import { explainedFinding, explainUnits } from './explain-units.ts';
import type { ExplainedDocument, Explanation } from './explanation.ts';

export interface ExplainOptions {
  readonly authority: Authority;
  readonly catalogue: Catalogue;
  /** For a draft, the organ that is to adopt it, where the text does not name it; null for a source. */
  readonly draft: { readonly body: string | null } | null;
}

/** The values between the steps for a text. The steps are those that parse a source or a draft. */
export function explain(layer: TextLayer, { authority, catalogue, draft }: ExplainOptions): Explanation {
  const { text, links } = layer;
  const { lines, blocks, furniture, doubtful } = toBlocks(draft ? draftLines(layer) : layer.lines);
  const split = (draft ? splitDocuments : splitSource)(blocks, letterheadAcronym(text, furniture));
  const structured = draft ? structureDraft(split, blocks, draft.body) : structureSource(split);
  const { documents } = finishDocuments(
    { text, lines, links, documents: structured, furniture, doubtful },
    authority,
    catalogue,
  );
  const units = explainUnits(blocks, structured, documents, authority);
  return {
    lines: explainLines(text, lines, blocks, units),
    documents: documents.map(({ id, symbol, type, findings }) => ({
      id,
      symbol,
      type,
      heads: headsOf(id, split, blocks),
      findings: findings.filter(({ unit }) => unit === null).map(explainedFinding),
    })),
    units,
  };
}

const headsOf = (id: string, { documents }: Split, blocks: readonly Block[]): ExplainedDocument['heads'] =>
  documents
    .flatMap(withHeld)
    .flatMap(({ heads }) => heads)
    .filter(({ symbol }) => documentId(symbol) === id)
    .map(({ block, rule }) => ({ block: blocks.indexOf(block) + 1, rule: rule.name, text: block.text.text }));
