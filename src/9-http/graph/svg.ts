import { element, escaped } from '../../forms/xml.ts';
import type { Graph, GraphEdge, GraphNode } from '../schemas/citations/graph.ts';
import { laidOut, type Point } from './lay-out.ts';
import style from './svg-style.json' with { type: 'json' };

/**
 * The graph as an SVG image: boxes with symbol and title, coloured by type, and arrows from the citing to the
 * cited document, from left to right. Edges between documents at the same distance from the root are left
 * out, since they would cover the others. A box links to its document and has the full title as its tooltip;
 * an arrow's tooltip says how often it cites, and how.
 */
export function toSvg(whole: Graph): string {
  const graph = { ...whole, edges: betweenSteps(whole) };
  const { places, paths, width, height } = laidOut(graph, { ...style.box, margin: style.margin });
  const shown = { width: Math.max(width, style.minimumWidth), height: height + style.head };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...shown,
      viewBox: `0 0 ${shown.width} ${shown.height}`,
      'font-family': 'Helvetica, Arial, sans-serif',
    },
    element('title', {}, escaped(titleOf(graph))),
    element('defs', {}, ARROWHEAD),
    element('rect', { ...shown, fill: '#ffffff' }),
    text(style.margin, 34, titleOf(graph), { 'font-size': 20, 'font-weight': 'bold' }),
    text(style.margin, 58, countsOf(graph), { 'font-size': 13, fill: style.faint }),
    legend(74),
    element(
      'g',
      { transform: `translate(0 ${style.head})` },
      ...graph.edges.map((edge, index) => arrow(edge, paths[index] ?? [])),
      ...graph.nodes.map((node, index) => box(node, places[index], node.id === graph.root)),
    ),
  );
}

function betweenSteps({ nodes, edges }: Graph): GraphEdge[] {
  const distances = new Map(nodes.map(({ id, distance }) => [id, distance]));
  return edges.filter(({ from, to }) => distances.get(from) !== distances.get(to));
}

const round = (value: number): number => Math.round(value * 10) / 10;

const text = (
  x: number,
  y: number,
  content: string,
  attributes: Readonly<Record<string, string | number>> = {},
) => element('text', { x: round(x), y: round(y), fill: style.ink, ...attributes }, escaped(content));

function box(node: GraphNode, at: Point | undefined, isRoot: boolean): string {
  const { width, height } = style.box;
  const [x, y] = [round((at?.x ?? 0) - width / 2), round((at?.y ?? 0) - height / 2)];
  const { fill, stroke } = style.types[node.type];
  const drawn = [
    element('title', {}, escaped([node.symbol, node.title, node.date].filter(Boolean).join(' – '))),
    element('rect', { x, y, width, height, rx: 6, fill, stroke, 'stroke-width': isRoot ? 3 : 1 }),
    text(x + 10, y + 19, shortened(node.symbol, style.box.symbolLength), {
      'font-size': 13,
      'font-weight': 'bold',
    }),
    text(x + 10, y + 36, shortened(node.title ?? 'not in the data set', style.box.titleLength), {
      'font-size': 11,
      fill: style.faint,
    }),
  ];
  return node.link === null ? element('g', {}, ...drawn) : element('a', { href: node.link }, ...drawn);
}

/**
 * Cuts a long text, at a blank if one is near, and adds an ellipsis; a capital counts as 4/3 letters wide.
 */
function shortened(whole: string, length: number): string {
  const room = (text: string) => text.length + (text.match(/[A-Z_]/g)?.length ?? 0) / 3;
  if (room(whole) <= length) return whole;
  let end = length;
  while (room(whole.slice(0, end)) > length - 1) end -= 1;
  return `${whole.slice(0, end).replace(/(?<!\s)\s+\S{0,5}$/, '')}…`;
}

const ARROWHEAD = element(
  'marker',
  { id: 'head', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 7, markerHeight: 7, orient: 'auto' },
  element('path', { d: 'M0 0L10 5L0 10z', fill: style.line }),
);

function arrow({ from, to, citations, treatments }: GraphEdge, points: readonly Point[]): string {
  const details = treatments.map(({ treatment, count }) => `${treatment} ${count}`).join(', ');
  return element(
    'path',
    {
      d: curve(points),
      fill: 'none',
      stroke: style.line,
      'stroke-width': round(Math.min(4, 1 + Math.log2(citations) / 2)),
      'stroke-opacity': 0.7,
      'marker-end': 'url(#head)',
    },
    element('title', {}, escaped(`${from} cites ${to}: ${details}`)),
  );
}

/** A smooth curve through the points. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`;
  });
  const line = bends.length > 0 ? bends.join('') : `L${round(last.x)} ${round(last.y)}`;
  return `M${round(first.x)} ${round(first.y)}${line}`;
}

function legend(y: number): string {
  const types = Object.entries(style.types).map(([type, { fill, stroke, label }], index) => {
    const x = style.margin + index * 130;
    return [
      element('rect', { x, y, width: 18, height: 14, rx: 3, fill, stroke }),
      text(x + 26, y + 11, label || type, { 'font-size': 12 }),
    ].join('');
  });
  const x = style.margin + types.length * 130;
  const line = { stroke: style.line, 'stroke-width': 1.5, 'marker-end': 'url(#head)' };
  return element(
    'g',
    {},
    ...types,
    element('path', { d: `M${x} ${y + 7}h34`, ...line }),
    text(x + 44, y + 11, 'cites (the thicker, the more often)', { 'font-size': 12 }),
  );
}

const rootOf = ({ root, nodes }: Graph): string => nodes.find(({ id }) => id === root)?.symbol ?? root;

const TITLES: Readonly<Record<Graph['direction'], (symbol: string) => string>> = {
  cites: symbol => `What ${symbol} cites`,
  'cited-by': symbol => `What cites ${symbol}`,
  both: symbol => `What ${symbol} cites, and what cites it`,
};

const titleOf = (graph: Graph): string => TITLES[graph.direction](rootOf(graph));

const countsOf = ({ nodes, edges, depth, leftOut }: Graph): string =>
  [
    `${nodes.length} documents and ${edges.length} links within ${depth === 1 ? 'one step' : `${depth} steps`}`,
    ...(leftOut > 0 ? [`${leftOut} more documents are not shown`] : []),
  ].join('; ');
