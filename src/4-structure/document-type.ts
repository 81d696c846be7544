import { toldFormula } from '../2-blocks/told-formula.ts';
import type { DocumentBlocks } from '../3-documents/split.ts';
import type { DocumentType } from '../model/document.ts';
import type { DocumentSymbol } from '../model/id.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import { speaksAsOrgan } from './clauses/resolution-division.ts';
import { namesDraftDecision } from './front-matter/masthead-kinds.ts';

/** What a document is: a statement by its symbol, an act if an organ speaks in it, else a report. */
export function documentType(
  document: DocumentBlocks,
  symbol: DocumentSymbol,
): Exclude<DocumentType, 'compendium'> {
  if (isStatement(symbol)) return 'statement';
  if (!speaksAsOrgan(document)) return 'report';
  return isDecision(document, symbol) ? 'decision' : 'resolution';
}

/** "S/PRST/2024/6", "A/HRC/PRST/43/1". */
const isStatement = (symbol: DocumentSymbol): boolean => /(?:^|\/)PRST\//.test(symbol);

/** How many blocks of formal lines may stand above the formula. */
const FORMULA_WITHIN = 40;

function isDecision({ blocks }: DocumentBlocks, symbol: DocumentSymbol): boolean {
  const { kind } = symbolFacts(symbol);
  if (kind !== 'document') return kind === 'decision';
  return blocks
    .slice(0, FORMULA_WITHIN)
    .some(block => namesDraftDecision(block) || toldFormula(block.text.text) !== null);
}
