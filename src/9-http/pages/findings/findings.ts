import { z } from 'zod';
import type { FindingRow } from '../../../../db/queries/dataset/findings.ts';
import { FINDING_KINDS } from '../../../../db/schema.ts';
import { FINDING_CODES } from '../../../model/finding.ts';
import { addresses, withQuery } from '../framework/addresses.ts';
import { field, filterForm } from '../framework/form.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { continuing, listPage } from '../framework/paging.ts';
import { capitalized, counted, readable } from '../framework/words.ts';

const SIZE = 30;

/** What is wrong in the texts, or doubtful in their reading, with the places that show it side by side. */
export const findings = page({
  name: 'page of findings',
  url: '/findings',
  query: z.object({
    kind: z.enum(FINDING_KINDS).optional(),
    code: z.enum(FINDING_CODES).optional(),
    ...continuing,
  }),
  content: async ({ queries, query: { after, ...filters } }) => {
    const { rows, next } = await listPage<FindingRow>({
      path: '/findings',
      filters,
      after,
      start: [''],
      size: SIZE,
      read: wanted => queries.findings.list(filters, wanted),
      key: ({ finding }) => [finding.id],
    });
    const total = await queries.findings.count(filters);
    return {
      title: 'Findings',
      json: withQuery('/v1/findings', filters),
      main: html`
<h1>Findings</h1>
<p class="lead">Where a text contradicts itself or another, and where its reading is in doubt.</p>
${filterForm('/findings', [
  field({
    name: 'kind',
    label: 'What is at fault',
    value: filters.kind,
    any: 'either',
    options: [
      ['source', 'the text'],
      ['parser', 'perhaps the reading'],
    ],
  }),
  field({
    name: 'code',
    label: 'Kind',
    value: filters.code,
    any: 'any',
    options: FINDING_CODES.map(code => [code, codeWords(code)] as const),
  }),
])}
<p role="status">${counted(total, 'finding')}</p>
<ol class="entries">${rows.map(entry)}</ol>
${next}`,
    };
  },
});

/** "Cited dates differ" of "CITED_DATES_DIFFER" */
const codeWords = (code: string): string => capitalized(code.toLowerCase().replaceAll('_', ' '));

const entry = ({ finding }: FindingRow): Html => html`<li>
<a href="${addresses.text(finding.unitId ?? finding.documentId)}">${readable(finding.unitId ?? finding.documentId)}</a> <span class="tag">${codeWords(finding.code)}</span>
<p>${capitalized(finding.message)}.</p>
${
  finding.evidence.length > 0 &&
  html`<div class="columns">${finding.evidence.map(
    ({ document, unit, text, says }) =>
      html`<article><h2><a href="${addresses.text(unit ?? document)}">${readable(unit ?? document)}</a></h2><p>${says}</p>${text !== null && html`<p class="reading"><q>${text}</q></p>`}</article>`,
  )}</div>`
}
</li>`;
