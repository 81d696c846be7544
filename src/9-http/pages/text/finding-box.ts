import type { FindingRow } from '../../../../db/queries/dataset/findings.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { capitalized, readable } from '../framework/words.ts';

/** What is wrong or doubtful, and the places that it rests on. */
export const findingBox = ({ finding }: FindingRow): Html => html`
<div class="note-box" id="${finding.id}">
<p><strong>${finding.kind === 'source' ? 'The text itself' : 'This reading is in doubt'}:</strong> ${capitalized(finding.message)}.</p>
${
  finding.evidence.length > 0 &&
  html`<details><summary>What this rests on</summary><ul>${finding.evidence.map(
    ({ document, unit, text, says }) =>
      html`<li><a href="${addresses.text(unit ?? document)}">${readable(unit ?? document)}</a>: ${says}${text !== null && text !== says && html` <q>${text}</q>`}</li>`,
  )}</ul></details>`
}
</div>`;
