import {
  type AlignedClauses,
  compare as compareResolutions,
  type ResolutionComparison,
} from '../../8-services/resolutions/comparison.ts';
import { understandValue } from '../../8-services/spelling/understand-value.ts';
import { ask } from '../../9-http/ask.ts';
import { links } from '../../9-http/framework/links.ts';
import { getComparison } from '../../9-http/routes/resolutions/comparison.ts';
import { formatDocumentCitation } from '../../references/format-unit-citation.ts';
import { print } from '../output.ts';
import { askDatabase } from './ask-database.ts';
import { set, styles } from './terminal.ts';

/** Prints what became of the clauses of a resolution in another, word by word. */
export const compare = (
  database: string,
  one: string,
  other: string,
  { json }: { readonly json: boolean },
): Promise<void> =>
  askDatabase(database, async dataset => {
    const ids = [
      await understandValue(dataset, 'document', one),
      await understandValue(dataset, 'document', other),
    ] as const;
    if (json) return print((await ask(dataset, getComparison, links.comparison(...ids))).body);
    const comparison = await compareResolutions(dataset.queries, ...ids);
    await print(head(comparison));
    for (const row of comparison.clauses) await print(`\n${rowText(row)}`);
  });

const head = ({ earlier, later, sum }: ResolutionComparison): string => {
  const counts = Object.entries(sum.counts).filter(([, number]) => number > 0);
  return [
    set(styles.heading(formatDocumentCitation(earlier))),
    set(styles.heading(formatDocumentCitation(later))),
    set(
      `${counts.map(([relation, number]) => `${number} ${relation}`).join(', ')}; ${percent(sum.livingOn)} of the earlier words live on, ${percent(sum.new)} of the later ones are new`,
    ),
  ].join('\n');
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const rowText = ({ relation, earlier, later, changes }: AlignedClauses): string => {
  const labels = [earlier?.label, later?.label].filter(label => label !== undefined);
  const name = `${[...new Set(labels)].join(' -> ')}  ${styles.quiet(relation)}`;
  const text = relation === 'kept' || relation === 'moved' ? shortened(later?.text ?? '') : textOf();
  return `${name}\n${set(text, { indent: 2 })}`;

  function textOf(): string {
    if (changes) return changes.map(({ kind, text }) => SHOWN[kind](text)).join(' ');
    if (earlier && later) return `${SHOWN.removed(earlier.text)} ${SHOWN.added(later.text)}`;
    return later ? SHOWN.added(later.text) : SHOWN.removed(earlier?.text ?? '');
  }
};

/** The marks stay where there are colours, for those who do not see them. */
const SHOWN = {
  same: (words: string) => words,
  removed: (words: string) => eachWord(`[-${words}-]`, styles.removed),
  added: (words: string) => eachWord(`{+${words}+}`, styles.added),
} as const;

/** A style ends with each word, so that lines can be broken between them. */
const eachWord = (text: string, style: (word: string) => string): string =>
  text.split(' ').map(style).join(' ');

/** Characters of a clause that was kept. */
const LONGEST = 60;
const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
