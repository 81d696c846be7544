import type { Clause, ParsedDocument } from '../../../../src/model/document.ts';
import { MONTHS } from '../../../../src/references/date.ts';
import { ORDINAL_PATTERN, ordinalWord, readOrdinal } from '../../../../src/references/ordinal.ts';
import type { Random } from '../../../random.ts';
import { type Change, changesIn, type SlipKind } from './change.ts';
import words from './slip-words.json' with { type: 'json' };

/** The sign that ends a clause, changed for one that does not belong there. */
export const wrongEnding: SlipKind = ({ clauses }, { random }) =>
  withoutParts(clauses).flatMap(({ text, kind }) =>
    changesIn(text, /[,;]$/g, ([sign]) => ({
      now: random.pick(kind === 'preambular' ? [';', '.'] : [',', '.']),
      what: `a ${kind} paragraph ends with “${sign}”`,
    })),
  );

const FINITE: Readonly<Record<string, string>> = words.finite;
const PARTICIPLES = Object.fromEntries(
  Object.entries(FINITE).map(([participle, verb]) => [verb, participle]),
);

/** A preambular paragraph that opens with a finite verb, or an operative one with a participle. */
export const wrongPhrase: SlipKind = ({ clauses }) =>
  clauses
    .filter(({ parent }) => parent === null)
    .flatMap(({ text, kind }) =>
      changesIn(text, /^[A-Z][a-z]+\b/g, ([word]) => {
        const now = (kind === 'preambular' ? FINITE : PARTICIPLES)[word];
        return now === undefined ? null : { now, what: `“${word}” opens a ${kind} paragraph` };
      }),
    );

/** A preambular paragraph that comes again further on, or an operative one at the end. */
export const repeatedParagraph: SlipKind = ({ clauses }) => {
  const whole = withoutParts(clauses).filter(
    ({ parent, part, text }) => parent === null && part === null && text.split(' ').length > 9,
  );
  const preamble = whole.filter(({ kind }) => kind === 'preambular');
  const operative = whole.filter(({ kind }) => kind === 'operative');
  const last = operative.at(-1);
  return [
    ...preamble.slice(0, -2).map((again, index) => repetition(preamble[index + 2] as Clause, again.text, '')),
    ...(last?.text.endsWith('.') && Number(last.path[0])
      ? operative
          .slice(0, -1)
          .filter(({ text }) => text.endsWith(';'))
          .map(({ text }) => repetition(last, text.replace(/;$/, '.'), `${Number(last.path[0]) + 1}. `))
      : []),
  ];
};

const repetition = ({ text }: Clause, again: string, enumerator: string): Change => ({
  text,
  at: { start: text.length - 1, end: text.length },
  now: `${enumerator === '' ? text.slice(-1) : ';'}\n\n${enumerator}${again}`,
  what: `“${again.slice(0, 60)}” comes again`,
});

/** A request of nobody. */
export const noAddressee: SlipKind = ({ clauses }) =>
  clauses
    .filter(({ kind }) => kind === 'operative')
    .flatMap(({ text }) =>
      changesIn(text, ADDRESSEE, ([, verb = '', addressee = '']) => ({
        now: `${verb} to `,
        what: `“${addressee}” is left out`,
      })),
    );

const ADDRESSEE =
  /\b((?:[Rr]equests|[Uu]rges|[Ii]nvites|[Ee]ncourages|[Cc]alls upon)) ((?:the |all )?(?:Secretary-General|Member States|States|States Members|Governments|High Commissioner|Special Rapporteur|parties|Government of [A-Z][a-z]+|Commission|Executive Director|Office|Committee)(?: (?:of|for|on) [A-Z][A-Za-z ]{2,40})?) to /g;

/** A session that an operative paragraph speaks of as one to come, with a year that it has not. */
export const wrongSessionYear: SlipKind = ({ clauses, body }, { random }) =>
  body !== 'General Assembly'
    ? []
    : clauses.flatMap(({ text }) =>
        changesIn(text, SESSION, ([found, ordinal = '', sign = '']) => {
          const session = readOrdinal(ordinal) ?? 0;
          const year = 1945 + session + random.pick([-2, -1, 2, 3]);
          return session < 40
            ? null
            : {
                now: `${found.replace(sign, '')}, in ${year}${sign || ','}`,
                what: `session ${session} is in ${1945 + session}`,
              };
        }),
      );

