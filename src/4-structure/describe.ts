import { isOpen } from '../2-blocks/block.ts';
import { authorIn } from '../3-documents/author-line.ts';
import type { CatalogueEntry } from '../3-documents/catalogue.ts';
import type { Lack, ParsedDocument } from '../model/document.ts';
import { bodyNamed } from '../references/body.ts';
import { isActSymbol } from '../references/symbol-change.ts';
import { symbolFacts } from '../references/symbol-facts.ts';
import { readFacts } from './facts.ts';
import { relatedDocuments } from './related-documents.ts';
import type { StructuredDocument } from './structure-source.ts';

type Described = Pick<
  ParsedDocument,
  | 'title'
  | 'otherSymbols'
  | 'changes'
  | 'body'
  | 'session'
  | 'date'
  | 'meeting'
  | 'agendaItems'
  | 'adoptedOn'
  | 'author'
  | 'lacks'
  | 'complete'
>;

/**
 * The facts about a document: from its text, else from its symbol, else from the catalogue.
 *
 * @param issued the ISO 8601 date in the letterhead: of an act or a statement, its date of issue, which is
 *   none of its facts
 */
export function describe(
  document: StructuredDocument,
  entry: CatalogueEntry,
  issued: string | null,
): Described {
  const read = readFacts(document.drafts);
  const bySymbol = symbolFacts(document.symbol);
  const isAct = isActSymbol(document.symbol) || document.type === 'statement';
  const facts = {
    title: read.title ?? entry.title ?? null,
    body: document.body ?? bySymbol.body ?? read.body ?? entry.body ?? null,
    session: document.symbolMadeUp ? read.session : (bySymbol.session ?? read.session),
    date:
      (isAct ? (read.date ?? (document.type === 'statement' ? issued : null)) : (issued ?? read.date)) ??
      entry.date ??
      null,
    meeting: read.meeting,
    agendaItems: read.agendaItems,
    adoptedOn: read.adoptedOn,
    author: authorIn(document.under ?? '') ?? authorOf(document, read) ?? entry.author ?? null,
  };
  const complete = isComplete(document);
  const why = whyMissing(document, facts.body, complete);
  const missing = EXPECTED[document.type].filter(field => isMissing(facts[field]));
  const { otherSymbols, changes } = relatedDocuments(document);
  return {
    ...facts,
    otherSymbols,
    changes,
    complete,
    lacks: missing.map(field => ({ field, why: why(field) })),
  };
}

/**
 * Acts are about reports: the author of "Report of the Committee on Lamps" is not that of the resolution so
 * entitled.
 */
const authorOf = (
  { type }: StructuredDocument,
  { author, title }: ReturnType<typeof readFacts>,
): string | null =>
  type === 'report' || type === 'compendium' || /^statement by /i.test(title ?? '') ? author : null;

const isMissing = (fact: unknown): boolean => fact === null || (Array.isArray(fact) && fact.length === 0);

/** The facts that a document of each type should state. */
const EXPECTED = {
  resolution: ['title', 'body', 'session', 'date', 'meeting', 'agendaItems', 'adoptedOn'],
  report: ['title', 'body', 'session', 'date', 'author'],
  decision: ['title', 'body', 'session', 'date', 'meeting'],
  statement: ['body', 'date', 'meeting'],
  compendium: ['title'],
} as const;

/** Facts in the masthead that several resolutions under one number share, in the document that holds them. */
const SHARED: readonly string[] = ['agendaItems', 'adoptedOn'];

const whyMissing =
  ({ partOf, partOfSection }: StructuredDocument, body: string | null, complete: boolean) =>
  (field: string): Lack['why'] => {
    if (bodyNamed(body ?? '')?.without?.includes(field)) return 'not-used';
    if (partOf !== null && partOfSection === null && SHARED.includes(field)) return 'shared';
    return complete ? 'not-printed' : 'excerpt';
  };

/** False for an excerpt: it has no title, or begins or stops in the middle of a sentence. */
function isComplete({ type, drafts: { clauses, paragraphs, particulars } }: StructuredDocument): boolean {
  if (type === 'compendium') return true;
  if (type === 'resolution' || type === 'decision')
    return clauses.length > 0 && clauses.every(({ complete }) => complete);
  const body = paragraphs.filter(({ role, part }) => role === 'paragraph' && part === null);
  const signature = body.findIndex(({ text }) => text.text.startsWith('(Signed)'));
  const last = signature < 0 ? body.at(-1) : body[signature - 1];
  return (
    particulars.some(({ kind }) => kind === 'title') &&
    paragraphs.every(({ complete }) => complete) &&
    !isOpen(last?.text.text ?? '.')
  );
}
