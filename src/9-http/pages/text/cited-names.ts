import type { AnnotationRows } from '../../../../db/queries/documents/annotations.ts';
import type { Queries } from '../../../../db/queries/index.ts';
import type { DocumentSymbol } from '../../../model/id.ts';
import { workId } from '../../../references/work-id.ts';
import { addresses } from '../framework/addresses.ts';
import { dateWords } from '../framework/words.ts';

type Citation = AnnotationRows['citations'][number];

/** What a citation leads to, and what is known of it. */
export interface CitedThing {
  readonly address: string;
  /** Its symbol or name, its date and its title, as far as they are known. */
  readonly name: string;
  /** Whether the data set does not hold it. */
  readonly isOutside: boolean;
}

/** What each of some citations leads to, by its id; one that leads nowhere is not there. */
export async function citedThings(
  queries: Queries,
  citations: readonly Citation[],
): Promise<ReadonlyMap<string, CitedThing>> {
  const targets = new Set(citations.flatMap(({ targetId }) => targetId ?? []));
  const outside = new Set(citations.flatMap(citation => workOf(citation) ?? []));
  const documents = new Map((await queries.documents.byIds([...targets])).map(found => [found.id, found]));
  const works = new Map((await queries.works.byIds([...outside])).map(found => [found.id, found]));
  return new Map(
    citations.flatMap((citation): [string, CitedThing][] => {
      const document = documents.get(citation.targetId ?? '');
      const work = works.get(workOf(citation) ?? '');
      if (document)
        return [
          [
            citation.id,
            {
              address: addresses.text(citation.targetUnitId ?? document.id),
              name: nameOf(document.symbol, document.date, document.title),
              isOutside: false,
            },
          ],
        ];
      if (!work) return [];
      const name = nameOf(
        work.symbol ?? work.name ?? '',
        work.date,
        work.symbol === null ? null : work.title,
      );
      return [[citation.id, { address: addresses.work(work.id), name, isOutside: true }]];
    }),
  );
}

const workOf = ({ symbol, instrument, targetId }: Citation): string | null =>
  targetId === null ? workId({ symbol: symbol as DocumentSymbol | null, instrument }) : null;

/** "A/RES/58/208 (23 December 2003): International migration and development" */
const nameOf = (symbol: string, date: string | null, title: string | null): string =>
  `${symbol}${date === null ? '' : ` (${dateWords(date)})`}${title === null ? '' : `: ${title}`}`;
