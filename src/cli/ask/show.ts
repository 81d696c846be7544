import { findReference, type ReferenceCandidate } from '../../8-services/citations/find-reference.ts';
import type { Dataset } from '../../8-services/dataset/dataset-store.ts';
import { wholeDocument, wholeUnit } from '../../8-services/documents/whole-document.ts';
import { ask } from '../../9-http/ask.ts';
import { READ_BY_KIND } from '../../9-http/read-by-kind.ts';
import { failure } from '../../errors.ts';
import { type PlainBlock, plainBlocks } from '../../forms/plain-text.ts';
import { print } from '../output.ts';
import { askDatabase } from './ask-database.ts';
import { set, styles } from './terminal.ts';

/** Prints what a reference leads to: a document as a text, or a part of one with its notes. */
export const show = (
  database: string,
  reference: string,
  { json }: { readonly json: boolean },
): Promise<void> =>
  askDatabase(database, async dataset => {
    const { id, kind, document } = await only(dataset, reference);
    if (json) {
      const { operation, address } = READ_BY_KIND[kind];
      return print((await ask(dataset, operation, address(id, document))).body);
    }
    const { queries } = dataset;
    const whole = kind === 'document' ? await wholeDocument(queries, id) : await wholeUnit(queries, kind, id);
    await print(styles.id(id));
    for (const block of plainBlocks(whole)) await print(`\n${setBlock(block)}`);
  });

/** @throws QUESTION_REFUSED, if several can be meant */
async function only({ queries }: Dataset, reference: string): Promise<ReferenceCandidate> {
  const { candidates, certain } = await findReference(queries, reference);
  const [first, ...others] = candidates;
  if (first && certain && others.length === 0) return first;
  const ids = candidates.map(({ id }) => id).join(' or ');
  throw failure('QUESTION_REFUSED', `"${reference}" is not certain.`, `Did you mean ${ids}?`);
}

/** Columns of one step of indentation. */
const STEP = 4;

const setBlock = ({ kind, depth, enumerator, text }: PlainBlock): string => {
  const isHeading = kind === 'title' || kind === 'heading';
  return set(isHeading ? styles.heading(text) : text, {
    indent: STEP * depth,
    mark: enumerator === null ? '' : isHeading ? styles.heading(enumerator) : enumerator,
  });
};
