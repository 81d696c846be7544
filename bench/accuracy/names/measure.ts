import type { Authority } from '../../../src/5-annotations/organization/authority.ts';
import type { ParsedDocument } from '../../../src/model/document.ts';
import type { OrganizationId } from '../../../src/model/id.ts';
import { overlaps, type Range } from '../../../src/model/range.ts';

/** A mention as labelled by hand. */
export interface LabelledName extends Range {
  readonly text: string;
  /** `full`: as the organization goes; `short`: for a longer name that the document gives. */
  readonly form: string;
  /** The full name of what is meant. */
  readonly name: string;
  /** Within another mention or a citation: need not be found. */
  readonly inside?: boolean;
  readonly inCitation?: boolean;
}

export interface LabelledUnit {
  /** The id of a unit, or for one without: "FILE#LINE". */
  readonly id: string;
  /** The name of the file of its document, without the extension. */
  readonly document: string;
  readonly text: string;
  /** Why two readers could differ: the unit does not count. */
  readonly doubtful?: string;
  readonly mentions: readonly LabelledName[];
}

/** What became of a labelled mention, or that a mention has no label. */
export type NameFate = 'exact' | 'part' | 'other' | 'missed' | 'extra';

export interface ComparedName {
  readonly unit: string;
  readonly text: string;
  readonly form: string;
  readonly fate: NameFate;
  /** What was found, as "TEXT = ORGANIZATION". */
  readonly found: string | null;
}

interface FoundName extends Range {
  readonly text: string;
  readonly organization: OrganizationId;
}

/**
 * Compares the mentions in labelled units, read with their whole documents, with the labels. Units that
 * `documents` lack are left out.
 */
export function measureNames(
  units: readonly LabelledUnit[],
  documents: readonly ParsedDocument[],
  { byName }: Authority,
): ComparedName[] {
  const texts = new Map(documents.flatMap(document => unitsOf(document).map(unit => [unit.key, unit])));
  const certain = units.filter(({ doubtful }) => doubtful === undefined);
  return certain.flatMap(unit => {
    const number = /^\d+\. /.exec(unit.text)?.[0] ?? '';
    const found = (texts.get(unit.id) ?? texts.get(unit.text.slice(number.length)))?.mentions.map(mention =>
      shifted(mention, number.length),
    );
    return found === undefined ? [] : compare(unit, found, name => byName.get(name) ?? null);
  });
}

const shifted = (mention: FoundName, by: number): FoundName => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
});

/** Each text of a document with its mentions, by its id and by its text. */
function unitsOf(document: ParsedDocument): { key: string; mentions: readonly FoundName[] }[] {
  const mentions = Map.groupBy(document.mentions, ({ unit }) => unit);
  return [...document.clauses, ...document.paragraphs].flatMap(({ id, text }) =>
    [id, text].map(key => ({ key, mentions: mentions.get(id) ?? [] })),
  );
}

function compare(
  { id: unit, text, mentions: labels }: LabelledUnit,
  found: readonly FoundName[],
  recordOf: (name: string) => OrganizationId | null,
): ComparedName[] {
  const fateOf = (label: LabelledName): [NameFate, FoundName | undefined] => {
    const same = found.find(({ start, end }) => start === label.start && end === label.end);
    const part = same ?? found.find(mention => overlaps(mention, label));
    const record = recordOf(label.name);
    if (same === undefined) return [part ? 'part' : 'missed', part];
    return [record === null || same.organization === record ? 'exact' : 'other', same];
  };
  const compared = labels
    .filter(({ inside, inCitation }) => !inside && !inCitation)
    .map(label => {
      const [fate, mention] = fateOf(label);
      return { unit, text: label.text, form: label.form, fate, found: shown(mention) };
    });
  const extra = found
    .filter(mention => isLabelled(mention, text) && !labels.some(label => overlaps(label, mention)))
    .map(mention => ({ unit, text: mention.text, form: '', fate: 'extra' as const, found: shown(mention) }));
  return [...compared, ...extra];
}

/**
 * Whether the labels would have a name of its kind. They have neither “United Nations”, which often only qualifies
 * (“United Nations entities”), nor what stands in the title of a cited document: both count neither way.
 */
const isLabelled = ({ text, start }: FoundName, unit: string): boolean =>
  text !== 'United Nations' && unit.lastIndexOf('“', start) <= unit.lastIndexOf('”', start);

const shown = (mention: FoundName | undefined): string | null =>
  mention ? `${mention.text} = ${mention.organization}` : null;
