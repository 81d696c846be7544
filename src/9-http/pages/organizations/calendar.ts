import ical from 'ical-generator';
import { type CalendarEntry, calendarOf } from '../../../8-services/mandates/calendar.ts';
import { organizationById } from '../../../8-services/organizations/organizations.ts';
import { Answer } from '../../framework/answer.ts';
import { idOf } from '../../schemas/parameters.ts';
import { addresses } from '../framework/addresses.ts';
import { page } from '../framework/page.ts';

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

/** What is asked for, in the words of the clause. */
export const askedWords = ({ asked }: CalendarEntry): string =>
  asked.map(({ text }) => text).join('; ') || 'What the clause asks for';
