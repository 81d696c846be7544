import { mismatchedTitle } from '../../citation-rules/cited-title.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import { type Corpus, citingText, titleLine } from './corpus.ts';

/** The title that a citation gives to a document, against the document's own. */
export function citedTitle(corpus: Corpus): Contradiction[] {
  return corpus.citations.flatMap(citation => {
    const target = citation.symbol ? corpus.documentBySymbol.get(citation.symbol) : null;
    const cited = target?.title
      ? mismatchedTitle(citingText(corpus, citation), citation.end, target.title)
      : null;
    if (!target?.title || !cited) return [];
    const says = `${target.symbol} is entitled “${cited.quoted}”`;
    return [
      {
        code: 'CITED_TITLE_NOT_OWN',
        message: `${says} here, but “${target.title}” by its own text`,
        evidence: [
          citing({ ...citation, start: cited.start, end: cited.end }, says),
          wholeUnit(target.id, titleLine(corpus, target), `${target.symbol} is entitled “${target.title}”`),
        ],
      },
    ];
  });
}
