import type { Authority } from '../../../src/5-annotations/organization/authority.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import type { ParsedDocument, ParsedSource, Unit } from '../../../src/model/document.ts';
import { parseSourceText } from '../../../src/pipeline/parse.ts';
import { plainSourceText } from '../../../src/pipeline/source-text.ts';

/** Runs small texts through the whole parser, and prints the results as lines for a table. */

export const AUTHORITY: Authority = readAuthority(organizations);

export const parse = (text: string, name = 'text'): ParsedSource =>
  parseSourceText(plainSourceText(Buffer.from(text), name), {
    authority: AUTHORITY,
    catalogue: new Map(),
  });

/** The first document of a text. */
export function parseOne(text: string): ParsedDocument {
  const [document] = parse(text).documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

/** Every unit of a document, in the order of the text. */
export const unitsOf = (document: ParsedDocument): Unit[] =>
  [
    ...document.particulars,
    ...document.parts,
    ...document.sections,
    ...document.paragraphs,
    ...document.clauses,
    ...document.notes,
  ].sort((a, b) => a.position - b.position);

/** One line per unit: the end of its id, its text, and note references as `{1}` in their places. */
export const outline = (document: ParsedDocument): string[] =>
  unitsOf(document).map(unit => `${unit.id.slice(document.id.length + 1)}: ${marked(document, unit)}`);

/** The outline of a small General Assembly resolution with this preamble and operative part. */
export const outlineOfResolution = (body: string): string[] =>
  outline(parseOne(resolution(body))).filter(
    line => !/^(?:TITLE|ENACTING): (?:Migration|The General Ass)/.test(line),
  );

export const resolution = (body: string): string => `58/1. Migration

The General Assembly,

${body}
`;

/** The outline of a small report with this text below its title. */
export const outlineOfReport = (body: string): string[] =>
  outline(parseOne(`A/58/1. Migration\n\n${body}\n`)).filter(line => line !== 'TITLE: Migration');

function marked({ noteReferences }: ParsedDocument, { id, text }: Unit): string {
  const marks = noteReferences.filter(({ unit }) => unit === id);
  return marks.reduceRight((all, { label, at }) => `${all.slice(0, at)}{${label}}${all.slice(at)}`, text);
}
