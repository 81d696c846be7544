import type {
  ExplainedAnnotation,
  ExplainedDocument,
  ExplainedLine,
  ExplainedUnit,
  Explanation,
} from '../pipeline/explain/explanation.ts';

/** An explanation as text: a table of lines, then the documents, then the units with their annotations. */
export function explainReport(path: string, { lines, documents, units }: Explanation): string {
  const prefixes = documents.map(({ id }) => `${id}.`);
  const short = (id: string): string =>
    documents.length === 1 && id.startsWith(prefixes[0] ?? '') ? id.slice(prefixes[0]?.length) : id;
  return [
    path,
    '',
    ...lineTable(lines, short),
    '',
    ...(documents.length + units.length === 0
      ? ['No unit has text of it.']
      : documents.flatMap(documentLines)),
    ...units.flatMap(unitLines),
  ].join('\n');
}

const LONGEST_TEXT = 72;

function lineTable(lines: readonly ExplainedLine[], short: (id: string) => string): string[] {
  const filled = lines.filter(({ fate }) => fate !== 'blank');
  const rows = (filled.length > 0 ? filled : lines).map(line => [
    String(line.number),
    `${line.range.start}-${line.range.end}`,
    line.block === null ? line.fate : `${line.fate} block ${line.block}`,
    line.rule ?? '',
    line.units.map(short).join(' '),
    shortened(line.text.trim()),
  ]);
  return table([['line', 'place', 'what', 'by rule', 'unit', 'text'], ...rows]);
}

/** Columns as wide as their widest cell; the last one is not padded. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const shortened = (text: string, length = LONGEST_TEXT): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

const documentLines = ({ id, symbol, type, heads }: ExplainedDocument): string[] => [
  `${id}: ${type} ${symbol}`,
  ...heads.map(({ block, rule, text }) => `  head: block ${block}, by rule ${rule}: ${shortened(text)}`),
  '',
];

function unitLines({ id, role, rule, enumerator, text, blocks, annotations }: ExplainedUnit): string[] {
  const from =
    blocks.length === 0 ? '' : `, from ${blocks.length > 1 ? 'blocks' : 'block'} ${blocks.join(', ')}`;
  return [
    `${id}: ${role}${from}${rule === null ? '' : `, by rule ${rule}`}`,
    ...wrapped(text, enumerator === null ? '' : `${enumerator} `).map(line => `  ${line}`),
    ...table(annotations.map(annotationRow)).map(line => `    ${line}`),
    '',
  ];
}

const annotationRow = ({ kind, finder, start, end, text, reading }: ExplainedAnnotation): string[] => [
  kind === finder ? kind : `${kind} (${finder})`,
  start === end ? `at ${start}` : `${start}-${end}`,
  `→ ${shortened(reading, 40)}`,
  kind === 'note-mark' ? '' : `"${shortened(text, 60)}"`,
];

const WIDTH = 108;

function wrapped(text: string, before: string): string[] {
  const lines: string[] = [];
  let line = before.trimEnd();
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
