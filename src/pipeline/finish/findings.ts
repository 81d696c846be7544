import type { Draft } from '../../4-structure/draft.ts';
import { clauseFindings, structureFindings } from '../../4-structure/findings.ts';
import type { Provenance } from '../../4-structure/provenance.ts';
import type { StructuredDocument } from '../../4-structure/structure-source.ts';
import { phraseFindings } from '../../5-annotations/phrase/phrase-findings.ts';
import type { Finding, NoteReference } from '../../model/document.ts';

/** The findings about a document in reading order, each with the place of the unit that it is about. */
export function findingsOf(
  document: StructuredDocument,
  references: readonly NoteReference[],
  ordered: readonly Draft[],
  provenance: Provenance,
): Finding[] {
  const findings = [
    ...clauseFindings(document),
    ...structureFindings(document, references),
    ...phraseFindings(document.drafts),
  ];
  const findingsAbout = Map.groupBy(findings, ({ unit }) => unit);
  return ordered.flatMap(draft =>
    (findingsAbout.get(draft.id) ?? []).map(finding => ({ ...finding, ranges: provenance.rangesOf(draft) })),
  );
}
