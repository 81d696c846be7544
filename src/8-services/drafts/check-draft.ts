import type { Queries } from '../../../db/queries/index.ts';
import type { DraftCheck } from '../../9-http/schemas/draft.ts';
import { type DraftDocument, type ReadDraft, readDraft } from '../../pipeline/sent-text.ts';
import { agreedClauses } from '../agreed-language/agreed-language.ts';
import type { WordingSearch } from '../agreed-language/find-wordings.ts';
import { countsOf, whatTheyLeadTo } from '../lookup/lookup.ts';
import { draftUnits } from './draft-units.ts';

/**
 * Reads a draft as a source is read, and holds it against the data: its structure, what is wrong in it, what its
 * citations lead to, and what of its language was agreed before.
 *
 * @throws ServiceError TOO_MANY_CLAUSES
 */
export async function checkDraft(queries: Queries, text: string, search: WordingSearch): Promise<DraftCheck> {
  const draft = readDraft(text, search);
  const { documents, furniture } = draft;
  const judged = await judgeDrafts(queries, draft);
  const agreed = await agreedClauses(queries, draft, search);
  return {
    ...judged,
    drafts: documents.map(({ id, symbol, symbolMadeUp, title, body }) => ({
      id,
      symbol: symbolMadeUp ? null : symbol,
      title,
      body,
    })),
    agreedLanguage: agreed.map(({ clause, ...found }) => ({ unit: clause.id, ...found })),
    leftOut: furniture.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

/** What is wrong in drafts, and with the citations in them: all but what was agreed before. */
export async function judgeDrafts(
  queries: Queries,
  draft: ReadDraft,
): Promise<Pick<DraftCheck, 'ok' | 'units' | 'findings' | 'citations' | 'counts'>> {
  const { documents } = draft;
  const units = draftUnits(draft);
  const findings = documents.flatMap(findingsOf).toSorted((a, b) => startOf(a) - startOf(b));
  const citations = await citationsOf(queries, documents, units);
  return {
    ok: findings.every(({ kind }) => kind === 'parser') && citations.every(isRight),
    units,
    findings,
    citations,
    counts: countsOf(citations),
  };
}

/** Right is what the data set gives no correction for, be it in the data set or not. */
const isRight = ({ corrections }: DraftCheck['citations'][number]): boolean => corrections.length === 0;

const startOf = ({ ranges }: DraftCheck['findings'][number]): number => ranges[0]?.start ?? 0;

/** A piece of a draft need not say who speaks, nor begin with number 1. */
function findingsOf(document: DraftDocument): DraftCheck['findings'] {
  const kinds = new Set(document.clauses.map(({ kind }) => kind));
  const isPiece = kinds.size < 2 && document.particulars.every(({ kind }) => kind !== 'enacting');
  return [...document.findings, ...document.draftingFindings]
    .filter(({ code }) => !(isPiece && code === 'FORMULA_MISSING'))
    .map(({ kind, code, message, unit, ranges }) => ({ kind, code, message, unit, ranges: [...ranges] }));
}

async function citationsOf(
  queries: Queries,
  documents: readonly DraftDocument[],
  units: DraftCheck['units'],
): Promise<DraftCheck['citations']> {
  const textOf = new Map<string, string>(units.map(({ id, text }) => [id, text]));
  const cited = documents.flatMap(({ citations }) => citations);
  const found = await whatTheyLeadTo(
    queries,
    cited.map(citation => ({ text: textOf.get(citation.unit) ?? '', citation })),
  );
  return found.map((citation, index) => {
    const { unit = '', ranges = [] } = cited[index] ?? {};
    return { unit, ...citation, ranges: [...ranges] };
  });
}
