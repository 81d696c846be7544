import type { DraftCheck } from '../8-services/drafts/draft-check.ts';
import type { Range } from '../model/range.ts';
import { lineRanges, type Remark, type TextLayer } from '../pipeline/sent-text.ts';
import type { ReadChoice } from './options.ts';

/**
 * A report on a checked draft, for people: how it was understood, what is wrong or doubtful and where (line
 * and column, from 1), what its citations lead to, and where its language was adopted before. Words removed
 * from the adopted wording are shown as [-words-], new ones as {+words+}.
 */
export const checkReport = (
  path: string,
  { text, remarks, changes }: Pick<TextLayer, 'text' | 'remarks'> & ReadChoice,
  checked: DraftCheck,
): string =>
  [
    ...headOf(path, checked),
    ...chapter(`Tracked changes, read as ${READ_AS[changes]}`, trackedChanges(remarks)),
    ...chapter('Comments, left out', comments(remarks)),
    ...chapter('What is wrong', wrong(text, checked)),
    ...chapter('What is doubtful', doubtful(text, checked)),
    ...chapter('Citations', citations(text, checked)),
    ...chapter('What it continues', continued(checked)),
    ...chapter('Agreed language', agreedLanguage(checked)),
    '',
    checked.ok ? 'Nothing is wrong.' : 'Something is wrong: see above.',
  ].join('\n');

const READ_AS: Readonly<Record<ReadChoice['changes'], string>> = {
  accepted: 'accepted',
  original: 'not made',
};

/** "2 insertions and 1 deletion by A. Delegate": who made them, in the order of their first. */
const trackedChanges = (remarks: readonly Remark[]): string[] =>
  [...Map.groupBy(remarks.filter(isChange), ({ author }) => author)].map(([author, changes]) => {
    const counts = (['insertion', 'deletion'] as const)
      .map(kind => [changes.filter(change => change.kind === kind).length, kind] as const)
      .filter(([number]) => number > 0)
      .map(([number, kind]) => count(number, kind));
    return `${counts.join(' and ')} by ${author ?? 'somebody who is not named'}`;
  });

const isChange = ({ kind }: Remark): boolean => kind !== 'comment';

const comments = (remarks: readonly Remark[]): string[] =>
  remarks
    .filter(remark => !isChange(remark))
    .map(({ author, text }) => `${author ?? 'Somebody'}: ${text.replaceAll(/\s+/g, ' ')}`);

const chapter = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];

function headOf(path: string, { drafts, units }: DraftCheck): string[] {
  const clauses = units.filter(({ kind, parent }) => kind === 'clause' && parent === null);
  const preambular = clauses.filter(({ role }) => role === 'preambular').length;
  const names = drafts.map(({ symbol, title, body }) =>
    [symbol, title, body].filter(name => name !== null).join(', '),
  );
  return [
    `${path}: ${names.filter(name => name !== '').join('; ') || 'a draft without a title'}`,
    `  ${count(preambular, 'preambular paragraph')}, ${count(clauses.length - preambular, 'operative paragraph')}`,
  ];
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** "2:15  PP1: A/RES/58/1 is dated 23 December 2003, not 22 December 2003 (CITED_DATE) -> 23 December 2003" */
const wrong = (text: string, { notices, units }: DraftCheck): string[] =>
  listed(
    text,
    units,
    notices.map(({ code, confidence, correction, message, ...place }) => ({
      ...place,
      said: [
        `${message} (${code}${confidence === 'certain' ? '' : `, ${confidence}`})`,
        ...(correction === null ? [] : [`-> ${correction}`]),
      ].join(' '),
    })),
  );

const doubtful = (text: string, { findings, units }: DraftCheck): string[] =>
  listed(
    text,
    units,
    findings
      .filter(({ kind }) => kind === 'parser')
      .map(({ code, message, ...place }) => ({ ...place, said: `${message} (${code})` })),
  );

interface Said {
  readonly unit: string | null;
  readonly ranges: readonly Range[];
  readonly said: string;
}

function listed(text: string, units: DraftCheck['units'], all: readonly Said[]): string[] {
  const label = new Map(units.map(({ id, label, role }) => [id, label ?? role ?? id]));
  const at = placeIn(text);
  return all
    .toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0))
    .map(({ unit, ranges, said }) => `${at(ranges[0]).padEnd(8)}${label.get(unit ?? '') ?? ''}: ${said}`);
}

