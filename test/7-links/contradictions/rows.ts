import { findCitations } from '../../../src/5-annotations/citation/citation.ts';
import { type Corpus, corpusOf } from '../../../src/7-links/contradictions/corpus.ts';
import { documentId } from '../../../src/references/address.ts';
import { symbolFacts } from '../../../src/references/symbol-facts.ts';
import { symbol } from '../../fixture.ts';

/** A document in short: its facts, and its units by the last step of their ids. */
export interface Sketch {
  readonly of: string;
  readonly date?: string;
  readonly title?: string;
  readonly isExcerpt?: true;
  readonly units: Readonly<Record<string, string>>;
}

/** The rows of the documents, with the citations that step 5 finds in them. */
export function corpusFrom(sketches: readonly Sketch[]): Corpus {
  const documents = sketches.map(({ of, date, title, isExcerpt }) => ({
    id: documentId(symbol(of)),
    symbol: symbol(of),
    title: title ?? null,
    body: symbolFacts(symbol(of)).body,
    session: symbolFacts(symbol(of)).session,
    date: date ?? null,
    complete: isExcerpt === undefined,
    isSure: true,
  }));
  const ids = new Set(documents.map(({ id }) => id));
  const units = sketches.flatMap(({ of, units }) =>
    Object.entries(units).map(([step, text]) => ({
      id: `${documentId(symbol(of))}.${step}`,
      documentId: documentId(symbol(of)),
      kind: /^(?:TITLE|DATELINE)$/.test(step) ? 'particular' : 'clause',
      text,
    })),
  );
  const citations = units
    .filter(({ kind }) => kind === 'clause')
    .flatMap(({ id, documentId: ofDocument, text }) => {
      const speaker = documents.find(document => document.id === ofDocument);
      return findCitations(text, { body: speaker?.body ?? null, symbol: speaker?.symbol ?? null }).map(
        found => ({
          ...found,
          unitId: id,
          documentId: ofDocument,
          text: text.slice(found.start, found.end),
          targetId:
            found.symbol !== null && ids.has(documentId(found.symbol)) ? documentId(found.symbol) : null,
        }),
      );
    });
  return corpusOf(documents, units, citations);
}

/** A resolution of one preambular clause. */
export const saying = (of: string, text: string, date?: string): Sketch => ({
  of,
  units: { PP1: text },
  ...(date === undefined ? {} : { date }),
});
