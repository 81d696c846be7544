import { startOf } from '../1-read/traced.ts';
import type { Block } from '../2-blocks/block.ts';
import { type DocumentTree, mainHead } from '../3-documents/document-tree.ts';
import { type Languages, languagesOf } from '../3-documents/language/language.ts';
import { symbolFromTitle } from '../3-documents/made-up-symbol.ts';
import { bodySpeakingIn, organIn } from '../3-documents/organ-below.ts';
import type { DocumentBlocks, Split } from '../3-documents/split.ts';
import type { DocumentType } from '../model/document.ts';
import type { DocumentId, DocumentSymbol, UnitId } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { ENGLISH } from '../references/language-name.ts';
import { readSymbol } from '../references/symbol.ts';
import { structureResolution } from './clauses/resolution.ts';
import { compendiumTitle, structureCompendium } from './compendium.ts';
import { documentType } from './document-type.ts';
import { type Drafts, draftStart, noDrafts } from './draft.ts';
import { isForeignResolution, structureForeignResolution } from './foreign/foreign-resolution.ts';
import { structureNotes } from './notes.ts';
import { structureReport } from './report.ts';
import { isInTable, placeTables, structureTables } from './tables.ts';
import { UnitIds } from './unit-ids.ts';

/** A document with its structure, its text still in drafts. */
export interface StructuredDocument {
  readonly id: DocumentId;
  readonly symbol: DocumentSymbol;
  readonly symbolMadeUp: boolean;
  readonly type: DocumentType;
  /** The organ that speaks, if the head names it. */
  readonly body: string | null;
  /** What its paragraphs are written in. Only English is read for more than its structure. */
  readonly languages: Languages;
  readonly drafts: Drafts;
  readonly partOf: DocumentId | null;
  readonly partOfSection: UnitId | null;
  /** The compendium's heading directly above the document: "REPORT OF THE SECRETARY-GENERAL". */
  readonly under: string | null;
}

/** A document that holds others, and its sections by the source offset at which they begin. */
interface Holder {
  readonly document: StructuredDocument;
  readonly headings: ReadonlyMap<number, Drafts['sections'][number]>;
}

const holderOf = (document: StructuredDocument): Holder => ({
  document,
  headings: new Map(document.drafts.sections.map(section => [draftStart(section), section])),
});

/** Structures the documents of a source; a compendium comes before the documents in it. */
export function structureSource({ compendium, documents }: Split): StructuredDocument[] {
  const holder = compendium === null ? null : holderOf(structureHolder(compendium));
  const structured = documents.flatMap(document => structureTree(document, holder));
  return holder === null ? structured : [holder.document, ...structured];
}

function structureHolder(blocks: readonly Block[]): StructuredDocument {
  const symbol = symbolFromTitle(compendiumTitle(blocks) ?? nameOfPages(blocks[0]?.text.text ?? ''));
  const id = documentId(symbol);
  const ids = new UnitIds(id);
  const drafts = noDrafts();
  structureNotes(blocks, ids, drafts);
  structureTables(blocks, ids, drafts);
  structureCompendium(
    blocks.filter(block => !isInTable(block)),
    ids,
    drafts,
  );
  placeTables(drafts);
  const nothing = { body: null, partOf: null, partOfSection: null, under: null };
  const languages = languagesIn(blocks);
  return { id, symbol, symbolMadeUp: true, type: 'compendium', languages, drafts, ...nothing };
}

/** Structures a document, and after it those that it holds. */
function structureTree(tree: DocumentTree, holder: Holder | null): StructuredDocument[] {
  const structured = structureDocument(tree, tree.under, holder);
  const own: StructuredDocument = tree.isCompendium ? { ...structured, type: 'compendium' } : structured;
  const inner = tree.holds.length === 0 ? null : holderOf(own);
  return [own, ...tree.holds.flatMap(held => structureTree(held, inner))];
}

/**
 * Pages of official records are named after the document that they are filed under, whose symbol opens them.
 */
const nameOfPages = (first: string): string => (readSymbol(first) === null ? first : `Pages with ${first}`);

const DRAFT = 'DRAFT' as DocumentSymbol;

/**
 * A text that is to become a resolution, whatever its head says or lacks; several with heads of their own are
 * what they would be in a source.
 *
 * @param body the organ that is to adopt it, where the text does not name it
 */
export function structureDraft(
  split: Split,
  blocks: readonly Block[],
  body: string | null,
): StructuredDocument[] {
  if (holdsSeveral(split)) return structureSource(split);
  const heads = split.documents[0]?.heads ?? [];
  const head = mainHead({ blocks, heads });
  const symbol = head?.symbol ?? DRAFT;
  const structured = structureText({ blocks, heads }, symbol, 'resolution');
  const nothing = { partOf: null, partOfSection: null, under: null };
  const symbolMadeUp = head?.symbolMadeUp ?? true;
  const speaker = head?.body ?? speakerOf(blocks, head?.symbol ?? null) ?? body;
  return [{ ...structured, ...nothing, symbol, symbolMadeUp, type: 'resolution', body: speaker }];
}

const holdsSeveral = ({ documents }: Split): boolean =>
  documents.length > 1 || documents.some(({ holds, isCompendium }) => holds.length > 1 && !isCompendium);

/** The organ of the formula, by its full name, which the symbol tells if the formula does not. */
function speakerOf(blocks: readonly Block[], symbol: DocumentSymbol | null): string | null {
  for (const block of blocks) {
    const organ = organIn(block);
    if (organ !== null) return bodySpeakingIn(organ, symbol)?.name ?? organ;
  }
  return null;
}

const ACTS: ReadonlySet<DocumentType> = new Set(['resolution', 'decision']);

function structureText(document: DocumentBlocks, symbol: DocumentSymbol, asked: 'resolution' | null = null) {
  const id = documentId(symbol);
  const ids = new UnitIds(id);
  const drafts = noDrafts();
  const { blocks, heads } = document;
  structureNotes(blocks, ids, drafts);
  structureTables(blocks, ids, drafts);
  const text = { heads, blocks: blocks.filter(block => !isInTable(block)) };
  const languages = languagesIn(text.blocks);
  const type = asked ?? typeOf(document, symbol, languages.main);
  if (!ACTS.has(type)) structureReport(text, ids, drafts);
  else if (languages.main === ENGLISH) structureResolution(text, ids, drafts);
  else structureForeignResolution(text, languages.main, ids, drafts);
  placeTables(drafts);
  return { id, type, languages, drafts };
}

const languagesIn = (blocks: readonly Block[]): Languages =>
  languagesOf(blocks.filter(({ note }) => note === null).map(({ text }) => text.text));

/** What a document is; in another language than English, a resolution is known by its form alone. */
function typeOf(document: DocumentBlocks, symbol: DocumentSymbol, language: string): DocumentType {
  if (language === ENGLISH) return documentType(document, symbol);
  return isForeignResolution(document) ? 'resolution' : 'report';
}

function structureDocument(
  document: DocumentBlocks,
  under: Block | null,
  holder: Holder | null,
): StructuredDocument {
  const head = mainHead(document);
  if (head === undefined) throw new RangeError('a document without a head');
  const { id, type, languages, drafts } = structureText(document, head.symbol);
  const section = under === null ? undefined : holder?.headings.get(startOf(under.text));
  return {
    id,
    symbol: head.symbol,
    symbolMadeUp: head.symbolMadeUp,
    type,
    body: head.body,
    languages,
    drafts,
    partOf: holder?.document.id ?? null,
    partOfSection: section?.id ?? null,
    under: section?.text.text ?? null,
  };
}
