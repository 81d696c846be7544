import ical from 'ical-generator';
import { type CalendarEntry, calendarOf } from '../../../8-services/mandates/calendar.ts';
import { organizationById } from '../../../8-services/organizations/organizations.ts';
import { Answer } from '../../framework/answer.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { type Html, html } from '../framework/html.ts';
import { page } from '../framework/page.ts';
import { counted, dateWords } from '../framework/words.ts';

/** What an organization or office is asked for by a date, to be taken over by calendars (RFC 5545). */
export const calendar = page({
  name: 'page of a calendar',
  url: '/organizations/:id/calendar.ics',
  params: idOf('organization'),
  of: 'organization',
  isCostly: () => true,
  content: async ({ queries, params: { id } }) => {
    const { row } = await organizationById(queries, id);
    const made = ical({ name: `Asked of ${row.name}`, prodId: { company: 'Clausary', product: 'Clausary' } });
    for (const entry of await calendarOf(queries, id))
      made.createEvent({
        id: `${entry.mandate}.${entry.ordinal}@clausary`,
        start: dayOf(entry.first),
        end: dayOf(entry.last, 1),
        // The same data gives the same bytes.
        stamp: dayOf(entry.first),
        allDay: true,
        summary: `${askedWords(entry)} (${entry.symbol})`,
        description: `${entry.title ?? ''}\n${addresses.text(entry.clause)}`,
      });
    return new Answer(made.toString(), {
      type: 'text/calendar; charset=utf-8',
      headers: { 'content-disposition': `attachment; filename="${row.id}.ics"` },
    });
  },
});

/** The beginning of a day, or of one some days later. */
function dayOf(iso: string, later = 0): Date {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + later);
  return date;
}

const askedWords = ({ asked }: CalendarEntry): string =>
  asked.map(({ text }) => text).join('; ') || 'What the clause asks for';

/** The same as a table. */
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
