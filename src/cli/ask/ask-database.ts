import type { OpenDataset } from '../../8-services/dataset/open-dataset.ts';
import {
  ServiceError,
  type ServiceErrorCode,
  type ServiceErrorFacts,
} from '../../8-services/service-error.ts';
import { Problem } from '../../9-http/framework/problems.ts';
import { type ClausaryError, failure } from '../../errors.ts';
import { withDataset } from '../with-dataset.ts';

/**
 * Answers from a database, and closes it.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN; QUESTION_REFUSED for what the API refuses
 */
export async function askDatabase<Answer>(
  database: string,
  answer: (dataset: OpenDataset) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await withDataset(database, answer);
  } catch (error) {
    if (error instanceof ServiceError) throw refusedByService(error);
    throw error instanceof Problem ? refusedByApi(error) : error;
  }
}

/** What would be right is said as somebody at a terminal can do it. */
const refusedByService = <Code extends ServiceErrorCode>({
  code,
  facts,
  message,
}: ServiceError<Code>): ClausaryError => failure('QUESTION_REFUSED', message, REMEDIES[code](facts));

const SEARCH = 'Look for it with "clausary search".';

const REMEDIES: { readonly [Code in ServiceErrorCode]: (facts: ServiceErrorFacts[Code]) => string } = {
  NOT_FOUND: () => SEARCH,
  REFERENCE_UNREADABLE: () => 'Write a symbol and, if wanted, a paragraph: "A/RES/58/208, para. 10 (a)".',
  REFERENCE_UNKNOWN: () => SEARCH,
  PART_UNKNOWN: ({ document }) => `"clausary show ${document}" prints what there is.`,
  VALUE_UNKNOWN: ({ near, all }) => {
    if (near.length > 0) return `Did you mean ${alternatives(near)}?`;
    return all.length > 0 ? `There are ${alternatives(all)}.` : SEARCH;
  },
  // Their messages say it.
  QUERY_UNREADABLE: () => '',
  FILE_UNREADABLE: () => '',
  TOO_MANY_CLAUSES: () => '',
};

/** Filters have the names of the options. */
const refusedByApi = ({ message, errors = [] }: Problem): ClausaryError =>
  failure(
    'QUESTION_REFUSED',
    `${message.replace(/\.$/, '')}.`,
    errors
      .filter(({ allowed = [] }) => allowed.length > 0)
      .map(({ name, allowed = [] }) => `--${name} can be ${alternatives(allowed)}.`)
      .join(' '),
  );

const alternatives = (values: readonly string[]): string => values.map(value => `"${value}"`).join(' or ');
