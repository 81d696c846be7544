const RESOLUTION = '58/1. Migration\n\nThe General Assembly,\n\n';
const OPERATIVE = `${RESOLUTION}1. Requests it;\n\n`;
const REPORT = 'A/58/1. Migration\n\n';

/**
 * The beginning of a hostile text, and the piece that it repeats; `§` is replaced by
 * the count of the repetition.
 */
export interface Hostile {
  readonly name: string;
  readonly head: string;
  readonly piece: string;
}

const hostile = (head: string, pieces: Readonly<Record<string, string>>): Hostile[] =>
  Object.entries(pieces).map(([name, piece]) => ({ name, head, piece }));

/** Texts that no author writes, each of which would expose a step whose time grows faster than its input. */
export const HOSTILE: readonly Hostile[] = [
  ...hostile(OPERATIVE, {
    'lettered parts on a line': '(a) (a) (a) ',
    'lettered parts': '(a) To go;\n\n(i) To stay;\n\na. To run;\n\n',
    digits: '7',
    'one letter': 'a',
    blanks: ' \t',
    'line breaks': '\n',
    'numbered items on a line': '1. A 2. A 3. A ',
    'numbered paragraphs on a line': '§. The Committee. ',
    'the same number': '1. Requests it;\n\n',
    numerals: 'I\n\nScope\n\n',
    'headings with numerals': 'I. Scope\n\n',
    'headings that jump': 'I. Scope\n\nV. Scope\n\nX. Scope\n\n',
    asterisks: '**',
    emphasis: '*it* and ',
    brackets: '[on the (',
    'open links': '[a](b',
    'link targets without an end': '](',
    backslashes: '\\\\',
    'angle brackets': '>',
    'numbered titles': '58/1. Scope\n',
    'page marks': '3/7\n\n',
    'open votes': '[vote',
    comments: '<!-- ',
    quotes: '“a ',
    hyphens: 'a-',
    'broken words': 'inter-\n',
    'words cut by blank lines': 'inter-\n\n',
    'short lines': 'x\n',
    'a paragraph that goes on': 'text goes on.\n\n',
    'tails of lettered parts': '(a) One;\n\nText that follows.\n\n',
    'note marks': 'it<sup>1</sup> ',
    'notes with marks': '<sup>§</sup> Ibid.\n\n',
    'loose note marks': 'it,1 and it, 2 and ',
    'running heads': 'A/58/98\nMigration\n\n23-03716\n3/7\n\n',
    symbols: 'A/58/98. Title\n',
    'symbols that differ': 'A/58/§. Title\n\n',
    citations: 'resolutions 58/208 of 23 December 2003, ',
    'official records': 'Official Records of the General Assembly, ',
    organizations: 'the International Organization for Migration (IOM) ',
    annexes: 'Annex\n\nRules\n\n1. Go.\n\n',
    'carriage returns': '\r',
    tabs: '\t',
    slashes: '/AA',
    'combining marks': 'e\u0301',
    'combining marks alone': '\u0301',
    articles: 'Article ',
    paragraphs: 'para. ',
    'paragraphs with numbers': 'paras. 1 and ',
    resolutions: 'resolution 1/1, ',
    leads: 'pursuant to a-a-',
    'leads with dates': 'of 1 May ',
    names: 'Conference of the Council ',
    'words of requests': 'requests the States to, also, ',
    'times of requests': 'by its to be held in ',
    'asterisks after labels': 'PP1**** ',
    'letterheads in two languages': 'Original: A,and ',
  }),
  ...hostile(`${OPERATIVE}______\n`, {
    'numbered notes': '1 See note.\n',
    'notes with asterisks': '* See note.\n',
    'notes with letters': 'a See note.\n',
  }),
  ...hostile(RESOLUTION, {
    preamble: 'Recalling, \n',
    'a preamble that goes on': 'Recalling it,\n\nits work and,\n\n',
    adverbs: 'deeply ',
    'lead-ins': 'Resolves to:\n\n1. Go;\n\n',
    'enacting formulas': 'The General Assembly,\n\n',
    'the same resolution': RESOLUTION,
  }),
  ...hostile(`${OPERATIVE}78th plenary meeting\n\n`, {
    datelines: '78th plenary meeting\n23 December 2003\n\n',
  }),
  ...hostile(REPORT, {
    'agenda lines': 'Agenda item 5 resolution 58/1\n\n',
    headings: '## Scope\n\n',
    'headings in bold': '**Scope**\n\n',
    items: '- item\n\n',
    'headings that deepen': '## I. A\n\n## A. B\n\n## 1. C\n\n',
  }),
  ...hostile('# Part Two\n\n', {
    'documents of a compendium': '## A. REPORT\n\nA/58/§. Migration\n\n1. Text.\n\n',
  }),
];

/** The text of about `length` characters. */
export function hostileText({ head, piece }: Hostile, length: number): string {
  const times = Math.ceil(length / piece.length);
  if (!piece.includes('§')) return head + piece.repeat(times);
  return head + Array.from({ length: times }, (_, index) => piece.replace('§', String(index + 1))).join('');
}
