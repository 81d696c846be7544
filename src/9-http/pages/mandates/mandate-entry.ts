import type { DueRow, MandateDetails } from '../../../8-services/mandates/mandates.ts';
import { formatDate } from '../../../references/date.ts';
import { addresses } from '../framework/addresses.ts';
import { type Content, type Html, html } from '../framework/html.ts';
import { capitalized, firstWords, ordinal, readable } from '../framework/words.ts';

/** A mandate in a few lines: who asks whom for what, by when, and what answers. */
export const mandateEntry = (mandate: MandateDetails): Html => {
  const { row, addressees, dues } = mandate;
  const { askerName } = row;
  const { id, unitId, action, addressee, reason } = row.mandate;
  const isAnswerable = reason !== ASKS_FOR_NO_DOCUMENT;
  return html`<li class="mandate">
<p><a href="${addresses.mandate(id)}">${readable(unitId)}</a> <span class="quiet">${askerName !== null && `${askerName} · `}${action}</span></p>
<p class="reading">${addresseesHtml(addressee.text, addressees)}: ${askedInContext(mandate)}</p>
${(dues.length > 0 || isAnswerable) && html`<p>${dues.length > 0 && html`<span class="tag due">${dues.map(dueWords).join('; ')}</span> `}${isAnswerable && statusHtml(mandate)}</p>`}
</li>`;
};

const ASKS_FOR_NO_DOCUMENT = 'asks-for-no-document';

/** The most characters of a clause that are shown from where it asks for something. */
const MOST = 180;

/** What is asked for, with the words after it, which say what a bare verb is about. */
function askedInContext({ row, text }: MandateDetails): string {
  const { unitId, asked } = row.mandate;
  const [first] = asked;
  if (first === undefined) return 'see the clause';
  if (first.unit !== unitId) return asked.map(item => item.text).join('; ');
  return firstWords(text.slice(first.start).replace(/[;,.:]$/, ''), MOST);
}

const addresseesHtml = (words: string, addressees: MandateDetails['addressees']): Content => {
  const [only] = addressees;
  if (only === undefined || addressees.length > 1) return words;
  return html`<a class="mention" href="${addresses.organization(only.addressee.organizationId)}">${words}</a>`;
};

/** "59th session", "by 31 October 2025", "every year" */
export function dueWords({ kind, value, text }: DueRow): string {
  if (value === null) return text;
  if (kind === 'session')
    return /^\d{1,3}$/.test(value) ? `${ordinal(Number(value))} session` : `session of ${value}`;
  if (kind === 'date') return `by ${formatDate(value)}`;
  return kind === 'interval' ? (INTERVALS[value] ?? text) : `in ${value}`;
}

const INTERVALS: Readonly<Record<string, string>> = {
  P1Y: 'every year',
  P2Y: 'every two years',
  P3Y: 'every three years',
  P4Y: 'every four years',
  P5Y: 'every five years',
  P6M: 'every six months',
  P3M: 'every three months',
  P1M: 'every month',
};

/** The reports that answer a mandate, or why there is none here. */
export function statusHtml({ row, answers, reportedAnswers }: MandateDetails): Html {
  const reports = [
    ...answers.map(({ documentId }) => documentId),
    ...reportedAnswers.flatMap(({ documentId }) => documentId ?? []),
  ];
  const said = reportedAnswers.flatMap(({ documentId, symbol }) =>
    documentId === null && symbol !== null ? [symbol] : [],
  );
  if (reports.length + said.length > 0)
    return html`<span class="tag answered">answered</span> ${[...new Set(reports)].map(id => html`<a href="${addresses.text(id)}">${readable(id)}</a> `)}${[...new Set(said)].join(', ')}`;
  return html`<span class="quiet">${capitalized(REASONS[row.mandate.reason ?? ''] ?? row.mandate.status)}</span>`;
}

const REASONS: Readonly<Record<string, string>> = {
  [ASKS_FOR_NO_DOCUMENT]: 'asks for no document',
  'nothing-of-that-session': 'the data set has nothing of that session',
  'no-document-says-so': 'no document of the data set says that it answers',
};
