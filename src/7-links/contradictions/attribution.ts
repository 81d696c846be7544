import { bodyNamed } from '../../model/body.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import { symbolFacts } from '../../model/symbol.ts';
import organs from './organs.json' with { type: 'json' };

/**
 * True if nobody else's number can be meant. "Resolution 73/8" is of whichever organ was named last before it; so it
 * is surely the General Assembly's only where that one was named last, or where it speaks and nobody was named.
 *
 * @param citation a range of `text`
 * @param speaker the organ whose text it is
 */
export function isSurelyOf(
  symbol: DocumentSymbol,
  text: string,
  { start, end }: Range,
  speaker: string | null,
): boolean {
  const printed = text.slice(start, end);
  if (printed.includes(symbol)) return true;
  const { body } = symbolFacts(symbol);
  if (body === null) return false;
  const from = Math.max(0, start - FAR);
  const named = organIn(printed) ?? organAfterList(text, end) ?? organIn(text.slice(from, start));
  return named === null ? from === 0 && speaker === body : isCalled(body, named);
}

/** Whatever has resolutions, by the last word of its name; "the Council’s resolution" too. */
const ORGAN = new RegExp(String.raw`\b(?:${organs.lastWords.join('|')})\b`, 'g');
/** How far back an organ is looked for, so that the time is bounded. */
const FAR = 4000;
/** Longer than any organ's name. */
const REACH = 80;

/** The words up to the end of the last organ that `text` names, or null where it names none. */
function organIn(text: string): string | null {
  const last = [...text.matchAll(ORGAN)].at(-1);
  if (!last) return null;
  const end = last.index + last[0].length;
  return text.slice(Math.max(0, end - REACH), end);
}

/** Longer than a list of numbers and dates. */
const MAX_LIST = 400;
const REST_OF_LIST =
  /^(?:[\d/\s,()]|and\b|of(?= \d)|[A-Z](?![a-z])|[A-Z][a-z]+(?= \d{4}))*(?:(?:of|by) (?:the )?|, the )(?=[A-Z])/;
const NAME = /^(?:[A-Z][\w’-]*|of|and|on|the|for)(?: (?:[A-Z][\w’-]*|of|and|on|the|for))*/;

/** The organ right after a list of numbers: "37/5 and 46/12 of the Human Rights Council", "its resolution 54/18, the Council". */
function organAfterList(text: string, from: number): string | null {
  const after = text.slice(from, from + MAX_LIST);
  const [list] = REST_OF_LIST.exec(after) ?? [];
  const [name] = (list !== undefined && NAME.exec(after.slice(list.length))) || [];
  return name === undefined ? null : organIn(name);
}

/** True if the last words of `named` are a name of the organ; "Assembly", unless it is the end of a longer name. */
function isCalled(body: string, named: string): boolean {
  const { name = body, names = [], short = [] } = bodyNamed(body) ?? {};
  return (
    [name, ...names].some(full => named.endsWith(full)) ||
    (organs.shortNamesAreClear.includes(body) &&
      short.some(word => new RegExp(String.raw`(?:^|\b[a-z]+ |, |^[A-Z][a-z]+ing )${word}$`).test(named)))
  );
}
