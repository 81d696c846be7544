import type { ReferenceCandidate } from '../../../8-services/citations/find-reference.ts';
import { links, unitLink } from '../../framework/links.ts';
import type { Address } from '../../schemas/citations/reference.ts';

export const addressView = ({ id, kind, document, doubts }: ReferenceCandidate): Address => ({
  id,
  kind,
  document,
  doubts: [...doubts],
  link: kind === 'document' ? links.document(id) : unitLink(kind, id, document),
});
