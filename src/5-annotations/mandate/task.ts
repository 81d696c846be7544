import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../mention.ts';
import type { Ask } from './ask.ts';
import { type Infinitive, isVerb } from './infinitive.ts';

interface Wanted {
  readonly addressee: Range;
  readonly task: Infinitive;
}

const THAT = /^ that (?=the |[A-Z])/;
const SUBJECT =
  /^(?:(?:the )?\p{Lu}[\p{L}’-]*(?:,? (?:and |of |on |for |the )*\p{Lu}[\p{L}’-]*)*) (?:will|shall) (?:[a-z]+ly |also )?(?<verb>[a-z]+)/u;

/** "reconfirms that the Secretary-General will report": somebody who can be asked is told what to do. */
export function confirmedTask(text: string, { end }: Ask, mentions: readonly FoundMention[]): Wanted | null {
  const opening = THAT.exec(text.slice(end, end + 20))?.[0].length;
  if (opening === undefined) return null;
  const start = end + opening;
  const { 0: said, groups } = SUBJECT.exec(text.slice(start, start + 300)) ?? { 0: '' };
  const { verb = '' } = groups ?? {};
  const first = mentions.find(mention => mention.start === start + (text.startsWith('the ', start) ? 4 : 0));
  const subject = said.split(/ (?:will|shall) /, 1)[0] ?? '';
  if (!first || !isVerb(verb) || !IS_OFFICE_LIKE.test(subject)) return null;
  return wanted(start, subject.length, start + said.length - verb.length, verb);
}

/** Bodies decide of themselves as well; of persons in office they decide that they are to do something. */
const IS_OFFICE_LIKE =
  /(?:Secretary-General|President|Chair|Director|Commissioner|Rapporteur|Representative|Expert|Coordinator|Envoy|Adviser|Administrator)\b/;

const NOT_ACTIVE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'will',
  'shall',
  'should',
  'of',
  'in',
  'and',
  'or',
  'on',
  'for',
  'which',
  'with',
  'to',
  'within',
  'at',
  'by',
  'from',
]);

/** "recommends that the Council consider": the verb in its plain form follows at once. */
export function wantedTask(text: string, { end }: Ask, mentions: readonly FoundMention[]): Wanted | null {
  const opening = THAT.exec(text.slice(end, end + 20))?.[0].length;
  if (opening === undefined) return null;
  const start = end + opening;
  const named = mentions.find(mention => mention.start === start + (text.startsWith('the ', start) ? 4 : 0));
  const generic = /^(?:all )?(?:Member States|States|Governments)(?= )/.exec(
    text.slice(start, start + 40),
  )?.[0].length;
  const subjectEnd = named?.end ?? (generic === undefined ? null : start + generic);
  if (subjectEnd === null) return null;
  const [found = '', verb = ''] =
    /^ (?:[a-z]+ly )?([a-z]+)(?= )/.exec(text.slice(subjectEnd, subjectEnd + 60)) ?? [];
  if (found === '' || NOT_ACTIVE.has(verb) || !isVerb(verb)) return null;
  return wanted(start, subjectEnd - start, subjectEnd + found.length - verb.length, verb);
}

const wanted = (start: number, length: number, at: number, verb: string): Wanted => ({
  addressee: { start, end: start + length },
  task: { start: at, end: at + verb.length, at, verb },
});
