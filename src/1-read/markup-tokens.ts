import type { Rule } from '../model/rule.ts';

/** A kind of mark-up within a line; the pattern's group `content`, if any, is what remains of it. */
interface TokenRule extends Rule {
  /** What becomes of it: a note's mark, a delimiter of emphasis, kept characters, a blank, or nothing. */
  readonly as:
    | 'note-mark'
    | 'raised-note-mark'
    | 'emphasis'
    | 'emphasis-start'
    | 'emphasis-end'
    | 'character'
    | 'reference'
    | 'blank'
    | 'nothing';
  readonly pattern: RegExp;
}

/** Mark-up as it stands in a line. */
export interface Token {
  readonly rule: TokenRule;
  readonly start: number;
  readonly end: number;
  /** The note's label, or the character that is kept. */
  readonly content: string;
}

/** Note marks in any text. */
const NOTE_MARKS: readonly TokenRule[] = [
  {
    name: 'raised-figures',
    as: 'raised-note-mark',
    example: 'the report⁴', // but not "5 km²", and not "10⁻³"
    pattern:
      /(?<!(?<!\p{L})[ckm]?m|\u207B)\u207D?(?<content>[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,8})\u207E?/u,
  },
  {
    name: 'markdown-note',
    as: 'note-mark',
    example: 'the report[^4]',
    pattern: /\[\^(?<content>[\p{L}\p{N}*_-]{1,20})\]/u,
  },
];

/** Mark-up of Markdown and HTML. The first rule that applies at a place is taken. */
const MARKUP: readonly TokenRule[] = [
  {
    name: 'sup-tag',
    as: 'note-mark',
    example: 'the report<sup>4</sup>',
    pattern: /<sup>\s*(?<content>[^<\s]{1,8})\s*<\/sup>/u,
  },
  { name: 'line-break-tag', as: 'blank', example: 'one<br/>two', pattern: /<br\s*\/?>/u },
  {
    name: 'formatting-tag',
    as: 'nothing',
    example: '<b>report</b>',
    pattern: /<\/?(?:b|i|u|em|strong|br|p|sub|sup)\s*\/?>/u,
  },
  { name: 'autolink-start', as: 'nothing', example: '<https://un.org', pattern: /<(?=https?:)/u },
  { name: 'autolink-end', as: 'nothing', example: 'https://un.org>', pattern: />(?<=https?:[^\s<>]*>)/u },
  {
    name: 'escape',
    as: 'character',
    example: '58/208\\.',
    pattern: /(?<!\\)\\+(?<content>[_*#[\]()<>`~.!+|-])/u,
  },
  {
    name: 'link-target',
    as: 'nothing',
    example: 'report](https://un.org)',
    pattern: /\]\((?:(?!\]\()[^)\s])*\)/u,
  },
  {
    name: 'link-text-start',
    as: 'nothing',
    example: '[report](https://un.org)', // or "![emblem](emblem.png)", "[[4]](#note-4)"
    pattern: /!?\[(?=[^\][]*\]\(|\[[^\][]{1,8}\]\]\()/u,
  },
  {
    name: 'character-reference',
    as: 'reference',
    example: 'Research &amp; Development',
    pattern: /(?<content>&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[\da-fA-F]{1,5});)/u,
  },
  {
    name: 'underscores-before',
    as: 'emphasis-start',
    example: '_Recalling_', // but not "serv_c", and no line to be filled in
    pattern: /(?<![\p{L}\p{N}_])_{1,3}(?=[\p{L}\p{N}“"‘'([])/u,
  },
  {
    name: 'underscores-behind',
    as: 'emphasis-end',
    example: '_Recalling_',
    pattern: /(?<=[\p{L}\p{N}.,;:!?”"’')\]])_{1,3}(?![\p{L}\p{N}_])/u,
  },
  { name: 'asterisks', as: 'emphasis', example: '*Recalling*', pattern: /\*+/u },
];

/** The tokens of `raw` from offset `from` on, in order and without overlap. */
export function* tokensOf(raw: string, from: number, markedUp: boolean): Generator<Token> {
  const { pattern, rules } = markedUp ? IN_MARKED_UP_TEXT : IN_PLAIN_TEXT;
  pattern.lastIndex = from;
  for (const match of raw.matchAll(pattern)) {
    const { content = '', ...alternatives } = match.groups ?? {};
    const rule = rules.find((_, index) => alternatives[groupOf(index)] !== undefined);
    if (rule === undefined) continue;
    yield { rule, start: match.index, end: match.index + match[0].length, content };
  }
}

/** One pattern with a group for each rule. */
const anyOf = (rules: readonly TokenRule[]) => ({
  rules,
  pattern: new RegExp(
    rules.map(({ pattern }, index) => `(?<${groupOf(index)}>${pattern.source})`).join('|'),
    'gu',
  ),
});

const groupOf = (index: number): string => `rule${index}`;

const IN_PLAIN_TEXT = anyOf(NOTE_MARKS);
const IN_MARKED_UP_TEXT = anyOf([...NOTE_MARKS, ...MARKUP]);

/** Every kind of mark-up that is taken out of a line. */
export const TOKEN_RULES: readonly Rule[] = [...NOTE_MARKS, ...MARKUP];
