import type { Continuation } from '../../8-services/drafts/continued/continuation.ts';
import type { DraftCheck as DraftCheckResult } from '../../8-services/drafts/draft-check.ts';
import { links, orNull } from '../framework/links.ts';
import type { DraftCheck } from '../schemas/draft.ts';
import { foundCitationView } from './citations/lookup.ts';
import { alternativeView, matterView, placedWordingView } from './clauses/adopted-wording.ts';

export const draftCheckView = ({
  ok,
  notices,
  drafts,
  units,
  findings,
  citations,
  counts,
  continues,
  agreedLanguage,
  leftOut,
}: DraftCheckResult): Omit<DraftCheck, 'file'> => ({
  ok,
  notices: notices.map(({ ranges, evidence, ...notice }) => ({
    ...notice,
    ranges: [...ranges],
    evidence: [...evidence],
  })),
  drafts: [...drafts],
  units: units.map(({ phraseRanges, ranges, ...unit }) => ({
    ...unit,
    phraseRanges: [...phraseRanges],
    ranges: [...ranges],
  })),
  findings: findings.map(({ kind, code, message, unit, ranges }) => ({
    ...{ kind, code, message, unit },
    ranges: [...ranges],
  })),
  citations: citations.map(({ unit, ranges, ...citation }) => ({
    unit,
    ...foundCitationView(citation),
    ranges: [...ranges],
  })),
  counts,
  continues: continues.map(continuationView),
  agreedLanguage: agreedLanguage.map(({ clause, wordings, ...found }) => ({
    unit: clause.id,
    ...found,
    wordings: wordings.map(placedWordingView),
    matter: found.matter.map(matterView),
    alternatives: found.alternatives.map(alternativeView),
  })),
  leftOut: leftOut.map(({ kind, start, end }) => ({ kind, start, end })),
});

const continuationView = ({
  predecessor: { id, ...resolution },
  clauses,
  ...continuation
}: Continuation): DraftCheck['continues'][number] => ({
  ...continuation,
  ...resolution,
  resolution: id,
  link: links.resolution(id),
  clauses: clauses.map(clause => ({ ...clause, link: orNull(links.clause, clause.earlier) })),
});
