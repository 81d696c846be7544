import type { MandateInBrief as MandateRow } from '../../../db/queries/mandates/overlaps.ts';
import type {
  MandateOverlap,
  OverlapGroup as OverlapGroupResult,
} from '../../8-services/mandates/overlaps.ts';
import { links } from '../framework/links.ts';
import type { MandateInBrief, Overlap, OverlapGroup } from '../schemas/overlap.ts';

export const overlapView = ({ overlap, other, words }: MandateOverlap): Overlap => ({
  mandate: mandateInBrief(other),
  similarity: overlap.similarity,
  sameSeries: overlap.sameSeries,
  words: [...words],
});

export const overlapGroupView = ({ group, mandates }: OverlapGroupResult): OverlapGroup => ({
  id: group.id,
  count: group.count,
  series: group.series,
  mandates: mandates.map(mandateInBrief),
});

const mandateInBrief = ({ seq: _, askerId, askerName, latest, ...own }: MandateRow): MandateInBrief => ({
  ...own,
  latest: Boolean(latest),
  asker: askerId === null || askerName === null ? null : { id: askerId, name: askerName },
  links: {
    self: links.mandate(own.id),
    clause: links.clause(own.clause),
    document: links.document(own.document),
    overlaps: links.overlaps(own.id),
  },
});
