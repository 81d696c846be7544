import type { DocumentSymbol } from '../model/id.ts';
import { type ActKind, BODIES, type Body, canHaveNumber, type Templates } from './body.ts';
import type { NumberForm, ResolutionNumber } from './resolution-number.ts';

/** A resolution or a decision, as its symbol describes it. */
export interface Act {
  readonly body: Body;
  readonly kind: ActKind;
  readonly number: ResolutionNumber;
}

/** The canonical symbol of an organ's resolution or decision; null if the organ does not use such numbers. */
export function actSymbol(body: Body, kind: ActKind, number: ResolutionNumber): DocumentSymbol | null {
  const template = body[kind][number.form];
  if (template === undefined || !canHaveNumber(body, kind, number)) return null;
  return template.replaceAll(
    /\{(session|number|letter)\}/g,
    (_, field: 'session' | 'number' | 'letter') => number[field],
  ) as DocumentSymbol;
}

/**
 * The inverse of `actSymbol`; null for a symbol that is not made from the number of a resolution or decision.
 */
export const readActSymbol = (symbol: string): Act | null => readBy(PATTERNS, symbol, symbol.charAt(0));

/**
 * The canonical symbol of an act in any usual spelling of its organ: "WHA 78.9", "mepc.391(81)", "39 C/Resolution
 * 5", "C/RES/1400 (CXIV)"; null for anything else.
 */
export function readPrintedAct(text: string): DocumentSymbol | null {
  const spelling = text.replaceAll(/\s/g, '').toUpperCase();
  const act = readBy(SPELLINGS, spelling, spelling.charAt(0));
  return act && actSymbol(act.body, act.kind, act.number);
}

/** The patterns of symbols by what they begin with: a letter, or `DIGIT`. */
type Patterns = ReadonlyMap<string, readonly (Omit<Act, 'number'> & ActPattern)[]>;

interface ActPattern {
  readonly form: NumberForm;
  readonly pattern: RegExp;
}

const DIGIT = '0';

function readBy(patterns: Patterns, text: string, first: string): Act | null {
  for (const { body, kind, form, pattern } of patterns.get(/\d/.test(first) ? DIGIT : first) ?? []) {
    const { number, session = '', letter = '' } = pattern.exec(text)?.groups ?? {};
    if (number) return { body, kind, number: { form, session, number, letter } };
  }
  return null;
}

/** A session as it stands in each form of number. */
const SESSION: Readonly<Record<NumberForm, string>> = {
  // "58", "S-21", "ES-10"; "SS.XII" of governing councils
  session: String.raw`(?:E?S-)?\d{1,4}|SS\.(?:\d{1,2}|[IVXLC]{1,6})`,
  year: String.raw`(?:19|20)\d\d`,
  // "III", "S-VI"; "LII-O/22" of the Organization of American States
  roman: String.raw`(?:E?S-)?[IVXLC]{1,9}(?:-[EO]/\d\d)?`,
  council: String.raw`(?:19|20)\d\d`,
  plain: '',
};

const fieldPattern = (field: string, form: NumberForm): string =>
  field === 'session' ? SESSION[form] : field === 'number' ? String.raw`\d{1,4}` : '[A-Z]?';

const escaped = (literal: string): string => literal.replaceAll(/[().]/g, String.raw`\$&`);

/** The source of a pattern for the symbols of a template; each of its pieces by `write`. */
const patternSource = (
  template: string,
  write: { readonly literal: (text: string) => string; readonly field: (field: string) => string },
): string =>
  template
    .split(/(\{\w+\})/)
    .map(piece => (piece.startsWith('{') ? write.field(piece.slice(1, -1)) : write.literal(piece)))
    .join('');

const wholeSymbol = (template: string, form: NumberForm, spell: (literal: string) => string): RegExp =>
  new RegExp(
    `^${patternSource(template, {
      literal: literal => escaped(spell(literal)),
      field: field => `(?<${field}>${fieldPattern(field, form)})`,
    })}$`,
  );

interface ActTemplate extends Omit<Act, 'number'> {
  readonly form: NumberForm;
  readonly template: string;
}

const templatesOf = (pick: (body: Body, kind: ActKind) => Templates | undefined): readonly ActTemplate[] =>
  BODIES.flatMap(body =>
    (['resolution', 'decision'] as const).flatMap(kind =>
      Object.entries(pick(body, kind) ?? {}).map(([form, template]) => ({
        body,
        kind,
        form: form as NumberForm,
        template,
      })),
    ),
  );

const byBeginning = (templates: readonly ActTemplate[], spell: (literal: string) => string): Patterns =>
  Map.groupBy(
    templates.map(({ template, ...act }) => ({
      ...act,
      first: template.startsWith('{') ? DIGIT : spell(template).charAt(0),
      pattern: wholeSymbol(template, act.form, spell),
    })),
    ({ first }) => first,
  );

const CANONICAL = templatesOf((body, kind) => body[kind]);
const PRINTED = [...CANONICAL, ...templatesOf(({ otherSymbols }, kind) => otherSymbols?.[kind])];

const PATTERNS = byBeginning(CANONICAL, literal => literal);
const SPELLINGS = byBeginning(PRINTED, literal => literal.toUpperCase());

/** "A/RES/", "E/CN.4/DEC/": the form that the grammar of symbols knows without a list of organs. */
const HAS_ACT_SERIES = /^[A-Z][\w./]*\/(?:RES|DEC)\/\{/;

/**
 * The source of a pattern for the symbols in running text that only the list of organs tells: "WHA78.9",
 * "MEPC.391(81)", "1/CP.21", "AG/RES. 2991 (LII-O/22)". Without capturing groups.
 */
export const PRINTED_ACT_PATTERN = PRINTED.filter(({ template }) => !HAS_ACT_SERIES.test(template))
  .map(({ template, form }) =>
    patternSource(template, {
      literal: literal =>
        escaped(literal)
          // "(LII-O/22)" and "C/Resolution" after a blank
          .replace(/^(?=\\\(|[A-Z]+\/(?:Res|Dec))/, String.raw`\s?`)
          // "RES. 2991", "Resolution 5"
          .replace(/(?<=(?:RES|Res|Dec|DEC)\\\.|Resolution|Decision)$/, String.raw`\s?`),
      field: field => `(?:${fieldPattern(field, form)})`,
    }),
  )
  .join('|');
