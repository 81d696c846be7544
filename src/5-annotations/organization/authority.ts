import { z } from 'zod';
import { failure } from '../../errors.ts';
import type { OrganizationId } from '../../model/id.ts';
import { ORGANIZATION_KINDS, type Organization } from '../../model/organization.ts';
import { instrumentNamed } from '../../references/instruments/instruments.ts';
import { compileNames, type OrganizationNames } from './organization-names.ts';
import { shortNamesOf } from './short-forms.ts';

/**
 * The authority file of organizations after validation, with its names compiled for finding them in texts.
 */
export interface Authority {
  readonly organizations: readonly Organization[];
  readonly byId: ReadonlyMap<OrganizationId, Organization>;
  /** By all names and acronyms but the contextual ones. */
  readonly byName: ReadonlyMap<string, OrganizationId>;
  readonly names: OrganizationNames;
  /** What the names may be shortened to. */
  readonly shortForms: ReadonlySet<string>;
}

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'should be lower-case words joined by hyphens')
  .transform(value => value as OrganizationId);

const name = z
  .string()
  .regex(/^\S+( \S+)*$/, 'should be words with single blanks between them')
  .refine(value => /\p{L}/u.test(value), 'should hold a letter');

const organization = z.strictObject({
  id,
  name,
  acronyms: z.array(name).default([]),
  otherNames: z.array(name).default([]),
  kind: z.enum(ORGANIZATION_KINDS),
  parent: id.nullable().default(null),
  successor: id.nullable().default(null),
  contextual: z.array(name).default([]),
  treaty: z
    .string()
    .refine(name => instrumentNamed(name) !== null, 'should be an instrument')
    .nullable()
    .default(null),
  shortNames: z.array(name).default([]),
  servedBy: id.nullable().default(null),
  opensLongerNames: z.boolean().default(false),
  acronymIsWord: z.boolean().default(false),
});

/**
 * The schema of `organizations.json`, in which records leave out the fields that have their default value.
 */
export const AuthorityFile = z.strictObject({
  organizations: z.array(organization),
  /** Names that contain an organization's name but name something else: "Charter of the United Nations". */
  notOrganizations: z.array(name),
});

/**
 * Reads the content of `organizations.json`.
 *
 * 1. Ids are unique.
 * 2. Parents and successors exist, and do not form cycles.
 * 3. A name belongs to one organization, unless all organizations that have it list it as contextual.
 *
 * @throws {ClausaryError} AUTHORITY_SHAPE, AUTHORITY_DUPLICATE_ID, AUTHORITY_UNKNOWN_ID, AUTHORITY_CYCLE,
 * AUTHORITY_STRAY_CONTEXTUAL, AUTHORITY_CONTEXTUAL_NAME, AUTHORITY_SHARED_NAME
 */
export function readAuthority(json: unknown): Authority {
  const { organizations, notOrganizations } = parse(json);
  const byId = indexById(organizations);
  for (const relation of ['parent', 'successor'] as const) checkRelation(organizations, byId, relation);
  for (const record of organizations) checkContextual(record);
  checkNames(organizations, notOrganizations);
  return {
    organizations,
    byId,
    byName: new Map(
      organizations.flatMap(record => unambiguousNames(record).map(name => [name, record.id] as const)),
    ),
    names: compileNames(organizations, notOrganizations),
    shortForms: new Set(organizations.flatMap(shortNamesOf)),
  };
}

function parse(json: unknown): z.infer<typeof AuthorityFile> {
  const result = AuthorityFile.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw failure('AUTHORITY_SHAPE', placeOfIssue(json, issue?.path ?? []), issue?.message ?? 'unreadable');
}

/** The path of an issue, with the id of a record instead of its index if it has one. */
function placeOfIssue(json: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const record = z.object({ organizations: z.array(z.unknown()) }).safeParse(json).data?.organizations[
    Number(index)
  ];
  const identified = z.object({ id: z.string() }).safeParse(record).data;
  const steps = list === 'organizations' && identified ? [identified.id, ...rest] : path;
  return steps.map(String).join('.') || 'the file';
}

function indexById(organizations: readonly Organization[]): Map<OrganizationId, Organization> {
  const byId = new Map<OrganizationId, Organization>();
  for (const record of organizations) {
    if (byId.has(record.id)) throw failure('AUTHORITY_DUPLICATE_ID', record.id);
    byId.set(record.id, record);
  }
  return byId;
}

function checkRelation(
  organizations: readonly Organization[],
  byId: ReadonlyMap<OrganizationId, Organization>,
  relation: 'parent' | 'successor',
): void {
  const checked = new Set<OrganizationId>();
  for (const { id: first } of organizations) {
    const chain = new Set<OrganizationId>();
    let next: OrganizationId | null = first;
    while (next !== null && !checked.has(next)) {
      if (chain.has(next)) throw failure('AUTHORITY_CYCLE', relation, [...chain, next].join(' -> '));
      chain.add(next);
      const following: OrganizationId | null = byId.get(next)?.[relation] ?? null;
      if (following !== null && !byId.has(following)) {
        throw failure('AUTHORITY_UNKNOWN_ID', next, relation, following);
      }
      next = following;
    }
    for (const id of chain) checked.add(id);
  }
}

const namesOf = (record: Organization): string[] => [record.name, ...record.acronyms, ...record.otherNames];

const unambiguousNames = (record: Organization): string[] =>
  namesOf(record).filter(name => !record.contextual.includes(name));

function checkContextual(record: Organization): void {
  const names = namesOf(record);
  const stray = record.contextual.find(contextual => !names.includes(contextual));
  if (stray !== undefined) throw failure('AUTHORITY_STRAY_CONTEXTUAL', record.id, stray);
  if (record.contextual.includes(record.name)) {
    throw failure('AUTHORITY_CONTEXTUAL_NAME', record.id, record.name);
  }
}

function checkNames(organizations: readonly Organization[], notOrganizations: readonly string[]): void {
  const owners = new Map<string, { owner: string; contextual: boolean }>();
  for (const name of notOrganizations) owners.set(name, { owner: 'notOrganizations', contextual: false });
  for (const record of organizations) {
    for (const name of namesOf(record)) {
      const contextual = record.contextual.includes(name);
      const other = owners.get(name);
      if (other !== undefined && !(contextual && other.contextual)) {
        throw failure('AUTHORITY_SHARED_NAME', name, other.owner, record.id);
      }
      owners.set(name, { owner: record.id, contextual });
    }
  }
}
