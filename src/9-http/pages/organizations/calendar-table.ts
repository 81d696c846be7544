import type { CalendarEntry } from '../../../8-services/mandates/calendar.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { counted, dateWords } from '../framework/words.ts';
import { askedWords } from './calendar.ts';

/** What an organization or office is asked for by a date, as a table. */
export const calendarTable = (organization: string, entries: readonly CalendarEntry[]): Html => html`
<section>
<h2 id="calendar">Due by a date</h2>
<p>${counted(entries.length, 'request')} with a date, month or year. <a href="${addresses.organization(organization)}/calendar.ics" download>Take them over into a calendar</a></p>
<details${entries.length <= 12 && html` open`}><summary>By date</summary>
<div class="wide" tabindex="0" role="region" aria-label="Due by a date"><table><thead><tr><th scope="col">By</th><th scope="col">What</th><th scope="col">Asked by</th></tr></thead><tbody>${entries.map(
  entry =>
    html`<tr><td>${entry.kind === 'date' ? dateWords(entry.value) : entry.value}</td><td>${askedWords(entry)}</td><td><a href="${addresses.text(entry.clause)}">${entry.symbol}</a></td></tr>`,
)}</tbody></table></div></details>
</section>`;
