import type { ClauseRow } from '../../../../db/queries/clauses/clauses.ts';
import type { FindingRow } from '../../../../db/queries/dataset/findings.ts';
import type { ParagraphRow } from '../../../../db/queries/documents/paragraphs.ts';
import type { TableRow } from '../../../../db/queries/documents/tables.ts';
import type { Annotated, Annotations } from '../../../8-services/documents/annotations.ts';
import type { AnnotatedNote, TextUnit } from '../../../8-services/documents/read-text.ts';
import { type CitedResolution, formatPlaceOfClause } from '../../../references/format-citation.ts';
import { addresses } from '../framework/addresses.ts';
import { EMPTY, type Html, html } from '../framework/html.ts';
import { counted } from '../framework/words.ts';
import type { CitedThing } from './cited-names.ts';
import { findingBox } from './finding-box.ts';
import { type NewPages, withPageMarks } from './page-marks.ts';
import { runningText } from './running-text.ts';

/** What is shown with the units of a text. */
export interface TextSetting {
  readonly document: CitedResolution & { readonly id: string };
  readonly cited: ReadonlyMap<string, CitedThing>;
  /** The notes that units point to; each is shown under the first of them. */
  readonly notes: ReadonlyMap<string, AnnotatedNote>;
  readonly findings: ReadonlyMap<string, readonly FindingRow[]>;
  /** How often each unit is cited by its own number. */
  readonly citedBy: ReadonlyMap<string, number>;
  /** Where pages of the source begin. */
  readonly pages: ReadonlyMap<string, NewPages>;
  /** The addresses of what has been named once, which later links to them need not repeat. */
  readonly named: Set<string>;
}

/** The units of a text as printed, lettered parts within their clause. */
export function unitsHtml(units: readonly TextUnit[], setting: TextSetting): Html {
  const shownNotes = new Set<string>();
  const inside = new Set(units.map(({ row }) => row.id));
  const children = Map.groupBy(units, unit => parentOf(unit) ?? '');
  const show = (unit: TextUnit): Html => {
    const nested = (children.get(unit.row.id) ?? []).map(show);
    const marked = withPageMarks(
      unitHtml(unit, setting, nested),
      setting.document.id,
      setting.pages.get(unit.row.id),
    );
    return html`${marked}${unit.annotations.noteReferences.map(({ noteId }) => noteOnce(noteId))}`;
  };
  const noteOnce = (id: string | null): Html => {
    const note = setting.notes.get(id ?? '');
    if (note === undefined || shownNotes.has(note.row.id)) return EMPTY;
    shownNotes.add(note.row.id);
    return noteHtml(note, setting);
  };
  const roots = units.filter(unit => !inside.has(parentOf(unit) ?? ''));
  return html`${roots.map(unit =>
    unit.kind === 'note' && setting.notes.has(unit.row.id) ? EMPTY : show(unit),
  )}`;
}

const parentOf = (unit: TextUnit): string | null =>
  unit.kind === 'clause' || unit.kind === 'paragraph' ? unit.row.parentId : null;

function unitHtml(unit: TextUnit, setting: TextSetting, nested: readonly Html[]): Html {
  const findings = (setting.findings.get(unit.row.id) ?? []).map(findingBox);
  if (unit.kind === 'clause') return clauseHtml(unit, setting, [...findings, ...nested]);
  if (unit.kind === 'paragraph') return paragraphHtml(unit, setting, [...findings, ...nested]);
  if (unit.kind === 'note') return html`${noteHtml(unit, setting)}${findings}`;
  if (unit.kind === 'table') return html`${tableHtml(unit)}${findings}`;
  if (unit.kind === 'section')
    return html`${headingHtml(unit.row.id, Math.min(6, 1 + Math.max(1, unit.row.path.length) + (unit.row.partId === null ? 0 : 1)), textOf(unit, setting), unit.row.enumerator)}${findings}`;
  if (unit.kind === 'part')
    return html`${headingHtml(unit.row.id, 2, html`${textOf(unit, setting)}${unit.row.title !== null && unit.row.title !== unit.row.text && html`<br>${unit.row.title}`}`, null)}${findings}`;
  return html`${IN_MASTHEAD.has(unit.row.kind) ? EMPTY : html`<p class="formal ${unit.row.kind}" id="${unit.row.id}">${textOf(unit, setting)}</p>`}${findings}`;
}

