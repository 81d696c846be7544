import type { Organization } from '../../model/organization.ts';
import { instrumentNamed } from '../../references/instruments/instruments.ts';
import spellings from './spellings.json' with { type: 'json' };

/** Names of another record that a name may contain. */
interface ContainedNames {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly otherNames: readonly string[];
}

/**
 * The names of a record that follow from others, so that the authority file need not list them: those with
 * another name of the parent or the treaty in them ("Director-General of WHO"), and those in the spellings
 * that texts have ("UN Secretariat", "Co-operation").
 */
export function derivedNames(record: Organization, parent: Organization | undefined): string[] {
  const { name, otherNames, contextual } = record;
  const own = [name, ...otherNames].filter(each => !contextual.includes(each));
  const renamed = own.flatMap(each => [
    ...withOtherNames(each, treatyOf(record)),
    ...withOtherNames(each, parent),
  ]);
  return [...new Set([...own, ...renamed].flatMap(respelled))].filter(each => !own.includes(each));
}

const treatyOf = ({ treaty }: Organization): ContainedNames | undefined => {
  const instrument = treaty === null ? null : instrumentNamed(treaty);
  return instrument ? { acronyms: [], otherNames: [], ...instrument } : undefined;
};

/** For "Director-General of the World Health Organization": "… of WHO", "… of the WHO", "WHO Director-General". */
function withOtherNames(name: string, contained: ContainedNames | undefined): string[] {
  if (contained === undefined || name === contained.name || !name.includes(contained.name)) return [];
  const [before = ''] = name.split(` of the ${contained.name}`, 1);
  const isTitle = name === `${before} of the ${contained.name}`;
  return [
    ...contained.otherNames.map(other => name.replace(contained.name, other)),
    ...contained.acronyms.flatMap(acronym => [
      name.replace(contained.name, acronym),
      name.replace(`the ${contained.name}`, acronym),
      ...(isTitle ? [`${acronym} ${before}`] : []),
    ]),
  ];
}

/** A name in each spelling, the given one first; one respelled in several ways has every combination. */
const respelled = (name: string): string[] =>
  spellings.reduce<string[]>(
    (names, [one = '', other = '']) =>
      names.some(each => each.includes(one))
        ? names.flatMap(each => (each.includes(one) ? [each, each.replaceAll(one, other)] : [each]))
        : names,
    [name],
  );
