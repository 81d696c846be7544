import type { TextUnit } from '../../8-services/documents/whole-document.ts';
import { withNoteMarks } from '../outline.ts';
import { element, escaped } from '../xml.ts';
import { noteId } from './meta.ts';

/** Gives an element its `eId`; see `elementIds`. */
export type ElementId = (above: string | null, kind: string, enumerator: string | null) => string;

/** The elements of units in reading order, each with what is below it. */
export const bodyOf = (units: readonly TextUnit[], eId: ElementId, above: string | null = null): string =>
  units.map(unit => elementOf(unit, eId, above)).join('');

function elementOf(unit: TextUnit, eId: ElementId, above: string | null): string {
  if (unit.kind === 'table') return tableOf(unit, eId(above, 'hcontainer', null));
  const isHeading = unit.kind === 'section' || unit.kind === 'part' || unit.role === 'heading';
  return isHeading ? heading(unit, eId, above) : paragraph(unit, eId, above);
}

/** A section is one; a part or a heading without a number is a container with the name of what it is. */
function heading(unit: TextUnit, eId: ElementId, above: string | null): string {
  const isSection = unit.kind === 'section';
  const own = eId(above, isSection ? 'sec' : 'hcontainer', isSection ? unit.enumerator : null);
  const content = [...numberOf(unit), element('heading', {}, textOf(unit)), bodyOf(unit.children, eId, own)];
  return isSection
    ? element('section', { eId: own }, ...content)
    : element('hcontainer', { name: unit.part?.kind ?? 'heading', eId: own }, ...content);
}

function paragraph(unit: TextUnit, eId: ElementId, above: string | null): string {
  const own = eId(above, 'para', unit.enumerator);
  const text = element('p', {}, textOf(unit));
  const tail = unit.clause?.tail ?? null;
  const content =
    unit.children.length === 0
      ? [element('content', {}, text, ...(tail === null ? [] : [element('p', {}, escaped(tail))]))]
      : [
          element('intro', {}, text),
          bodyOf(unit.children, eId, own),
          ...(tail === null ? [] : [element('wrapUp', {}, element('p', {}, escaped(tail)))]),
        ];
  return element('paragraph', { eId: own }, ...numberOf(unit), ...content);
}

/** The preamble: the enacting formula, and the paragraphs as recitals. */
export function preambleOf(
  formulas: readonly TextUnit[],
  recitals: readonly TextUnit[],
  eId: ElementId,
): string {
  if (formulas.length + recitals.length === 0) return '';
  const list = recitals.map((unit, index) => recital(unit, eId(null, 'rec', String(index + 1))));
  return element(
    'preamble',
    {},
    ...formulas.map(unit => element('formula', { name: 'enactingFormula' }, element('p', {}, textOf(unit)))),
    ...(list.length === 0 ? [] : [element('recitals', { eId: eId(null, 'recs', '1') }, ...list)]),
  );
}

/** Lettered parts of a recital are paragraphs of its text. */
const recital = (unit: TextUnit, own: string): string => element('recital', { eId: own }, ...linesOf(unit));

const linesOf = (unit: TextUnit): string[] => [
  element('p', {}, escaped(unit.enumerator === null ? '' : `${unit.enumerator} `) + textOf(unit)),
  ...unit.children.flatMap(linesOf),
  ...(unit.clause?.tail ? [element('p', {}, escaped(unit.clause.tail))] : []),
];

const numberOf = ({ enumerator }: TextUnit): string[] =>
  enumerator === null ? [] : [element('num', {}, escaped(enumerator))];

/** Text with a reference at each place that points to a note. */
export const textOf = (unit: TextUnit): string =>
  withNoteMarks(
    { text: unit.text, unit },
    ({ noteId: id, label }) =>
      id === null ? escaped(`[${label}]`) : element('noteRef', { href: `#${noteId(id)}`, marker: label }),
    escaped,
  );

function tableOf({ rows, text }: TextUnit, own: string): string {
  const lines = (rows ?? []).filter(row => row.length > 0);
  const content =
    lines.length === 0
      ? element('p', {}, escaped(text))
      : element('table', {}, ...lines.map(row => element('tr', {}, ...row.map(cellOf))));
  return element('hcontainer', { name: 'table', eId: own }, element('content', {}, content));
}

const cellOf = ({ isHeading, text }: { readonly isHeading: boolean; readonly text: string }): string =>
  element(isHeading ? 'th' : 'td', {}, element('p', {}, escaped(text)));
