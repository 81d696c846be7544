import t from 'tap';
import { plainText } from '../../../../src/1-read/plain-text.ts';
import type { ParsedDocument } from '../../../../src/model/document.ts';
import { parseDraft } from '../../../../src/pipeline/draft.ts';
import { AUTHORITY, outline, parse, parseOne } from '../outline.ts';

/**
 * Small inputs of kinds that people have had trouble with, each read whole: its name, why it is there, the
 * text as it came from a tool or a keyboard, and what it is.
 */
export type Case = readonly [name: string, why: string, text: string, ...lines: string[]];

/** Lines with a blank line between them, as paragraphs are pasted. */
export const paragraphs = (...lines: readonly string[]): string => `${lines.join('\n\n')}\n`;

/** Lines without blank lines between them, as a page is printed. */
export const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/**
 * Every row as a source: the lines of all its documents, each headed by its symbol where there are several.
 *
 * @param keep the lines that a group is about
 */
export function testSources(group: string, cases: readonly Case[], keep = /./): void {
  t.test(group, async t => {
    for (const [name, why, text, ...expected] of cases)
      t.strictSame(
        sourceOutline(text, name).filter(line => keep.test(line)),
        expected,
        `${name}: ${why}`,
      );
  });
}

/** Every row as a draft that is sent to be checked: its clauses, headings and notes. */
export function testDrafts(group: string, cases: readonly Case[]): void {
  t.test(group, async t => {
    for (const [name, why, text, ...expected] of cases)
      t.strictSame(
        draftOutline(text).filter(line => OF_CLAUSES.test(line)),
        expected,
        `${name}: ${why}`,
      );
  });
}

/** Every row as a source of one document: what is known of it, as far as the row says. */
export function testFacts(
  group: string,
  cases: readonly (readonly [name: string, why: string, text: string, facts: object])[],
): void {
  t.test(group, async t => {
    for (const [name, why, text, facts] of cases) t.match(parseOne(text), facts, `${name}: ${why}`);
  });
}

/** The lines of clauses, headings, annexes and notes, as opposed to those of a masthead. */
export const OF_CLAUSES = /^(?:(?:PP|OP|N|U|P)[\d*]|S\.|ANNEX|!)/;

function sourceOutline(text: string, name: string): string[] {
  const { documents } = parse(text, name);
  return documents.flatMap(document => [
    ...(documents.length > 1 ? [`${document.type} ${document.symbol}`] : []),
    ...shown(document),
  ]);
}

const draftOutline = (text: string): string[] =>
  parseDraft(plainText(text), { authority: AUTHORITY, body: null }).documents.flatMap(shown);

/** Its units, and below them what was found to be wrong or doubtful: "! source NUMBERING_GAP OP3". */
const shown = (document: ParsedDocument): string[] => [
  ...outline(document),
  ...document.findings.map(
    ({ kind, code, unit }) => `! ${kind} ${code} ${unit?.slice(document.id.length + 1) ?? ''}`,
  ),
];
