import type { OrganizationId } from '../../model/id.ts';
import { overlaps, type Range } from '../../model/range.ts';
import type { Authority } from './authority.ts';
import type { FoundMention } from './mention.ts';
import nouns from './short-name-nouns.json' with { type: 'json' };

/** The organization that a noun stands for; null where several could be meant. */
type ByNoun = Map<string, OrganizationId | null>;

/** A name that ends with, or begins with, the noun of a short name. */
interface Name extends Range {
  readonly noun: string;
  /** Null for a name without a record. */
  readonly organization: OrganizationId | null;
}

const NOUN = nouns.join('|');
/** "the Commission", but not "the Commission on Fish", "the Commission that", "the Commission-led". */
const SHORT_NAME = new RegExp(
  String.raw`(?<=\b[Tt]he )(?<noun>${NOUN})(?![\p{L}\d-])(?! (?:of|on|for|against|that|\p{Lu}))`,
  'gu',
);
const NAME = new RegExp(
  [
    // "Peacebuilding Commission", "Economic and Social Council"
    String.raw`(?<before>(?:(?!The )\p{Lu}[\p{L}’-]{0,40}(?: (?:and|of|for))? ){1,12})(?<last>${NOUN})(?![\p{L}-])`,
    // "Commission on the Status of Women"
    String.raw`(?<![\p{L}-])(?<first>${NOUN}) (?:of|on|for|against)(?: the)? (?=\p{Lu})`,
  ].join('|'),
  'gu',
);
/** The noun at the end of "Peacebuilding Commission", or before what follows it: "Commission on Fish". */
const NOUN_AT_END = new RegExp(`(?:^|[ -])(${NOUN})$`);
const COMPLEMENT = / (?:of|on|for|against|at|to) /;
/** " (the ", " (hereinafter referred to as “the ". */
const DEFINITION = /^ \((?:hereinafter (?:referred to as )?)?[“"]?the $/;
/** Longer than any of the above. */
const MAX_DEFINITION = 40;

/**
 * What "the Commission", "the Office" and the like mean in the texts of one document, in reading order. The first
 * of these decides, and where it leaves several, nobody is meant:
 *
 * 1. the organization for which the document has defined the short name;
 * 2. what the same text has called so before, and the organ that issued the document;
 * 3. what the document has called so before.
 *
 * Names that have no record count, so that one of them is never taken for another organization.
 */
export class ShortNames {
  readonly #authority: Authority;
  readonly #defined: ByNoun = new Map();
  readonly #own: ByNoun = new Map();
  readonly #inDocument: ByNoun = new Map();

  constructor(authority: Authority, issuer: OrganizationId | null) {
    this.#authority = authority;
    const noun = issuer === null ? undefined : this.#nounOf(issuer);
    if (noun !== undefined) this.#own.set(noun, issuer);
  }

  /**
   * The short names in the next text of the document, in order.
   *
   * @param mentions the organizations that the text names otherwise, in order
   */
  next(text: string, mentions: readonly FoundMention[]): FoundMention[] {
    const inText: ByNoun = new Map(this.#own);
    const names = this.#namesIn(text, mentions);
    let named = 0;
    const record = (until: number) => {
      for (let name = names[named]; name && name.end <= until; name = names[++named]) {
        add(inText, name);
        add(this.#inDocument, name);
      }
    };
    const found = [...text.matchAll(SHORT_NAME)].flatMap(({ 0: noun, index: start }) => {
      record(start);
      const last = names[named - 1];
      if (last?.noun === noun && DEFINITION.test(text.slice(last.end, start).slice(0, MAX_DEFINITION)))
        this.#defined.set(noun, last.organization);
      const organization = this.#meaningOf(noun, inText);
      return organization === null ? [] : [{ organization, start, end: start + noun.length }];
    });
    record(text.length);
    return found;
  }

  #meaningOf(noun: string, inText: ByNoun): OrganizationId | null {
    const deciding = [this.#defined, inText, this.#inDocument].find(names => names.has(noun));
    return deciding?.get(noun) ?? null;
  }

  /** The names of a text, in order, with a record or without. */
  #namesIn(text: string, mentions: readonly FoundMention[]): Name[] {
    const known = mentions.flatMap(mention => {
      const noun = this.#nounOf(mention.organization);
      return noun === undefined ? [] : [{ ...mention, noun }];
    });
    return [...known, ...unknownNames(text, mentions)].sort((a, b) => a.end - b.end);
  }

  /** An office-holder is not the office. */
  #nounOf(id: OrganizationId): string | undefined {
    const organization = this.#authority.byId.get(id);
    return organization === undefined || organization.kind === 'office-holder'
      ? undefined
      : NOUN_AT_END.exec(organization.name.split(COMPLEMENT, 1)[0] ?? '')?.[1];
  }
}

/** What is built like a name, and is none that has a record. */
function unknownNames(text: string, mentions: readonly FoundMention[]): Name[] {
  let next = 0;
  return [...text.matchAll(NAME)].flatMap(({ 0: printed, index: start, groups }) => {
    const { before = '', last, first } = groups ?? {};
    const end = start + printed.length;
    while ((mentions[next]?.end ?? Infinity) <= start) next += 1;
    const mention = mentions[next];
    const isKnown = mention !== undefined && overlaps(mention, { start, end });
    return isKnown || opensSentence(text, start, before)
      ? []
      : [{ noun: last ?? first ?? '', organization: null, start, end }];
  });
}

/** "Requests Committee": a single word at the beginning of a text or sentence is no part of a name. */
const opensSentence = (text: string, start: number, before: string): boolean =>
  /^\S+ $/.test(before) && (start === 0 || /[.;:] $/.test(text.slice(Math.max(0, start - 2), start)));

function add(names: ByNoun, { noun, organization }: Name): void {
  const isSame = !names.has(noun) || names.get(noun) === organization;
  names.set(noun, isSame ? organization : null);
}
