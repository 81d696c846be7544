import type { UsingClauseRow } from '../../../db/queries/clauses/wordings.ts';
import type { Queries } from '../../../db/queries/index.ts';
import type { FoundWording } from '../../8-services/agreed-language/find-wordings.ts';
import { formatClauseCitation } from '../../references/format-citation.ts';
import { links } from '../framework/links.ts';
import type { AdoptedWording, WordingUse } from '../schemas/clauses/adopted-wording.ts';

type Usage = Awaited<ReturnType<Queries['wordings']['usage']>>[number];

/** Wordings as they are shown, with what their uses are known by. */
export async function wordingViews(
  queries: Queries,
  found: readonly FoundWording[],
  usages: ReadonlyMap<number, Usage>,
): Promise<AdoptedWording[]> {
  const seqs = found.flatMap(({ seq, wordingId }) => {
    const { first = seq, last = seq } = usages.get(wordingId) ?? {};
    return [seq, first, last];
  });
  const clauses = await queries.wordings.clausesBySeq(seqs);
  const uses = new Map(clauses.map(clause => [clause.seq, useView(clause)]));
  return found.flatMap(({ seq, wordingId, text, comparison, passage, isForebear }) => {
    const { count = 1, first = seq, last = seq } = usages.get(wordingId) ?? {};
    const [use, firstUse, lastUse] = [uses.get(seq), uses.get(first), uses.get(last)];
    if (!use || !firstUse || !lastUse) return [];
    return {
      similarity: comparison.similarity,
      text,
      passage,
      isForebear,
      use,
      uses: { count, first: firstUse, last: lastUse },
      changes: [...comparison.changes],
    };
  });
}

const useView = (clause: UsingClauseRow): WordingUse => ({
  clause: clause.id,
  label: clause.label,
  kind: clause.kind,
  resolution: clause.documentId,
  symbol: clause.symbol,
  title: clause.title,
  body: clause.body,
  date: clause.date,
  citation: formatClauseCitation(clause, clause),
  link: links.clause(clause.id),
});
