import { z } from 'zod';
import { failure } from '../../errors.ts';
import type { OrganizationId } from '../../model/id.ts';
import { ORGANIZATION_KINDS, type Organization } from '../../model/organization.ts';
import { compileNames, type OrganizationNames } from './organization-names.ts';

/** The authority file of organizations, checked, with its names compiled for the finder. */
export interface Authority {
  readonly organizations: readonly Organization[];
  readonly byId: ReadonlyMap<OrganizationId, Organization>;
  readonly names: OrganizationNames;
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
  opensLongerNames: z.boolean().default(false),
  acronymIsWord: z.boolean().default(false),
});

/** The shape of `organizations.json`; a record leaves out what it has not. */
export const AuthorityFile = z.strictObject({
  organizations: z.array(organization),
  /** Names that hold an organization's name, or begin with one, and are not names of organizations: "Charter of the United Nations". */
  notOrganizations: z.array(name),
});

/**
 * Reads what `organizations.json` holds.
 *
 * Guarantees: ids are unique; parents and successors exist and never lead back to where they began; a name has one
 * bearer, unless all its bearers list it as contextual.
 * @throws {ClausaryError} with a code that begins with AUTHORITY
 */
export function readAuthority(json: unknown): Authority {
  const { organizations, notOrganizations } = parse(json);
  const byId = indexById(organizations);
  for (const relation of ['parent', 'successor'] as const) checkRelation(organizations, byId, relation);
  for (const record of organizations) checkContextual(record);
  checkNames(organizations, notOrganizations);
  return { organizations, byId, names: compileNames(organizations, notOrganizations) };
}

function parse(json: unknown): z.infer<typeof AuthorityFile> {
  const result = AuthorityFile.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw failure('AUTHORITY_SHAPE', place(json, issue?.path ?? []), issue?.message ?? 'unreadable');
}

/** Says a record by its id where it has one, since nobody counts the records of a file. */
function place(json: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const record = z.object({ organizations: z.array(z.unknown()) }).safeParse(json).data?.organizations[
    Number(index)
  ];
  const named = z.object({ id: z.string() }).safeParse(record).data;
  const steps = list === 'organizations' && named ? [named.id, ...rest] : path;
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
  const cleared = new Set<OrganizationId>();
  for (const { id: first } of organizations) {
    const chain = new Set<OrganizationId>();
    let next: OrganizationId | null = first;
    while (next !== null && !cleared.has(next)) {
      if (chain.has(next)) throw failure('AUTHORITY_CYCLE', relation, [...chain, next].join(' -> '));
      chain.add(next);
      const following: OrganizationId | null = byId.get(next)?.[relation] ?? null;
      if (following !== null && !byId.has(following)) {
        throw failure('AUTHORITY_UNKNOWN_ID', next, relation, following);
      }
      next = following;
    }
    for (const seen of chain) cleared.add(seen);
  }
}

const namesOf = (record: Organization): string[] => [record.name, ...record.acronyms, ...record.otherNames];

function checkContextual(record: Organization): void {
  const names = namesOf(record);
  const stray = record.contextual.find(contextual => !names.includes(contextual));
  if (stray !== undefined) throw failure('AUTHORITY_STRAY_CONTEXTUAL', record.id, stray);
  if (record.contextual.includes(record.name)) {
    throw failure('AUTHORITY_CONTEXTUAL_NAME', record.id, record.name);
  }
}

function checkNames(organizations: readonly Organization[], notOrganizations: readonly string[]): void {
  const bearers = new Map<string, { bearer: string; contextual: boolean }>();
  for (const none of notOrganizations) bearers.set(none, { bearer: 'notOrganizations', contextual: false });
  for (const record of organizations) {
    for (const borne of namesOf(record)) {
      const contextual = record.contextual.includes(borne);
      const other = bearers.get(borne);
      if (other !== undefined && !(contextual && other.contextual)) {
        throw failure('AUTHORITY_SHARED_NAME', borne, other.bearer, record.id);
      }
      bearers.set(borne, { bearer: record.id, contextual });
    }
  }
}
