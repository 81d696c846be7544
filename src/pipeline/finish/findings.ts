import type { Draft } from '../../4-structure/draft.ts';
import { documentFindings, structureFindings } from '../../4-structure/findings.ts';
import { languageFindings } from '../../4-structure/foreign/language-findings.ts';
import { orderFindings } from '../../4-structure/order-findings.ts';
import type { Provenance } from '../../4-structure/provenance.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import { phraseFindings } from '../../5-annotations/phrase/phrase-findings.ts';
import { sponsorFindings, voteFindings } from '../../5-annotations/states/vote-findings.ts';
import type { Finding, NoteReference, ParsedDocument } from '../../model/document.ts';
import type { Range } from '../../model/range.ts';
import { ENGLISH } from '../../references/language-name.ts';

interface FindingContext {
  readonly provenance: Provenance;
  /** The lines of the source whose place in the text is doubtful. */
  readonly doubtful: readonly Range[];
}

/** The findings about a document in reading order, each with the place of the unit that it is about. */
export function findingsOf(
  document: StructuredDocument & Pick<ParsedDocument, 'vote' | 'sponsors'>,
  references: readonly NoteReference[],
  ordered: readonly Draft[],
  { provenance, doubtful }: FindingContext,
): Finding[] {
  const isEnglish = document.languages.main === ENGLISH;
  const findings = [
    ...languageFindings(document),
    ...documentFindings(document),
    ...structureFindings(document, references).filter(({ code }) => isEnglish || code !== 'FORMULA_MISSING'),
    ...(isEnglish ? phraseFindings(document.drafts) : []),
    ...voteFindings(document.vote),
    ...sponsorFindings(document.sponsors),
    ...orderFindings(ordered, doubtful),
  ];
  const findingsAbout = Map.groupBy(findings, ({ unit }) => unit);
  return ordered.flatMap(draft =>
    (findingsAbout.get(draft.id) ?? []).map(finding => ({ ...finding, ranges: provenance.rangesOf(draft) })),
  );
}
