import type { Queries } from '../../../db/queries/index.ts';
import type { DocumentSymbol } from '../../model/id.ts';
import { plainName } from '../../model/plain-name.ts';
import { documentId } from '../../references/address.ts';
import { readOrdinal } from '../../references/ordinal.ts';
import { readReference } from '../../references/reference.ts';
import { stateCalled } from '../../references/states/states.ts';
import type { Dataset } from '../dataset/dataset-store.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { ServiceError } from '../service-error.ts';
import { nearest } from './nearest.ts';
import { TERMS, type Vocabulary, type VocabularyName, vocabularyOf } from './vocabulary.ts';

/**
 * What the value of a filter can name. A document need not be in the data set where it is a `work`, which texts may
 * only cite.
 */
export type FilterKind = VocabularyName | 'document' | 'session' | 'work';

/**
 * The value that is meant by one in any spelling: "request" for "Also requests", "General Assembly" for "ga",
 * "A_RES_58_208" for "res 58/208", "58" for "fifty-eighth".
 *
 * @throws ServiceError VALUE_UNKNOWN
 */
export async function understandValue(dataset: Dataset, kind: FilterKind, value: string): Promise<string> {
  switch (kind) {
    case 'document':
    case 'work':
      return understandDocument(dataset, kind, value);
    case 'session':
      return understandSession(value);
    case 'State': {
      const state = stateCalled(value);
      return state === null ? understandTerm(await vocabularies.State(dataset), kind, value) : state.id;
    }
    default:
      return understandTerm(await vocabularies[kind](dataset), kind, value);
  }
}

/** The documents of the data set that somebody may have meant, as ids, the likeliest first. */
export async function nearestDocuments(dataset: Dataset, written: string): Promise<string[]> {
  const documents = await documentSpellings(dataset);
  return nearest(written.replaceAll('/', '_'), documents);
}

const vocabularies = Object.fromEntries(
  (Object.keys(TERMS) as VocabularyName[]).map(name => [
    name,
    perDataset(({ queries }) => vocabularyOf(name, queries)),
  ]),
) as Record<VocabularyName, (dataset: Dataset) => Promise<Vocabulary>>;

const documentSpellings = perDataset(async ({ queries }) =>
  (await queries.vocabulary.documents()).map(({ id }): [string, string] => [plainName(id), id]),
);

function understandTerm(vocabulary: Vocabulary, kind: VocabularyName, value: string): string {
  const values = [...(vocabulary.get(plainName(value)) ?? [])];
  const [only, ...others] = values.includes(value) ? [value] : values;
  if (only !== undefined && others.length === 0) return only;
  const spellings = [...vocabulary].flatMap(([spelling, values]) =>
    [...values].map((one): [string, string] => [spelling, one]),
  );
  const all = [...new Set(spellings.map(([, one]) => one))].sort();
  const near = values.length > 0 ? values : nearest(value, spellings);
  throw new ServiceError('VALUE_UNKNOWN', { kind, value, near, all: all.length > FEW ? [] : all });
}

const FEW = 60;

async function understandDocument(
  dataset: Dataset,
  kind: 'document' | 'work',
  value: string,
): Promise<string> {
  const { queries } = dataset;
  const reference = readReference(value);
  const named = reference?.pinpoints || reference?.remainder ? [] : (reference?.symbols ?? []);
  const ids = [documentId(value as DocumentSymbol), ...named.map(documentId)];
  const found = await existing(queries, kind, [...new Set(ids)]);
  const [only] = found;
  if (only !== undefined && (only === ids[0] || found.length === 1)) return only;
  const near = found.length > 0 ? found : await nearestDocuments(dataset, ids[1] ?? value);
  throw new ServiceError('VALUE_UNKNOWN', { kind, value, near, all: [] });
}

/** Those of the ids that there are, in the order given. */
async function existing(
  queries: Queries,
  kind: 'document' | 'work',
  ids: readonly string[],
): Promise<string[]> {
  const rows = await (kind === 'work' ? queries.works.byIds(ids) : queries.documents.byIds(ids));
  const known = new Set<string>(rows.map(({ id }) => id));
  return ids.filter(id => known.has(id));
}

/** "58", "S-27", "ES-10", "2023" as symbols have it; "58th", "fifty-eighth session", "s-27" in other words. */
function understandSession(value: string): string {
  const session = value.trim().replace(/ session$/i, '');
  const ordinal = readOrdinal(session);
  const form = ordinal === null ? session.toUpperCase() : String(ordinal);
  if (SESSION.test(form)) return form;
  throw new ServiceError('VALUE_UNKNOWN', { kind: 'session', value, near: [], all: [] });
}

/** A number or a year with or without a letter before it, a Roman numeral, an organ's own word in capitals. */
const SESSION = /^(?:[A-Z]{1,3}-)?(?:\d{1,4}|[IVXLC]{1,8})(?:[-/]\d{1,4})?$/;
