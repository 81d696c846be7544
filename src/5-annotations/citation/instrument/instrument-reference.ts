import { contains, type Range } from '../../../model/range.ts';
import type { Antecedent, Antecedents } from '../antecedents.ts';
import { type Cited, joinPinpoints } from '../found.ts';
import { pinpointAfter, pinpointBefore } from '../pinpoint.ts';
import { properNames } from './proper-name/proper-name.ts';

/**
 * What a document calls an instrument once it has named it: "the Convention", "article 4 of the Global Compact". It cites nothing
 * new, so its kind is `reference`; what cannot be tied to one for certain (see `Antecedents`) is no reference.
 *
 * The instruments that the text names are added to the antecedents, each at its place.
 */
export function findInstrumentReferences(
  text: string,
  cited: readonly Cited[],
  antecedents: Antecedents,
  isTitle: boolean,
): Cited[] {
  const named = cited.flatMap(({ kind, start, end, instrument, symbol }) =>
    kind === 'instrument' && instrument ? [{ start, end, means: { instrument, symbol } }] : [],
  );
  let next = 0;
  const nameUntil = (place: number) => {
    for (let one = named[next]; one && one.start < place; one = named[++next])
      antecedents.name(one.means, isTitle);
    return named[next - 1];
  };
  const references = properNames(text, named).flatMap(name => {
    const before = nameUntil(name.end);
    if (name.isProper || name.isPlural || (before && contains(before, name))) return [];
    const shortName = text.slice(name.start, name.end);
    const isDefined =
      before !== undefined && IS_DEFINED.test(text.slice(before.end, name.start).slice(0, REACH));
    if (isDefined) antecedents.define(shortName, before.means);
    const meant = isDefined || isShort(text, name) ? antecedents.meant(shortName) : null;
    return meant ? [referenceTo(meant, text, name)] : [];
  });
  nameUntil(text.length);
  return references;
}

/** What can stand between a name and its short name in brackets. */
const IS_DEFINED = /^ \((?:hereinafter (?:referred to as )?)?(?:the )?[“"]?(?:the )?$/;
/** Longer than that, and than an article or what makes a name longer. */
const REACH = 50;
const DETERMINER = /(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat) $/u;
/** "the Declaration adopted at the Summit", "the Optional Protocol thereto": another one, which these words describe. */
const DESCRIBED =
  /^,? (?:a(?:dopted|mending|nnexed|greed)|between|concerning|entitled|establishing|for|governing|of|on|relating|signed|supplementing|thereto|to)\b|^[\w’'-]/;

const isShort = (text: string, { start, end }: Range): boolean =>
  DETERMINER.test(text.slice(Math.max(0, start - REACH), start)) &&
  !DESCRIBED.test(text.slice(end, end + REACH));

function referenceTo({ instrument, symbol }: Antecedent, text: string, { start, end }: Range): Cited {
  const [determiner = ''] = DETERMINER.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  const before = pinpointBefore(text, start);
  const after = pinpointAfter(text, end, 'act');
  return {
    start: before?.at ?? start - determiner.length,
    end: after?.at ?? end,
    kind: 'reference',
    symbol,
    pinpoint: joinPinpoints(before?.text, after?.text),
    citedDate: null,
    instrument,
  };
}
