import type { UnitId } from '../../model/id.ts';
import type { Due } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import type { FoundAsked } from './asked.ts';
import { type DueRange, duesIn, type FoundDue } from './due.ts';
import { bodyOfSession } from './session-body.ts';
import type { ToBeMade } from './told.ts';

/** The words of a unit that ask for something, or that its chapeau has in common for all of its parts. */
export interface Wanting extends DueRange {
  readonly unit: UnitId;
  readonly text: string;
  readonly toBeMade: ToBeMade;
  /** Who is asked, where the words say so: a time within that is none of what is asked for. */
  readonly addressee: Range | null;
  readonly mentions: readonly FoundMention[];
  /** When the clause was adopted. */
  readonly date: string | null;
}

/** Until when the words want what they ask for; times of the past are none. */
export const wantedUntil = (wanting: Wanting, asked: readonly FoundAsked[]): Due[] =>
  duesIn(wanting.text, wanting, wanting.toBeMade)
    .filter(due => !isPast(due, wanting.date) && !isWithin(due, wanting.addressee))
    .map(({ kind, value, ...range }) => ({
      kind,
      value,
      body: kind === 'session' ? bodyOfSession(wanting.text, range, wanting.mentions) : null,
      asked: askedUntil(wanting.text, asked, range),
      unit: wanting.unit,
      ...range,
      text: wanting.text.slice(range.start, range.end),
    }));

/** A date, month or year before that of the clause; sessions of several bodies cannot be compared. */
const isPast = ({ kind, value }: FoundDue, date: string | null): boolean =>
  kind !== 'session' &&
  kind !== 'interval' &&
  value !== null &&
  date !== null &&
  value < date.slice(0, value.length);

const isWithin = (inner: Range, outer: Range | null): boolean =>
  outer !== null && inner.start >= outer.start && inner.end <= outer.end;

const OTHER_TASK =
  /\b(?:and|,) (?:also |further )?to (?!(?:the|all|its|their|his|her|such|this|these|those|relevant)\b)[a-z]/;

/** Which of what is asked for is wanted by then: the last that is said before; null where something else is asked in between. */
function askedUntil(text: string, asked: readonly FoundAsked[], { start }: Range): number | null {
  const last = Math.max(
    asked.findLastIndex(item => item.start <= start),
    0,
  );
  const end = asked[last]?.end ?? start;
  return OTHER_TASK.test(text.slice(end, start)) ? null : last;
}