/** The formal lines that the head of the page has. */
const IN_MASTHEAD: ReadonlySet<string> = new Set(['symbol', 'organ', 'session', 'agenda', 'title']);

const textOf = (
  { row, annotations }: { readonly row: { readonly text: string }; readonly annotations: Annotations },
  { cited, named }: TextSetting,
  phrase: string | null = null,
): Html => runningText({ text: row.text, annotations, phrase, cited, named });

const headingHtml = (id: string, level: number, text: Html, enumerator: string | null): Html => {
  const content = html`${enumerator !== null && html`<span class="enumerator">${enumerator}</span> `}${text}`;
  if (level <= 2) return html`<h2 class="section" id="${id}">${content}</h2>`;
  if (level === 3) return html`<h3 class="section" id="${id}">${content}</h3>`;
  return level === 4
    ? html`<h4 class="section" id="${id}">${content}</h4>`
    : html`<h5 class="section" id="${id}">${content}</h5>`;
};

const clauseHtml = (clause: Annotated<ClauseRow>, setting: TextSetting, inside: readonly Html[]): Html => {
  const { row } = clause;
  return html`
<div class="unit ${row.kind}" id="${row.id}" data-at="${formatPlaceOfClause(row)}">
<a class="number${row.enumerator === null ? html` label` : EMPTY}" href="${addresses.text(row.id)}">${row.enumerator ?? row.label}<span class="unseen"> by itself</span></a>
<div class="said">
<p>${textOf(clause, setting, row.phrase)}</p>
${inside}
${row.tail !== null && html`<p>${row.tail}</p>`}
${citedByHtml(row.id, setting)}
</div>
</div>`;
};

function citedByHtml(id: string, { citedBy }: TextSetting): Html {
  const count = citedBy.get(id) ?? 0;
  return count === 0
    ? EMPTY
    : html`<p class="after screen"><a href="${addresses.text(id)}#cited-by">Cited ${counted(count, 'time')}</a></p>`;
}

function paragraphHtml(
  paragraph: Annotated<ParagraphRow>,
  setting: TextSetting,
  inside: readonly Html[],
): Html {
  const { row } = paragraph;
  if (row.role === 'heading')
    return html`<p class="minor-heading" id="${row.id}">${textOf(paragraph, setting)}</p>${inside}`;
  return html`
<div class="unit paragraph" id="${row.id}"${row.number !== null && html` data-at="para. ${row.label}"`}>
<a class="number${row.enumerator === null ? html` label` : EMPTY}" href="${addresses.text(row.id)}">${row.enumerator ?? '¶'}<span class="unseen"> by itself</span></a>
<div class="said"><p>${textOf(paragraph, setting)}</p>${inside}${citedByHtml(row.id, setting)}</div>
</div>`;
}

const noteHtml = (note: AnnotatedNote, setting: TextSetting): Html =>
  html`<aside class="note" id="${note.row.id}" aria-label="Note ${note.row.label}"><span class="note-label">${note.row.label}</span> ${textOf(note, setting)}</aside>`;

function tableHtml({ row }: Annotated<TableRow>): Html {
  const columns = Math.max(1, ...row.rows.flatMap(cells => cells.map(({ column }) => column + 1)));
  return html`<div class="wide" tabindex="0" role="region" aria-label="Table ${row.label}" id="${row.id}"><table class="printed"><tbody>${row.rows.map(
    cells =>
      html`<tr>${Array.from({ length: columns }, (_, column) => {
        const cell = cells.find(one => one.column === column);
        return cell?.isHeading ? html`<th>${cell.text}</th>` : html`<td>${cell?.text}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
}