const STATUSES = {
  resolved: 'in the data set',
  conflict: 'in the data set',
  outside: 'not in the data set',
  ambiguous: 'not certain which is meant',
} as const;

const citations = (text: string, { citations }: DraftCheck): string[] => {
  const at = placeIn(text);
  return citations
    .filter(({ kind }) => kind !== 'reference')
    .map(({ text: cited, ranges, symbol, instrument, target, targetUnit, status, corrections }) => {
      const leads = targetUnit ?? target ?? symbol ?? instrument;
      const others = corrections.filter(({ about }) => about === 'date' || about === 'title');
      const said = [
        STATUSES[status],
        ...(status === 'conflict' ? others : []).map(({ about }) => `with another ${about}`),
      ];
      return `${at(ranges[0]).padEnd(8)}${cited}${leads === null ? '' : ` -> ${leads}`} (${said.join(', ')})`;
    });
};

/** "A/RES/77/1, International migration (by its title): 3 kept, 2 reworded", and the clauses that are not kept. */
const continued = ({ continues, units }: DraftCheck): string[] => {
  const label = new Map(units.map(({ id, label }) => [id, label ?? id]));
  return continues.flatMap(({ predecessor, foundBy, counts, clauses }) => [
    `${[predecessor.symbol, predecessor.title].filter(name => name !== null).join(', ')} (${FOUND_BY[foundBy]}): ${countsOf(counts)}`,
    ...clauses
      .filter(({ relation, moved }) => relation !== 'kept' || moved)
      .map(({ relation, moved, unit, earlier }) => {
        const was = earlier === null ? '' : ` ${earlier}`;
        return `  ${(label.get(unit ?? '') ?? '').padEnd(8)}${relation}${moved && relation !== 'moved' ? ', moved' : ''}${was}`;
      }),
  ]);
};

const FOUND_BY = { named: 'as given', title: 'by its title', wording: 'by its wording' } as const;

const countsOf = (counts: DraftCheck['continues'][number]['counts']): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([relation, number]) => `${number} ${relation}`)
    .join(', ');

const agreedLanguage = ({ agreedLanguage, units }: DraftCheck): string[] => {
  const label = new Map(units.map(({ id, label }) => [id, label ?? '']));
  return agreedLanguage.flatMap(({ clause, wordings: [nearest] }) => {
    const name = (label.get(clause.id) ?? '').padEnd(8);
    if (nearest === undefined) return [`${name}nothing near`];
    const { similarity, passage, use, uses, changes } = nearest;
    const used = uses.count === 1 ? '' : `, one of ${uses.count} uses`;
    return [
      `${name}${similarity.toFixed(2)}  ${passage ? 'within ' : ''}${use.citation}${used}`,
      ...(similarity === 1 ? [] : [`${''.padEnd(14)}${shown(changes)}`]),
    ];
  });
};

type Changes = DraftCheck['agreedLanguage'][number]['wordings'][number]['changes'];

const SHOWN = {
  same: (words: string) =>
    words.length > LONG ? `${words.slice(0, LONG / 2)} ... ${words.slice(-LONG / 2)}` : words,
  removed: (words: string) => `[-${words}-]`,
  added: (words: string) => `{+${words}+}`,
} as const;
/** Unchanged text longer than this is shortened in its middle. */
const LONG = 60;

const shown = (changes: Changes): string => changes.map(({ kind, text }) => SHOWN[kind](text)).join(' ');

/** Formats where a range begins as line and column: "12:5". */
function placeIn(text: string): (range: Range | undefined) => string {
  const lines = lineRanges(text);
  return range => {
    if (range === undefined) return '';
    const line = lines.findLastIndex(({ start }) => start <= range.start);
    return `${line + 1}:${range.start - (lines[line]?.start ?? 0) + 1}`;
  };
}
