import type { OrganizationId } from '../../model/id.ts';
import type { Range } from '../../model/range.ts';
import type { Authority } from './authority.ts';
import type { FoundMention } from './mention.ts';
import { NameCounts } from './name-counts.ts';
import nouns from './organization-nouns.json' with { type: 'json' };
import { LONGER_NAME, shortForms, shortNamesOf } from './short-forms.ts';
import { unrecordedNames } from './unrecorded-names.ts';

/** A name, and what it may be shortened to. */
interface Name extends Range {
  readonly forms: readonly string[];
  /** Null for a name without a record. */
  readonly organization: OrganizationId | null;
}

/**
 * What the title names is what the document is about; what other formal lines name, such as the committee on
 * whose report it was adopted, is not meant by a short name.
 */
export type TextRole = 'title' | 'formal' | 'text';

/** The next text of a document. */
export interface NextText {
  readonly text: string;
  /** The organizations that it names in full, in order. */
  readonly mentions: readonly FoundMention[];
  readonly role?: TextRole;
  /** What the chapeau of a lettered part calls so; `names` of that text. */
  readonly chapeau?: ShortNamesInText | undefined;
}

/** The short names in a text, in order, and what else the caller may want to know of it. */
export interface ShortNamesInText {
  readonly mentions: readonly FoundMention[];
  /** Names that are built like an organization's and have no record. */
  readonly unrecorded: readonly Range[];
  /** What the text calls by which short name. */
  readonly names: NameCounts;
}

const NOUN = [
  ...nouns.withComplement,
  ...nouns.alone,
  ...nouns.withQualifier.map(noun => String.raw`(?:\p{L}{1,20}-)?${noun}`),
]
  .toSorted((a, b) => b.length - a.length)
  .join('|');
