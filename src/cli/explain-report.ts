import type {
  ExplainedAnnotation,
  ExplainedDocument,
  ExplainedFinding,
  ExplainedLine,
  ExplainedUnit,
  Explanation,
} from '../pipeline/explain/explanation.ts';

/** An explanation as text: a table of lines, then each document with its units and their annotations. */
export function explainReport(path: string, { lines, documents, units }: Explanation): string {
  return [
    path,
    '',
    ...lineTable(lines, documents),
    '',
    ...(documents.length === 0
      ? ['No unit has text of it.']
      : documents.flatMap(document => [
          ...documentLines(document),
          ...units
            .filter(({ id }) => isWithin(document.id, id))
            .flatMap(unit => unitLines(unit, document.id)),
        ])),
  ].join('\n');
}

const LONGEST_TEXT = 72;

const isWithin = (document: string, unit: string): boolean => unit.startsWith(`${document}.`);

/** The id without that of the document, if the unit is in it. */
const shortId = (id: string, document: string): string =>
  isWithin(document, id) ? id.slice(document.length + 1) : id;

/**
 * A row for each line that is not blank. Where there are several documents, the lines of each stand below its
 * id, and furniture below the document before it.
 */
function lineTable(lines: readonly ExplainedLine[], documents: readonly ExplainedDocument[]): string[] {
  const filled = lines.filter(line => !isBlank(line));
  const shown = filled.length > 0 ? filled : lines;
  const documentOf = documentsOfLines(shown, documents);
  const [head = '', ...rows] = table([
    ['line', 'place', 'what', 'by rule', 'unit', 'text'],
    ...shown.map((line, index) => lineRow(line, documentOf[index] ?? '')),
  ]);
  if (documents.length < 2) return [head, ...rows];
  return [
    head,
    ...rows.flatMap((row, index) => {
      const document = documentOf[index] ?? '';
      return document === (documentOf[index - 1] ?? '') ? [row] : ['', `${document}:`, row];
    }),
  ];
}

/** Blank lines of the file, and those that the reading of drafts inserts around paragraphs. */
const isBlank = ({ fate, rule }: ExplainedLine): boolean =>
  fate === 'blank' || (fate === 'inserted' && rule === 'blank-line');

/** For each line the document of its first unit; for a line without units that of the line before it. */
function documentsOfLines(
  lines: readonly ExplainedLine[],
  documents: readonly ExplainedDocument[],
): string[] {
  let current = documents.length === 1 ? documents[0]?.id : undefined;
  return lines.map(({ units: [unit] }) => {
    if (unit !== undefined) current = documents.find(({ id }) => isWithin(id, unit))?.id;
    return current ?? '';
  });
}

const lineRow = (line: ExplainedLine, document: string): string[] => [
  String(line.number),
  `${line.range.start}-${line.range.end}`,
  line.block === null ? line.fate : `${line.fate} block ${line.block}`,
  line.rule ?? '',
  line.units.map(id => shortId(id, document)).join(' '),
  shortened(line.text.trim()),
];

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

const documentLines = ({ id, symbol, type, heads, findings }: ExplainedDocument): string[] => [
  `${id}: ${type} ${symbol}`,
  ...heads.map(({ block, rule, text }) => `  head: block ${block}, by rule ${rule}: ${shortened(text)}`),
  ...findings.map(finding => `  ${findingLine(finding)}`),
  '',
];

const findingLine = ({ kind, code, message }: ExplainedFinding): string =>
  `finding ${code} (${kind}): ${message}`;

function unitLines(
  { id, role, rule, enumerator, text, blocks, annotations, findings }: ExplainedUnit,
  document: string,
): string[] {
  const from =
    blocks.length === 0 ? '' : `, from ${blocks.length > 1 ? 'blocks' : 'block'} ${blocks.join(', ')}`;
  return [
    `${id}: ${role}${from}${rule === null ? '' : `, by rule ${rule}`}`,
    ...wrapped(text, enumerator === null ? '' : `${enumerator} `).map(line => `  ${line}`),
    ...table(annotations.map(annotation => annotationRow(annotation, document))).map(line => `    ${line}`),
    ...findings.map(finding => `    ${findingLine(finding)}`),
    '',
  ];
}

const annotationRow = (
  { kind, finder, start, end, from, ...rest }: ExplainedAnnotation,
  document: string,
): string[] => [
  kind === finder ? kind : `${kind} (${finder})`,
  `${start === end ? `at ${start}` : `${start}-${end}`}${from === null ? '' : ` of ${shortId(from, document)}`}`,
  `→ ${shortened(rest.reading, 40)}`,
  kind === 'note-mark' ? '' : `"${shortened(rest.text, 60)}"`,
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