const SESSION = new RegExp(String.raw`\bits (${ORDINAL_PATTERN}) session\b([;.]?)(?!,)`, 'g');

/** A report or an item asked for at a session that is over. */
export const pastSession: SlipKind = (document, { random }) =>
  dueTexts(document).flatMap(text =>
    changesIn(text, SESSION_AHEAD, ([, before = '', ordinal = '']) => {
      const session = Number(document.session);
      const due = readOrdinal(ordinal);
      const past = session - 1 - random.below(2);
      return due === null || !session || due <= session || past < 1
        ? null
        : { now: `${before}${ordinalWord(past)}`, what: `session ${due} is meant` };
    }),
  );

const SESSION_AHEAD = new RegExp(String.raw`(\b(?:its|the) )(${ORDINAL_PATTERN})(?= session\b)`, 'g');

/** A report asked for by a day that is over. */
export const pastDay: SlipKind = document =>
  dueTexts(document).flatMap(text =>
    changesIn(text, DAY_AHEAD, ([, before = '', year = '']) =>
      document.date === null || Number(year) < Number(document.date.slice(0, 4))
        ? null
        : { now: `${before}${Number(document.date.slice(0, 4)) - 1}`, what: `${year} is meant` },
    ),
  );

const DAY_AHEAD = new RegExp(
  String.raw`(\b(?:by|before|no later than|not later than|until) (?:the end of )?(?:\d{1,2} )?(?:(?:${MONTHS.join('|')}) )?)(20\d\d)\b`,
  'g',
);

/** The texts of operative paragraphs that ask for a report. */
const dueTexts = ({ clauses }: ParsedDocument): string[] =>
  clauses
    .filter(({ kind, text }) => kind === 'operative' && /\breport\b|\bagenda\b|\bconsider/.test(text))
    .map(({ text }) => text);

/** A number out of order: a paragraph has that of the one before it, or one is passed over. */
export const wrongEnumerator: SlipKind = ({ clauses }, { random }) =>
  clauses.flatMap(({ text, enumerator, path, parent }) => {
    const number = Number(path.at(-1));
    if (enumerator === null || parent !== null || !number || number < 3) return [];
    const opening = text.slice(0, text.split(' ', 6).join(' ').length);
    const other = number + random.pick([-1, 1]);
    return [
      {
        text: `${enumerator} ${opening}`,
        at: { start: 0, end: enumerator.length },
        now: enumerator.replace(String(number), String(other)),
        what: `the number is ${number}`,
      },
    ];
  });

const CITIES = words.cities;
const DETAIL = new RegExp(
  String.raw`(?<![\d/])\b(?:\d{1,4}(?![\d/%]|,\d)|${MONTHS.join('|')}|two|three|four|five|six|seven|${CITIES.join('|')})\b`,
  'g',
);

/** A number, a date or a place for another, in words that other texts of the data set have as well. */
export const wrongDetail: SlipKind = ({ clauses, citations }, { random, isKeptWording }) =>
  clauses
    .flatMap(({ id, text }) =>
      changesIn(text, DETAIL, ({ 0: detail, index }) => {
        const isCited = citations.some(
          ({ unit, start, end, symbol }) => unit === id && symbol !== null && index >= start && index < end,
        );
        return isCited ? null : { now: otherDetail(detail, random), what: `“${detail}” is meant` };
      }),
    )
    .filter(({ text, at }) => isKeptWording(around(text, at.start, at.end)));

/** Six words before a place and four after it. */
const around = (text: string, start: number, end: number): string =>
  [...text.slice(0, start).split(' ').slice(-7), text.slice(start, end)].join(' ').replace(/ (?=\S*$)/, '') +
  text.slice(end).split(' ').slice(0, 5).join(' ');

function otherDetail(detail: string, random: Random): string {
  const list = [MONTHS, CITIES, ['two', 'three', 'four', 'five', 'six', 'seven']].find(one =>
    one.includes(detail),
  );
  if (list) return random.pick(list.filter(other => other !== detail));
  const number = Number(detail);
  const ways = number > 1900 ? [number - 1, number + 1, number - 10] : [number + 1, number + 2, number + 10];
  return String(random.pick(ways));
}

const withoutParts = (clauses: readonly Clause[]): Clause[] => {
  const parents = new Set(clauses.map(({ parent }) => parent));
  return clauses.filter(({ id }) => !parents.has(id));
};
