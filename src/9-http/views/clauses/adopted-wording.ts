import type {
  AlternativeWordings,
  ClauseWordings,
  PlacedWording,
} from '../../../8-services/agreed-language/agreed-language.ts';
import type {
  AdoptedMatter as AdoptedMatterResult,
  AdoptedWording as AdoptedWordingResult,
  SimilarWordings as SimilarWordingsResult,
  WordingUse as WordingUseResult,
} from '../../../8-services/agreed-language/similar-wordings.ts';
import { links } from '../../framework/links.ts';
import type {
  AdoptedMatter,
  AdoptedWording,
  WordingOfSent,
  WordingsOfAlternative,
  WordingUse,
} from '../../schemas/clauses/adopted-wording.ts';
import type { AgreedLanguage, SimilarWordings } from '../../schemas/clauses/agreed-language.ts';

export const similarWordingsView = ({
  reuse,
  nearVerbatimUses,
  formula,
  wordings,
  matter,
}: SimilarWordingsResult): SimilarWordings => ({
  reuse,
  nearVerbatimUses,
  formula,
  data: wordings.map(wording => ({ ...adoptedWording(wording), changes: [...wording.changes] })),
  matter: matter.map(matterView),
});

export const agreedLanguageView = (clauses: readonly ClauseWordings[]): Omit<AgreedLanguage, 'file'> => ({
  data: clauses.map(({ clause: { id, label, kind, parent, text, ranges }, ...found }) => ({
    id,
    label,
    kind,
    parent,
    text,
    ranges: [...ranges],
    ...found,
    wordings: found.wordings.map(placedWordingView),
    matter: found.matter.map(matterView),
    alternatives: found.alternatives.map(alternativeView),
  })),
});

/** One of the bracketed alternatives of a clause that was sent. */
export const alternativeView = ({ text, ranges, ...found }: AlternativeWordings): WordingsOfAlternative => ({
  text,
  ranges: [...ranges],
  ...found,
  wordings: found.wordings.map(wording => ({ ...adoptedWording(wording), changes: [...wording.changes] })),
  matter: found.matter.map(matterView),
});

/** An adopted wording compared with a clause of a text that was sent. */
export const placedWordingView = (wording: PlacedWording): WordingOfSent => ({
  ...adoptedWording(wording),
  changes: wording.changes.map(change => ({ ...change, ranges: [...change.ranges] })),
});

const adoptedWording = ({
  similarity,
  text,
  passage,
  isForebear,
  use,
  uses: { count, first, last },
}: Omit<AdoptedWordingResult, 'changes'>): Omit<AdoptedWording, 'changes'> => ({
  similarity,
  text,
  passage,
  isForebear,
  use: useView(use),
  uses: { count, first: useView(first), last: useView(last) },
});

/** An adopted wording that says the like of a text. */
export const matterView = ({ text, score, words, use, uses }: AdoptedMatterResult): AdoptedMatter => ({
  text,
  score,
  words: [...words],
  use: useView(use),
  uses: { count: uses.count, first: useView(uses.first), last: useView(uses.last) },
});

const useView = (use: WordingUseResult): WordingUse => ({
  clause: use.id,
  label: use.label,
  kind: use.kind,
  resolution: use.documentId,
  symbol: use.symbol,
  title: use.title,
  body: use.body,
  date: use.date,
  citation: use.citation,
  link: links.clause(use.id),
});
