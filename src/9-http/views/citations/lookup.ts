import type { Correction, LookupResult, ResolvedCitation } from '../../../8-services/lookup/lookup-result.ts';
import { links, orNull, unitLink } from '../../framework/links.ts';
import type { FoundCitation, Lookup } from '../../schemas/citations/lookup.ts';

export const lookupView = ({ citations, counts }: LookupResult): Omit<Lookup, 'file'> => ({
  data: citations.map(foundCitationView),
  counts,
});

/** A citation in a text that was sent. */
export const foundCitationView = ({
  targetUnit,
  corrections,
  ...citation
}: ResolvedCitation): FoundCitation => ({
  ...citation,
  targetUnit: targetUnit?.id ?? null,
  link: targetUnit
    ? unitLink(targetUnit.kind, targetUnit.id, targetUnit.documentId)
    : orNull(links.document, citation.target),
  corrections: corrections.map(correctionView),
});

const correctionView = ({ document, ...correction }: Correction): FoundCitation['corrections'][number] => ({
  ...correction,
  link: orNull(links.document, document),
});
