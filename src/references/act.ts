import { type ActKind, BODIES, type Body } from './body.ts';
import type { NumberForm, ResolutionNumber } from './resolution-number.ts';

/** A resolution or a decision, as its symbol tells of it. */
export interface Act {
  readonly body: Body;
  readonly kind: ActKind;
  readonly number: ResolutionNumber;
}

/** What a symbol was made from: the inverse of `actSymbol`. Null for one that is not made from the number of an act. */
export function readActSymbol(symbol: string): Act | null {
  for (const { body, kind, form, pattern } of PATTERNS) {
    const { number, session = '', letter = '' } = pattern.exec(symbol)?.groups ?? {};
    if (number) return { body, kind, number: { form, session, number, letter } };
  }
  return null;
}

const PARTS: Readonly<Record<string, string>> = {
  session: '(?<session>[^/()]+)',
  number: String.raw`(?<number>\d+)`,
  letter: '(?<letter>[A-Z]?)',
};

const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/(\{\w+\})/)
      .map(piece => PARTS[piece.slice(1, -1)] ?? piece.replaceAll(/[().]/g, String.raw`\$&`))
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
