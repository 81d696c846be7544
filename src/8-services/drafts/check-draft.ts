import type { Queries } from '../../../db/queries/index.ts';
import { type DraftDocument, type ReadDraft, readDraft, type SentText } from '../../pipeline/sent-text.ts';
import { type AgreedLanguageOptions, agreedLanguageOfDraft } from '../agreed-language/agreed-language.ts';
import { countStatuses, resolveCitations } from '../lookup/lookup.ts';
import { continuations } from './continued/continuation.ts';
import type { DraftCheck, DraftCitation, DraftFaults, DraftFinding, DraftUnit } from './draft-check.ts';
import { draftUnits } from './draft-units.ts';
import { findNotices } from './notices/find-notices.ts';
import { noticeContext } from './notices/notice-context.ts';

export interface DraftOptions extends AgreedLanguageOptions {
  /**
   * The resolution that the draft continues, written as a person would write it; it is looked for otherwise.
   */
  readonly continues?: string | null;
}

/**
 * Parses a draft like a source and checks it against the data set: its structure, its faults, the targets of
 * its citations, what it continues, and the language that was adopted before.
 *
 * @throws ServiceError TOO_MANY_CLAUSES; VALUE_UNKNOWN, if the data set does not have
 * what it is said to continue
 */
export async function checkDraft(
  queries: Queries,
  text: SentText,
  options: DraftOptions,
): Promise<DraftCheck> {
  return checkReadDraft(queries, await readDraft(text, options), options);
}

/**
 * The same for a draft that has been read.
 *
 * @throws ServiceError as `checkDraft` does
 */
export async function checkReadDraft(
  queries: Queries,
  draft: ReadDraft,
  options: DraftOptions,
): Promise<DraftCheck> {
  const agreedLanguage = await agreedLanguageOfDraft(queries, draft, options);
  return {
    ...(await faultsOf(queries, draft)),
    drafts: draft.documents.map(({ id, symbol, symbolMadeUp, title, body }) => ({
      id,
      symbol: symbolMadeUp ? null : symbol,
      title,
      body,
    })),
    continues: await continuations(queries, draft.documents, agreedLanguage, options.continues ?? null),
    agreedLanguage,
    leftOut: draft.furniture,
  };
}

/** What is wrong with a draft and with its citations; agreed language is not looked for. */
export async function faultsOf(queries: Queries, draft: ReadDraft): Promise<DraftFaults> {
  const { documents } = draft;
  const units = draftUnits(draft);
  const findings = documents.flatMap(findingsOf).toSorted((a, b) => startOf(a) - startOf(b));
  const citations = await citationsOf(queries, documents, units);
  const notices = await findNotices(noticeContext(queries, draft, { units, citations, findings }));
  return {
    ok: notices.length === 0,
    notices,
    units,
    findings,
    citations,
    counts: countStatuses(citations),
  };
}

const startOf = ({ ranges }: DraftFinding): number => ranges[0]?.start ?? 0;

/** An excerpt of a draft need not have an enacting formula. */
function findingsOf(document: DraftDocument): DraftFinding[] {
  const kinds = new Set(document.clauses.map(({ kind }) => kind));
  const isExcerpt = kinds.size < 2 && document.particulars.every(({ kind }) => kind !== 'enacting');
  const findings = document.findings.map(finding => ({ ...finding, correction: null }));
  return [...findings, ...document.draftingFindings].filter(
    ({ code }) => !(isExcerpt && code === 'FORMULA_MISSING'),
  );
}

async function citationsOf(
  queries: Queries,
  documents: readonly DraftDocument[],
  units: readonly DraftUnit[],
): Promise<DraftCitation[]> {
  const textOf = new Map(units.map(({ id, text }) => [id, text]));
  const citations = documents.flatMap(({ citations }) => citations);
  const resolved = await resolveCitations(
    queries,
    citations.map(citation => ({ text: textOf.get(citation.unit) ?? '', citation })),
  );
  return resolved.map((citation, index) => {
    const { unit = '', ranges = [] } = citations[index] ?? {};
    return { unit, ...citation, ranges };
  });
}
