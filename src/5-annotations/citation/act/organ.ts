import { type Body, bodiesWithShortName, bodyNamed } from '../../../references/body.ts';
import { folded, longestName } from '../instrument/instruments.ts';
import { issuerEnd } from '../instrument/issuer.ts';
import { matchAt } from '../pinpoint.ts';
import words from './organ-words.json' with { type: 'json' };

/** An organ named beside a resolution; none in `bodies` if it is not in the list of those that we know. */
export interface NamedOrgan {
  readonly bodies: readonly Body[];
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Longer than any name of an organ. */
const REACH = 160;
const NOUNS: ReadonlySet<string> = new Set(words.nouns);
const INSIDE: ReadonlySet<string> = new Set(words.inside);

/** The organ whose name ends at `end`, but for a blank or a possessive: "Human Rights Council", "the Assembly’s". */
export function organBefore(text: string, end: number): NamedOrgan | null {
  const name = capitalsBefore(text, end);
  const last = name.at(-1);
  if (!last) return null;
  const at = { end: last.start + last.text.length };
  for (const [index, { start }] of name.entries()) {
    const bodies = bodiesCalled(name.slice(index), name[index - 1]);
    if (bodies.length > 0) return { bodies, start, ...at };
  }
  return NOUNS.has(last.text) ? { bodies: [], start: name[0]?.start ?? last.start, ...at } : null;
}

const AFTER = /\s(?:of|adopted by)\s(?:the\s)?(?=[A-Z])/y;

/** The organ named after a number: "resolution 1373 (2001) of the Security Council". */
export function organAfter(text: string, from: number): NamedOrgan | null {
  AFTER.lastIndex = from;
  const [link = ''] = AFTER.exec(text) ?? [];
  if (!link) return null;
  return organAt(text, from + link.length, from);
}

const SUBJECT = /,\s(?:the\s)?(?=[A-Z])/y;

/** The organ that acts in "in its resolution 54/18, the Human Rights Council submitted". */
export function subjectAfter(text: string, from: number): NamedOrgan | null {
  SUBJECT.lastIndex = from;
  const [link = ''] = SUBJECT.exec(text) ?? [];
  const organ = link ? organAt(text, from + link.length, from) : null;
  return organ && organ.bodies.length > 0 ? organ : null;
}

/**
 * The organ whose name begins at `start`; `from` is where it ends if it is none that is known. A short name that goes on is
 * another's: "the Assembly of the Intergovernmental Oceanographic Commission".
 */
function organAt(text: string, start: number, from: number): NamedOrgan | null {
  const following = [...text.slice(start, start + REACH).matchAll(/[\w’'-]+(?=(\W|$))/g)];
  const isName = following.map(([word]) => /^[A-Z]/.test(word) || INSIDE.has(word));
  const length = isName.indexOf(false) === -1 ? isName.length : isName.indexOf(false);
  for (let count = length; count > 0; count -= 1) {
    const last = following[count - 1];
    const end = start + (last?.index ?? 0) + (last?.[0].length ?? 0);
    const name = text.slice(start, end);
    const body = bodyNamed(name);
    if (body) return { bodies: [body], start, end };
    const bodies = bodiesWithShortName(name);
    const whole = bodies.length > 0 ? (issuerEnd(text, start) ?? end) : end;
    if (bodies.length > 0) return whole > end ? { bodies: [], start, end: whole } : { bodies, start, end };
  }
  const isOrgan =
    following.slice(0, length).some(([word]) => NOUNS.has(word)) ||
    ACRONYM.test(text.slice(start, start + 20));
  return isOrgan ? { bodies: [], start, end: unknownOrganEnd(text, start) ?? from } : null;
}

const PARTIES =
  /(?:Conference|Meeting) of (?:the )?(?:(?:States|Contracting|High Contracting) )?Parties(?<treaty> (?:serving as the meeting of the Parties )?to the (?=\p{Lu}))?/uy;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}-]*(?:’(?!s))?(?![\p{L}’])`;
const TREATY = new RegExp(`${WORD}(?: (?:(?:of|on|for|to|against|in|and)(?: the)? )?${WORD})*`, 'uy');
const ACRONYM = /^[A-Z]{3,}(?![\w’-])/;

/** Where the name of an organ ends whose acts the United Nations do not number; of the parties to a treaty with the treaty's name. */
function unknownOrganEnd(text: string, start: number): number | null {
  const parties = matchAt(PARTIES, text, start);
  if (!parties) return issuerEnd(text, start) ?? acronymEnd(text, start);
  const end = start + parties[0].length;
  const { treaty } = parties.groups ?? {};
  return treaty === undefined ? end : treatyEnd(text, end);
}

const acronymEnd = (text: string, start: number): number | null => {
  const [acronym] = ACRONYM.exec(text.slice(start, start + REACH)) ?? [];
  return acronym === undefined ? null : start + acronym.length;
};

function treatyEnd(text: string, start: number): number {
  const plain = folded(text.slice(start, start + LONGEST));
  const [first = ''] = /^[\p{L}-]+/u.exec(plain) ?? [];
  return (
    start + (longestName(plain, first, 0)?.folded.length ?? matchAt(TREATY, text, start)?.[0].length ?? 0)
  );
}

/** Longer than the name of any treaty. */
const LONGEST = 300;

function bodiesCalled(name: readonly Word[], before: Word | undefined): readonly Body[] {
  const written = name.map(({ text }) => text).join(' ');
  const body = bodyNamed(written);
  if (body) return [body];
  return before && !INSIDE.has(before.text) ? [] : bodiesWithShortName(written);
}

/** The run of capitalised words before `end`, with the small words inside it, less what only opens the sentence. */
function capitalsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - REACH);
  const run: Word[] = [];
  const near = [...text.slice(from, end).matchAll(/\S+/g)].reverse();
  for (const { 0: printed, index } of near) {
    const opening = /^[("“‘[]*/.exec(printed)?.[0].length ?? 0;
    const word = printed.slice(opening);
    const isLast = run.length === 0;
    if (!isLast && /[.,;:)\]”"]$/.test(word)) break;
    if (!/^[A-Z]/.test(word) && (isLast || !INSIDE.has(word))) break;
    run.unshift({ text: isLast ? word.replace(/[’']s?$/, '') : word, start: from + index + opening });
    if (opening > 0) break;
  }
  const first = run.findIndex(word => !isOpener(word));
  return first === -1 ? [] : run.slice(first);
}

/** "Recalling", "See" and "In" open a sentence and are no part of a name. */
const isOpener = ({ text }: Word): boolean =>
  INSIDE.has(text.toLowerCase()) ||
  /^[A-Z][a-z]+ing$|^(?:See|By|With|Under|From|As|Also|Both|Further)$/.test(text);
