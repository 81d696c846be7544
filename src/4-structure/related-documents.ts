import type { Change, ParsedDocument } from '../model/document.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { findSymbol } from '../references/named-documents.ts';
import { readSymbols } from '../references/symbol.ts';
import { symbolChange } from '../references/symbol-change.ts';
import type { StructuredDocument } from './structure-source.ts';

/** The other symbols of a document, and what it changes: by its symbol, or as an amendment by its first page. */
export function relatedDocuments({
  symbol,
  drafts,
}: StructuredDocument): Pick<ParsedDocument, 'otherSymbols' | 'changes'> {
  const linesOf = (...kinds: readonly string[]): string[] =>
    drafts.particulars.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text.text);
  const bySymbol = symbolChange(symbol);
  const amended = linesOf('sponsors', 'title').flatMap(line => amendedSymbol(line) ?? []);
  const changes: Change[] = [
    ...(bySymbol === null ? [] : [bySymbol]),
    ...amended.map(changed => ({ manner: 'amends' as const, symbol: changed })),
  ];
  const symbols = new Set(linesOf('symbol').flatMap(readSymbols));
  symbols.delete(symbol);
  return { otherSymbols: [...symbols], changes: changes.filter(isFirstOfItsKind) };
}

/** "Ukraine: amendment to draft resolution A/80/L.3" -> "A/80/L.3". */
function amendedSymbol(line: string): DocumentSymbol | null {
  const [, amended] = AMENDMENT.exec(line) ?? [];
  return amended === undefined ? null : (findSymbol(amended)?.symbols[0] ?? null);
}

const AMENDMENT = /\bamendments? (?:to|of) (?:the )?(?:revised )?draft (?:resolution|decision) (\S.{3,80})/i;

const isFirstOfItsKind = (change: Change, index: number, changes: readonly Change[]): boolean =>
  changes.findIndex(({ manner, symbol }) => manner === change.manner && symbol === change.symbol) === index;
