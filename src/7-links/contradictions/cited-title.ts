import { wordKeys } from '../../wording/words.ts';
import { type Contradiction, citing, wholeUnit } from './contradiction.ts';
import { type CitationRow, type Corpus, citingText, titleLine } from './corpus.ts';

/**
 * "Resolution 58/208 of 23 December 2003, entitled “...”" against the target's own title. Only words count, and only
 * where the title ends is known from the target: a title can hold quotation marks of its own.
 */
export function citedTitle(corpus: Corpus): Contradiction[] {
  return corpus.citations.flatMap(citation => {
    const target = citation.symbol ? corpus.documentBySymbol.get(citation.symbol) : null;
    const cited = target?.title ? titleAfter(citingText(corpus, citation), citation) : null;
    if (!target?.title || !cited || isSame(target.title, cited.text)) return [];
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

const ENTITLED = /,? (?:which is )?entitled [“"](?=([^“”"]{1,400}))/y;
/** Longer than any title. */
const MAX_TITLE = 600;

/** What follows "entitled": `quoted` up to the first closing mark, and the text from there on as far as a title can go. */
function titleAfter(text: string, { end }: CitationRow) {
  ENTITLED.lastIndex = end;
  const found = ENTITLED.exec(text);
  if (!found) return null;
  const start = end + found[0].length;
  const quoted = found[1] ?? '';
  return { start, end: start + quoted.length, quoted, text: text.slice(start, start + MAX_TITLE) };
}

function isSame(title: string, cited: string): boolean {
  const [own, said] = [wordKeys(title), wordKeys(cited)];
  return own.every((word, index) => word === said[index]);
}
