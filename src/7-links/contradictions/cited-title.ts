import { mismatchedTitle } from '../../citation-rules/cited-title.ts';
import { type Contradiction, citationEvidence, unitEvidence } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, titleLine } from './corpus.ts';

/** Citations that give a document another title than its own. */
export const citedTitleNotOwn = (corpus: Corpus): Contradiction[] =>
  Iterator.from(corpus.citations)
    .flatMap(citation => mismatch(corpus, citation))
    .toArray();

function mismatch(corpus: Corpus, citation: CitationRow): Contradiction[] {
  const target = citation.symbol ? corpus.documentBySymbol.get(citation.symbol) : null;
  if (!target?.title) return [];
  const cited = mismatchedTitle(citingText(corpus, citation), citation.end, target.title);
  if (!cited) return [];
  const says = `${target.symbol} is entitled “${cited.quoted}”`;
  return [
    {
      code: 'CITED_TITLE_NOT_OWN',
      message: `${says} here, but “${target.title}” by its own text`,
      evidence: [
        citationEvidence({ ...citation, start: cited.start, end: cited.end }, says),
        unitEvidence(target.id, titleLine(corpus, target), `${target.symbol} is entitled “${target.title}”`),
      ],
    },
  ];
}
