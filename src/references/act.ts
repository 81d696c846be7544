import type { DocumentSymbol } from '../model/id.ts';
import { type ActKind, BODIES, type Body, canHaveNumber } from './body.ts';
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
export function readActSymbol(symbol: string): Act | null {
  for (const { body, kind, form, pattern } of PATTERNS) {
    const { number, session = '', letter = '' } = pattern.exec(symbol)?.groups ?? {};
    if (number) return { body, kind, number: { form, session, number, letter } };
  }
  return null;
}

const FIELD_PATTERNS: Readonly<Record<string, string>> = {
  session: '(?<session>[^/()]+)',
  number: String.raw`(?<number>\d+)`,
  letter: '(?<letter>[A-Z]?)',
};

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/(\{\w+\})/)
      .map(piece => FIELD_PATTERNS[piece.slice(1, -1)] ?? piece.replaceAll(/[().]/g, String.raw`\$&`))
      .join('')}$`,
  );

const PATTERNS = BODIES.flatMap(body =>
  (['resolution', 'decision'] as const).flatMap(kind =>
    Object.entries(body[kind]).map(([form, template]) => ({
      body,
      kind,
      form: form as NumberForm,
      pattern: patternOf(template),
    })),
  ),
);
