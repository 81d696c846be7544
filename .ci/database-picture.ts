import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { laidOut, type Point } from '../src/9-http/graph/lay-out.ts';
import { element, escaped } from '../src/forms/xml.ts';
import { TABLE_GROUPS } from './database-schema.ts';

/*
 * Draws the tables of the database, and how they refer to each other:
 *
 *     node .ci/database-picture.ts
 */

const PICTURE = fileURLToPath(new URL('../docs/images/database.svg', import.meta.url));

/** The groups of tables that are drawn, by their headings, with their colours. */
const FILLS: Readonly<Record<string, string>> = {
  'Files and documents': '#dcebfa',
  'Units of text': '#e2f3e1',
  'What was found in the texts': '#fbeccd',
  'What connects documents': '#e9e0f5',
  'Authority files': '#f1f1f1',
};
const INK = '#1b2733';
const LINE = '#5b6b7a';
const BOX = { width: 154, height: 24, margin: 12, gap: 44 };
const LEGEND = { height: 36, step: 206, width: 198 };

interface Reference {
  readonly from: string;
  readonly to: string;
}

/** An SVG picture: a box for each table, and an arrow to each table whose ids it has. */
export function databasePicture(): string {
  const nodes = TABLE_GROUPS.flatMap(({ heading, tables }) =>
    tables.flatMap(({ name }) => ({ id: name, fill: FILLS[heading] ?? '' })),
  ).filter(({ fill }) => fill !== '');
  const edges = shortest(references(nodes.map(({ id }) => id)));
  const { places, paths, width, height } = laidOut({ nodes, edges }, BOX);
  const placeOf = new Map(nodes.map(({ id }, index) => [id, places[index]]));
  const size = { width, height: height + LEGEND.height };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': 'Helvetica, Arial, sans-serif',
      'font-size': 12,
    },
    element('title', {}, 'The tables of the database, and which refers to which'),
    element('defs', {}, ARROWHEAD),
    element('rect', { ...size, fill: '#ffffff' }),
    ...Object.entries(FILLS).map(([heading, fill], index) =>
      box(heading, legendPlace(index), fill, LEGEND.width),
    ),
    element(
      'g',
      { transform: `translate(0 ${LEGEND.height})` },
      ...edges.map((edge, index) =>
        arrow(edge, (paths[index] ?? []).slice(1, -1), placeOf.get(edge.from), placeOf.get(edge.to)),
      ),
      ...nodes.map(({ id, fill }) => box(id, placeOf.get(id), fill)),
    ),
  );
}

/** Which of the tables refers to which others. */
const references = (drawn: readonly string[]): Reference[] =>
  TABLE_GROUPS.flatMap(({ tables }) => tables)
    .filter(({ name }) => drawn.includes(name))
    .flatMap(({ name, columns }) =>
      [...new Set(columns.map(({ declared }) => declared?.refersTo))].flatMap(to =>
        to === undefined || to === name || !drawn.includes(to) || isBackwards(name, to)
          ? []
          : { from: name, to },
      ),
    );

/** Units stand in documents; that a document stands in a section of another is left out. */
const isBackwards = (from: string, to: string): boolean => from === 'documents' && to === 'units';

/** Leaves out a reference where others lead to the same table by a longer way. */
const shortest = (all: readonly Reference[]): Reference[] => {
  const leadsTo = (from: string, to: string): boolean =>
    all.some(edge => edge.from === from && (edge.to === to || leadsTo(edge.to, to)));
  return all.filter(
    ({ from, to }) => !all.some(other => other.from === from && other.to !== to && leadsTo(other.to, to)),
  );
};

const legendPlace = (index: number): Point => ({
  x: BOX.margin + LEGEND.width / 2 + LEGEND.step * index,
  y: LEGEND.height / 2 + 4,
});

function box(label: string, { x, y }: Point = { x: 0, y: 0 }, fill = '', width = BOX.width): string {
  const { height } = BOX;
  return element(
    'g',
    {},
    element('rect', {
      x: round(x - width / 2),
      y: round(y - height / 2),
      width,
      height,
      rx: 5,
      fill,
      stroke: LINE,
    }),
    element('text', { x: round(x), y: round(y + 4), 'text-anchor': 'middle', fill: INK }, escaped(label)),
  );
}

const ARROWHEAD = element(
  'marker',
  { id: 'head', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 7, markerHeight: 7, orient: 'auto' },
  element('path', { d: 'M0 0L10 5L0 10z', fill: LINE }),
);

/** An arrow that leaves a box at its right side and comes to another at its left. */
function arrow({ from, to }: Reference, bends: readonly Point[], start?: Point, end?: Point): string {
  const half = BOX.width / 2;
  const points = [
    ...(start ? [{ x: start.x + half, y: start.y }] : []),
    ...bends,
    ...(end ? [{ x: end.x - half, y: end.y }] : []),
  ];
  return element(
    'polyline',
    {
      points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
      fill: 'none',
      stroke: LINE,
      'stroke-linejoin': 'round',
      'marker-end': 'url(#head)',
    },
    element('title', {}, escaped(`${from} refers to ${to}`)),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PICTURE, `${databasePicture()}\n`);
