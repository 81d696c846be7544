import { startOf } from '../1-read/traced.ts';
import type { Block } from '../2-blocks/block.ts';
import { enactingOrgan, leadingOrgan } from '../2-blocks/enacting-formula.ts';
import { foreignOrgan } from '../3-documents/language/formulas.ts';
import { ENGLISH, type Languages, languagesOf } from '../3-documents/language/language.ts';
import { letteredResolutions } from '../3-documents/lettered-resolutions.ts';
import { symbolFromTitle } from '../3-documents/made-up-symbol.ts';
import type { DocumentBlocks, Split } from '../3-documents/split.ts';
import type { DocumentType } from '../model/document.ts';
import type { DocumentId, DocumentSymbol, UnitId } from '../model/id.ts';
import { documentId } from '../references/address.ts';
import { bodyNamed } from '../references/body.ts';
import { structureResolution } from './clauses/resolution.ts';
import { speaksAsOrgan } from './clauses/resolution-division.ts';
import { compendiumTitle, structureCompendium } from './compendium.ts';
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
  const structured = documents.flatMap(document => structureUnderNumber(document, document.under, holder));
  return holder === null ? structured : [holder.document, ...structured];
}

function structureHolder(blocks: readonly Block[]): StructuredDocument {
  const symbol = symbolFromTitle(compendiumTitle(blocks) ?? blocks[0]?.text.text ?? '');
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

/**
 * Structures a document, or several resolutions under one number, which the document
 * of that number then holds.
 */
function structureUnderNumber(
  document: DocumentBlocks,
  under: Block | null,
  holder: Holder | null,
): StructuredDocument[] {
  const lettered = letteredResolutions(document);
  if (lettered === null) return [structureDocument(document, under, holder)];
  const shared: StructuredDocument = {
    ...structureDocument(lettered.shared, under, holder),
    type: 'compendium',
  };
  const sharedHolder = holderOf(shared);
  return [
    shared,
    ...lettered.resolutions.map(resolution => structureDocument(resolution, null, sharedHolder)),
  ];
}

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
  if (split.documents.length > 1) return structureSource(split);
  const heads = split.documents[0]?.heads ?? [];
  const head = heads.find(({ body }) => body !== null) ?? heads[0];
  const symbol = head?.symbol ?? DRAFT;
  const structured = structureText({ blocks, heads }, symbol, 'resolution');
  const nothing = { partOf: null, partOfSection: null, under: null };
  const symbolMadeUp = head?.symbolMadeUp ?? true;
  const speaker = head?.body ?? speakerOf(blocks) ?? body;
  return [{ ...structured, ...nothing, symbol, symbolMadeUp, type: 'resolution', body: speaker }];
}

/** The organ of the formula, by its full name. */
function speakerOf(blocks: readonly Block[]): string | null {
  for (const { text, note } of blocks) {
    const organ =
      note === null ? (enactingOrgan(text.text) ?? leadingOrgan(text.text) ?? foreignOrgan(text.text)) : null;
    if (organ !== null) return bodyNamed(organ)?.name ?? organ;
  }
  return null;
}

function structureText(document: DocumentBlocks, symbol: DocumentSymbol, asked: 'resolution' | null = null) {
  const id = documentId(symbol);
  const ids = new UnitIds(id);
  const drafts = noDrafts();
  const { blocks, heads } = document;
  structureNotes(blocks, ids, drafts);
  structureTables(blocks, ids, drafts);
  const text = { heads, blocks: blocks.filter(block => !isInTable(block)) };
  const languages = languagesIn(text.blocks);
  const type = asked ?? typeOf(document, languages.main);
  if (type === 'report') structureReport(text, ids, drafts);
  else if (languages.main === ENGLISH) structureResolution(text, ids, drafts);
  else structureForeignResolution(text, languages.main, ids, drafts);
  placeTables(drafts);
  return { id, type, languages, drafts };
}

const languagesIn = (blocks: readonly Block[]): Languages =>
  languagesOf(blocks.filter(({ note }) => note === null).map(({ text }) => text.text));

/** A document is a resolution if an organ speaks in it, and a report otherwise. */
function typeOf(document: DocumentBlocks, language: string): 'resolution' | 'report' {
  const isResolution = language === ENGLISH ? speaksAsOrgan(document) : isForeignResolution(document);
  return isResolution ? 'resolution' : 'report';
}

function structureDocument(
  document: DocumentBlocks,
  under: Block | null,
  holder: Holder | null,
): StructuredDocument {
  const head = document.heads.find(({ body }) => body !== null) ?? document.heads[0];
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
