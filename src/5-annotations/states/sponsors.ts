import { keyedLine } from '../../2-blocks/keyed-line.ts';
import type { OrganizationId } from '../../model/id.ts';
import type { Sponsor } from '../../model/vote.ts';
import { readNameList } from './name-list.ts';

/** Those whom a line names as sponsors, without the line. */
export type NamedSponsor = Omit<Sponsor, 'unit'>;

/** What is known of the line beside its words. */
export interface SponsorContext {
  /** The texts of the notes that the line refers to, with the place of each mark in its text. */
  readonly notes: readonly { readonly at: number; readonly text: string }[];
  /** The organization or office that a name is; null if the authority file has none of that name. */
  readonly organizationNamed: (name: string) => OrganizationId | null;
  /** The year of the text, where it is known. */
  readonly year: number | null;
}

/**
 * The sponsors whom a line of a masthead names: "Brazil, Chile and Uruguay: draft resolution", "Draft
 * resolution submitted by the President of the General Assembly", "Add the following countries to the list of
 * sponsors of the draft resolution: Chad and Togo". A note of the line may say for whom one of them acts.
 */
export function readSponsors(line: string, context: SponsorContext): NamedSponsor[] {
  const [, joining = JOINING.exec(line)?.[1]] = JOINED.exec(line) ?? [];
  const names = joining ?? namesBehindKey(line) ?? namesBeforeColon(line);
  if (names !== undefined) {
    const listed = withPlaces(readNameList(names, context.year), names, line.indexOf(names));
    return listed.map(({ name, state, end }) => ({
      name,
      state,
      organization: state === null ? context.organizationNamed(name) : null,
      onBehalfOf: behalfAt(end, context.notes),
      joined: joining !== undefined,
    }));
  }
  const [, office] = SUBMITTED.exec(line) ?? [];
  if (office === undefined) return [];
  const organization = context.organizationNamed(office.split(',', 1)[0] ?? '');
  return [{ name: office, state: null, organization, onBehalfOf: null, joined: false }];
}

/** "Sponsors: Norway, Peru". */
function namesBehindKey(line: string): string | undefined {
  const keyed = keyedLine(line);
  return keyed?.kind === 'sponsors' ? line.slice(keyed.start) : undefined;
}

/** What those of a masthead submit. */
const PROPOSAL = '(?:revised )?(?:(?:sub-?)?amendments?|draft (?:resolution|decision|declaration)s?)';

/**
 * "Iraq: draft resolution", "Norway: amendment to draft resolution A/C.3/80/L.20", "Chile: revised draft
 * decision".
 */
function namesBeforeColon(line: string): string | undefined {
  const colon = line.indexOf(':');
  return colon > 0 && OPENS_PROPOSAL.test(line.slice(colon + 1)) ? line.slice(0, colon) : undefined;
}

const OPENS_PROPOSAL = new RegExp(`^[ *]{0,4}${PROPOSAL}\\b`, 'i');

/** A list that is added to the sponsors: in an addendum, or in the record of the adoption. */
const JOINED =
  /\b(?:(?:list of )?sponsors of [^:]{1,80}:|subsequently joined (?:by|in sponsoring [^:]{1,60}:)|joined as sponsors:) ?([^.]+)/i;

/**
 * "Subsequently, Chad and Togo joined in sponsoring the draft resolution", "Add Chad to the list of
 * sponsors".
 */
const JOINING =
  /^(?:subsequently,? |add )?(?!the following)(\p{Lu}[^.;:]{2,900}?) (?:(?:have |has )?(?:also |subsequently )?joined (?:in sponsoring|as (?:co-?)?sponsors|the (?:list of )?sponsors)|to the (?:list of )?sponsors)\b/iu;

/**
 * "Draft resolution submitted by the Vice-Chair of the Committee, A. B. (Peru), on the basis of", "by the
 * Chair of the Committee following informal consultations".
 */
const SUBMITTED = new RegExp(
  `^${PROPOSAL} submitted by (?:the )?(.+?)(?=,? following\\b|,? on the basis\\b|,? after\\b|\\*|$)`,
  'i',
);

/** Where in the line each name ends, in their order. */
function withPlaces<Name extends { readonly name: string }>(
  names: readonly Name[],
  list: string,
  offset: number,
): (Name & { readonly end: number })[] {
  let at = 0;
  return names.map(named => {
    at = Math.max(list.indexOf(named.name, at), at) + named.name.length;
    return { ...named, end: offset + at };
  });
}

/** A mark stands behind the name, or behind the comma or colon that follows it. */
const MARK_WITHIN = 2;

/** For whom the one acts whose name ends at `end`: "On behalf of the States that are members of ...". */
function behalfAt(end: number, notes: SponsorContext['notes']): string | null {
  const note = notes.find(({ at }) => at >= end && at <= end + MARK_WITHIN);
  return ON_BEHALF.exec(note?.text ?? '')?.[1] ?? null;
}

/** "On behalf of the States Members of the United Nations that are members of the Group of 77 and China." */
const ON_BEHALF = /^on behalf of ([^.]+?)(?=,? taking into account\b|\.|$)/i;
