import type { Queries } from '../../../../db/queries/index.ts';
import type { DocumentDetails } from '../../../8-services/documents/document.ts';
import { notesOf, type TextUnit } from '../../../8-services/documents/read-text.ts';
import { formatResolutionCitation } from '../../../references/format-citation.ts';
import { type Html, html } from '../framework/html.ts';
import { citedThings } from './cited-names.ts';
import { type TextSetting, unitsHtml } from './unit.ts';

/** What is shown of a text besides its words. */
type Shown = Partial<Pick<TextSetting, 'citedBy' | 'pages'>>;

/**
 * Some units of a document as printed, with all that is known of each. Each says its part of its citation;
 * what they have in common is said once.
 */
export async function textHtml(
  queries: Queries,
  details: DocumentDetails,
  units: readonly TextUnit[],
  { citedBy = new Map(), pages = new Map() }: Shown = {},
): Promise<Html> {
  const { document } = details.row;
  const notes = await notesOf(queries, units);
  const annotated = [...units, ...notes.values()];
  const cited = await citedThings(
    queries,
    annotated.flatMap(({ annotations }) => annotations.citations),
  );
  const findings = Map.groupBy(details.findings, ({ finding }) => finding.unitId ?? '');
  const shown = unitsHtml(units, { document, cited, notes, findings, citedBy, pages, named: new Set() });
  return html`<div class="text" data-with="citations notes" data-cited-as="${citedAs(details)}">${shown}</div>`;
}

/** What begins the citation of each of its clauses or paragraphs. */
const citedAs = ({ row: { document } }: DocumentDetails): string =>
  document.type === 'resolution' || document.type === 'decision'
    ? formatResolutionCitation(document)
    : document.symbol;
