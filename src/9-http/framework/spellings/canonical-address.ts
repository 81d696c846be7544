import type { Dataset } from '../../../8-services/dataset/dataset-store.ts';
import { type EntityKind, ServiceError } from '../../../8-services/service-error.ts';
import { meantId, type NearId } from '../../../8-services/spelling/meant-id.ts';
import { readReference } from '../../../references/reference.ts';
import { pageOf } from '../../pages/framework/addresses.ts';
import { links } from '../links.ts';
import { Problem } from '../problems.ts';
import { serviceProblem } from '../service-problem.ts';

/**
 * Where a request should have gone whose path has an id in another spelling than its own:
 * "/v1/documents/a_res_58_208?x=1" to "/v1/documents/A_RES_58_208?x=1".
 *
 * @param error what the request failed with
 * @param template the address as OpenAPI writes it: "/v1/documents/{id}"
 * @param url the path and query as requested
 * @throws the error if it has another cause; a Problem that tells what may have been meant, if several can be
 */
export async function canonicalAddress(
  error: unknown,
  dataset: Dataset,
  template: string,
  url: string,
): Promise<string> {
  const problem = error instanceof ServiceError ? serviceProblem(error) : error;
  const kind = KIND_OF[template.split('/')[2] ?? ''];
  if (!(problem instanceof Problem && problem.kind === 'not-found') || kind === undefined) throw error;
  const [path = '', query] = url.split('?', 2);
  const steps = path.split('/');
  const suffix = template.split('/')[ID_STEP]?.replace(/^\{\w+\}/, '') ?? '';
  const step = steps[ID_STEP] ?? '';
  const written = decodeURIComponent(step.slice(0, step.length - suffix.length));
  const { id, near } = await meantId(dataset, kind, written);
  if (id !== null) {
    steps[ID_STEP] = encodeURIComponent(id) + suffix;
    return [steps.join('/'), ...(query === undefined ? [] : [query])].join('?');
  }
  if (near.length === 0) throw error;
  throw new Problem('not-found', problem.message, { remedy: didYouMean(near) });
}

/**
 * Where a request should have gone whose path has a symbol with its slashes: "/v1/documents/A/RES/58/208" to
 * "/v1/documents/A%2FRES%2F58%2F208"; undefined for any other path.
 */
export function addressOfSymbol(url: string): string | undefined {
  const [path = '', query] = url.split('?', 2);
  const [start, version, kind = '', ...symbol] = path.split('/');
  const isSymbol = kind in KIND_OF && symbol.length > 1 && readReference(symbol.join('/'))?.remainder === '';
  if (!isSymbol) return undefined;
  const address = [start, version, kind, symbol.join('%2F')].join('/');
  return query === undefined ? address : `${address}?${query}`;
}

/**
 * The page of a symbol with its slashes: "/A/RES/58/208" to "/A%2FRES%2F58%2F208"; undefined for any other
 * path.
 */
export function pageOfSymbol(url: string): string | undefined {
  const [path = ''] = url.split('?', 1);
  const symbol = decodeURIComponent(path.slice(1));
  const isSymbol = path.lastIndexOf('/') > 0 && readReference(symbol)?.remainder === '';
  return isSymbol ? (pageOf('document', symbol) ?? undefined) : undefined;
}

/** The step of the path that is the id: of "/v1/documents/A_RES_58_208", split at "/", the fourth. */
const ID_STEP = 3;

/** What the path of an operation names, by its first step after the version. */
export const KIND_OF: Readonly<Record<string, EntityKind>> = {
  clauses: 'clause',
  documents: 'document',
  mandates: 'mandate',
  notes: 'note',
  organizations: 'organization',
  paragraphs: 'paragraph',
  parts: 'part',
  resolutions: 'resolution',
  sections: 'section',
  series: 'series',
  tables: 'table',
  works: 'work',
};

const didYouMean = (near: readonly NearId[]): string =>
  `Did you mean ${near.map(({ kind, id }) => links[kind](id)).join(' or ')}?`;
