import { citedTitle } from '../../../../src/citation-rules/cited-title.ts';
import type { Citation, ParsedDocument } from '../../../../src/model/document.ts';
import { DATE_PATTERN, MONTHS } from '../../../../src/references/date.ts';
import type { Random } from '../../../random.ts';
import { type Change, changesIn, type SlipKind } from './change.ts';

const DATE = new RegExp(String.raw`\b${DATE_PATTERN}\b`, 'g');

/** Another day, month or year in the date of a cited document. */
export const wrongDate: SlipKind = (document, { random }) =>
  actsCitedIn(document).flatMap(({ citation, text }) =>
    within(
      citation,
      changesIn(text, DATE, ([date]) => {
        const now = otherDate(date, random);
        return { now, what: `${citation.symbol} is of ${date}` };
      }),
    ),
  );

function otherDate(date: string, random: Random): string {
  const [day = '', month = '', year = ''] = date.split(/\s+/);
  const ways = [
    [String((Number(day) % 28) + 1), month, year],
    [String(Number(day) > 9 ? Number(day) - 9 : Number(day) + 10), month, year],
    [day, MONTHS[(MONTHS.indexOf(month) + 1 + random.below(11)) % 12] ?? month, year],
    [day, month, String(Number(year) + (random.below(2) === 0 ? 1 : -1))],
  ];
  return random.pick(ways).join(' ');
}

const NUMBER = /\b(?:\d{1,3}\/\d{1,3}|\d{3,4}(?= ?\()|ES-\d{1,2}\/\d{1,2})/g;

/** Two digits exchanged, or one wrong, in the number of a cited act. */
export const wrongNumber: SlipKind = (document, { random }) =>
  actsCitedIn(document).flatMap(({ citation, text }) =>
    within(
      citation,
      changesIn(text, NUMBER, ([number]) => ({
        now: otherNumber(number, random),
        what: `${number} is meant`,
      })),
    ),
  );

function otherNumber(number: string, random: Random): string {
  const at = number.indexOf('/') + 1;
  const digits = [...number.slice(at)];
  const index = random.below(digits.length);
  const next = digits[index + 1];
  if (next !== undefined && next !== digits[index]) digits.splice(index, 2, next, digits[index] ?? '');
  else digits[index] = String((Number(digits[index]) + 1 + random.below(8)) % 10);
  return number.slice(0, at) + digits.join('');
}

/** A word of a quoted title left out, or another in its place. */
export const wrongTitle: SlipKind = (document, { random }) =>
  actsCitedIn(document).flatMap(({ citation, text }) => {
    const title = citedTitle(text, citation.end);
    const words = title === null ? [] : [...title.quoted.matchAll(/\p{L}{4,}/gu)].slice(1);
    if (title === null || words.length < 2) return [];
    const { 0: word, index } = random.pick(words);
    const start = title.start + index;
    const isLeftOut = text.charAt(start + word.length) === ' ' && random.below(2) === 0;
    const end = start + word.length + (isLeftOut ? 1 : 0);
    const now = isLeftOut ? '' : random.pick(OTHER_WORDS);
    return [{ text, at: { start, end }, now, what: `the title is “${title.quoted}”` }];
  });

const OTHER_WORDS = ['sustainable', 'progress', 'cooperation', 'action', 'rights', 'measures', 'world'];

const PARAGRAPHS = /\bparagraphs? (\d{1,3})\b(?! \()/g;

/** A paragraph that a cited document of the data set, or the text itself, does not have. */
export const missingPart: SlipKind = (document, { isKept, random }) => {
  const last = Math.max(0, ...document.clauses.map(({ path: [number] }) => Number(number) || 0));
  const own = document.clauses.flatMap(({ text }) =>
    changesIn(text, /\bparagraph (\d{1,2})(?= (?:above|below|of the present resolution))/g, () => ({
      now: `paragraph ${last + 4 + random.below(9)}`,
      what: `the last paragraph is ${last}`,
    })),
  );
  const cited = actsCitedIn(document).filter(({ citation: { symbol } }) => isKept(symbol));
  return [
    ...own,
    ...cited.flatMap(({ citation, text }) =>
      within(
        citation,
        changesIn(text, PARAGRAPHS, ([, number]) => ({
          now: `paragraph ${Number(number) + 140}`,
          what: `${citation.symbol} has no such paragraph`,
        })),
      ),
    ),
    ...cited
      .filter(({ citation }) => citation.pinpoint === null)
      .flatMap(({ citation, text }) =>
        within(
          citation,
          changesIn(text, /(?<!(?:Council|Assembly|Rights) )\bresolution (?=\d)/g, ([words]) => ({
            now: `paragraph ${140 + random.below(20)} of ${words}`,
            what: `${citation.symbol} has no such paragraph`,
          })),
        ),
      ),
  ];
};

/** A cited act whose number, in a text that recalls it, is left open. */
export const openNumber: SlipKind = (document, { random }) =>
  actsCitedIn(document)
    .filter(({ text }) => /^(?:Recall|Reaffirm|Guided|Also recall)/.test(text))
    .flatMap(({ citation, text }) =>
      within(
        citation,
        changesIn(text, NUMBER, ([number]) => ({
          now: random.pick([`${number.replace(/\d+$/, '')}...`, `[${number.replace(/\d+$/, '')}xx]`, '']),
          what: `the number ${number} is missing`,
        })),
      ),
    )
    .map(change =>
      change.now === '' ? { ...change, at: { ...change.at, end: change.at.end + 1 } } : change,
    );

/** The latest of several resolutions that a text recalls, left out. */
export const latestLeftOut: SlipKind = document =>
  document.clauses
    .filter(({ kind, text }) => kind === 'preambular' && /^Recalling (?:also )?(?:all )?its/.test(text))
    .flatMap(({ text }) =>
      changesIn(text, LAST_OF_LIST, ([, before = '', comma = '']) => ({
        now: `${before}${comma}`,
        what: 'the latest resolution is left out',
      })),
    );

/** "76/47 of 6 December 2021 and 77/79 of 7 December 2022" */
const LAST_OF_LIST = new RegExp(
  String.raw`(\d+/\d+ of (?:${DATE_PATTERN})) and \d+/\d+ of (?:${DATE_PATTERN})(,?)`,
  'g',
);

type ActCitation = Citation & { readonly symbol: string };

/** The resolutions that clauses cite by number, with the texts of these. */
function actsCitedIn({ citations, clauses }: ParsedDocument): { citation: ActCitation; text: string }[] {
  const texts = new Map(clauses.map(({ id, text }) => [id as string, text]));
  return citations.flatMap(citation => {
    const text = texts.get(citation.unit);
    return text !== undefined && citation.kind === 'resolution' && citation.symbol !== null
      ? [{ citation: citation as ActCitation, text }]
      : [];
  });
}

const within = ({ start, end }: Citation, changes: readonly Change[]): Change[] =>
  changes.filter(({ at }) => at.start >= start && at.end <= end);