/** Not "the Commission on Fish", "the Commission that", "the Commission-led". */
const NOT_LONGER = String.raw`(?![\p{L}\d-])(?! (?:that|\p{Lu}))(?!${LONGER_NAME})`;
const SHORT_NAME = new RegExp(
  [
    // "the Commission", "the Verification Mission"
    String.raw`(?<=\b[Tt]he )(?:\p{Lu}[\p{L}’-]{0,40} ){0,4}(?:${NOUN})${NOT_LONGER}`,
    // "ABC", as the document has defined it; not in "ABC.1" or "ABC-DEF"
    String.raw`(?<![\p{L}\d/.-])\p{Lu}[\p{L}\d]{0,10}\p{Lu}(?![\p{L}\d/]|\.\d|-\p{Lu})`,
  ].join('|'),
  'gu',
);
/** " (the ", " (hereinafter referred to as “the ". */
const DEFINITION = /^ \((?:hereinafter (?:referred to as )?)?[“"]?(?:the )?$/;
const OF_THE = ' of the ';
/** Longer than a title of two words, as "Executive Director of the ". */
const MAX_OFFICE = 60;
/** What closes a definition: not "(AU Task Force)". */
const DEFINITION_END = /^[”"]?[),;]/;
/** How many times as often the document calls one so as all others. */
const OVERWHELMING = 4;
/** Longer than any of the above. */
const MAX_DEFINITION = 40;

/**
 * What "the Commission", "the Special Rapporteur" and the like mean in the texts of one document, in reading
 * order. The first of these decides, and where it leaves several, nobody is meant:
 *
 * 1. the organization for which the document has defined the short name or acronym;
 * 2. what the same text or its chapeau has called so before, and the organ that issued the document;
 * 3. what the title calls so;
 * 4. what the document has called so before, or twice as often as all others;
 * 5. the organ that the issuing organ has replaced.
 *
 * Names that have no record count, so that one of them is never taken for another organization.
 */
export class ShortNames {
  readonly #authority: Authority;
  readonly #forms = new Map<OrganizationId, readonly string[]>();
  readonly #defined = new Map<string, OrganizationId | null>();
  readonly #own = new NameCounts();
  readonly #earlier = new NameCounts();
  readonly #inTitle = new NameCounts();
  readonly #inDocument = new NameCounts();

  /**
   * @param own the organ that issued the document, and those that its documents need not name in full
   * @param earlier those that the organ has replaced
   */
  constructor(authority: Authority, own: readonly OrganizationId[], earlier: readonly OrganizationId[] = []) {
    this.#authority = authority;
    for (const organization of own) this.#own.add(this.#formsOf(organization), organization);
    for (const organization of earlier) this.#earlier.add(this.#formsOf(organization), organization);
  }

  next({ text, mentions, role = 'text', chapeau }: NextText): ShortNamesInText {
    const inText = new NameCounts(chapeau?.names ?? this.#own);
    const unrecorded = unrecordedNames(text, mentions, this.#authority.shortForms);
    const names = this.#namesIn(text, mentions, unrecorded);
    let named = 0;
    const record = (until: number) => {
      for (let name = names[named]; name && name.end <= until; name = names[++named]) {
        for (const counts of [inText, ...this.#countsFor(role)]) counts.add(name.forms, name.organization);
        if (role === 'title') this.#contest(name);
      }
    };
    const found = [...text.matchAll(SHORT_NAME)].flatMap(({ 0: shortName, index: start }) => {
      record(start);
      this.#define(shortName, text, start, names.slice(0, named));
      const organization = this.#meaningOf(shortName, inText);
      const mention = { start, end: start + shortName.length };
      return organization === null ? [] : [this.#withOffice({ ...mention, organization }, text)];
    });
    record(text.length);
    return { mentions: found, unrecorded, names: inText };
  }

  /** "the Chair of the Committee", where the authority file has the Chair of that Committee */
  #withOffice(mention: FoundMention, text: string): FoundMention {
    const before = text.slice(Math.max(0, mention.start - MAX_OFFICE), mention.start);
    if (!before.endsWith(OF_THE)) return mention;
    const words = before.slice(0, -OF_THE.length).split(' ');
    const { name = '' } = this.#authority.byId.get(mention.organization) ?? {};
    for (const title of [words.slice(-2).join(' '), words.at(-1) ?? '']) {
      const organization = this.#authority.byName.get(`${title}${OF_THE}${name}`);
      const start = mention.start - OF_THE.length - title.length;
      if (organization) return { ...mention, organization, start };
    }
    return mention;
  }

  /** Where the names of a text count, beside the text itself. */
  #countsFor(role: TextRole): NameCounts[] {
    if (role === 'formal') return [];
    return role === 'title' ? [this.#inTitle, this.#inDocument] : [this.#inDocument];
  }

  /** In a resolution on another organization, "the Organization" need not be the one whose organ speaks. */
  #contest({ forms, organization }: Name): void {
    this.#own.add(
      forms.filter(form => this.#own.has(form)),
      organization,
    );
  }

  /** "the Peacebuilding Commission (the Commission)", "the Zenda Fund (ZF)" */
  #define(shortName: string, text: string, start: number, before: readonly Name[]): void {
    const last = before.at(-1);
    if (last === undefined || !DEFINITION.test(text.slice(last.end, start).slice(0, MAX_DEFINITION))) return;
    if (!DEFINITION_END.test(text.slice(start + shortName.length, start + shortName.length + 2))) return;
    const defined = before.findLast(({ forms }) => forms.includes(shortName));
    if (defined !== undefined || isAcronymOf(text.slice(last.start, last.end), shortName))
      this.#defined.set(shortName, (defined ?? last).organization);
  }

  #meaningOf(shortName: string, inText: NameCounts): OrganizationId | null {
    if (this.#defined.has(shortName)) return this.#defined.get(shortName) ?? null;
    const deciding = [inText, this.#inTitle].find(counts => counts.has(shortName));
    if (deciding) return this.#unlessOverwhelmed(deciding.only(shortName), shortName);
    return this.#inDocument.has(shortName)
      ? this.#inDocument.usual(shortName)
      : this.#earlier.only(shortName);
  }

  /** Nobody, where nearly all of the document calls another so. */
  #unlessOverwhelmed(meant: OrganizationId | null, shortName: string): OrganizationId | null {
    const usual = this.#inDocument.usual(shortName, OVERWHELMING);
    return usual === null || usual === meant || this.#own.has(shortName) ? meant : null;
  }

  /** The names of a text, in order, with a record or without. */
  #namesIn(text: string, mentions: readonly FoundMention[], unrecorded: readonly Range[]): Name[] {
    const known = mentions.flatMap(mention =>
      this.#namedBy(mention.organization).map(organization => ({
        ...mention,
        organization,
        forms: this.#formsOf(organization),
      })),
    );
    const unknown = unrecorded.map(range => ({
      ...range,
      forms: shortForms(text.slice(range.start, range.end)),
      organization: null,
    }));
    return [...known, ...unknown].sort((a, b) => a.end - b.end);
  }

  /** "the Executive Director of the Zenda Programme" names the Programme too. */
  #namedBy(id: OrganizationId): OrganizationId[] {
    const record = this.#authority.byId.get(id);
    const parent =
      record?.kind === 'office-holder' ? this.#authority.byId.get(record.parent ?? id) : undefined;
    return parent && record?.name.endsWith(` of the ${parent.name}`) ? [id, parent.id] : [id];
  }

  #formsOf(id: OrganizationId): readonly string[] {
    const record = this.#authority.byId.get(id);
    const forms = this.#forms.get(id) ?? (record ? shortNamesOf(record) : []);
    this.#forms.set(id, forms);
    return forms;
  }
}

/** Whether a word has the first letter of a name, and others of its letters in their order: "RSCE". */
function isAcronymOf(name: string, word: string): boolean {
  let at = -1;
  const isInOrder = [...word.toLowerCase()].every(letter => {
    at = name.toLowerCase().indexOf(letter, at + 1);
    return at >= 0;
  });
  return isInOrder && name[0] === word[0];
}
