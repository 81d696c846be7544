import { styleText } from 'node:util';
import { share } from '../score.ts';
import { table } from '../table.ts';
import type { ComparedName, NameFate } from './measure.ts';

/** How many of the labelled mentions of organizations are found, by form, and each that is not found as labelled. */
export function reportNames(compared: readonly ComparedName[]): string {
  const units = new Set(compared.map(({ unit }) => unit)).size;
  const forms = Map.groupBy(
    compared.filter(({ fate }) => fate !== 'extra'),
    ({ form }) => form,
  );
  const rows = [...forms, ['all', [...forms.values()].flat()] as const];
  return [
    styleText('bold', `organizations and offices named in ${units} labelled texts`),
    ...table([
      ['  form', 'labelled', 'exact', 'in part', 'recall'],
      ...rows.map(([form, names]) => [
        `  ${form}`,
        `${names.length}`,
        `${count(names, 'exact')}`,
        `${count(names, 'part')}`,
        recallOf(names).toFixed(3),
      ]),
    ]),
    `  precision ${precisionOf(compared).toFixed(3)}`,
    ...compared
      .filter(({ fate }) => fate !== 'exact')
      .map(({ unit, text, form, fate, found }) => `    ${unit} ${fate} ${form}: ${text} (${found})`),
    '',
  ].join('\n');
}

const count = (names: readonly ComparedName[], fate: NameFate): number =>
  names.filter(name => name.fate === fate).length;

/** The share of labelled mentions that are found with their very words. */
export const recallOf = (names: readonly ComparedName[]): number =>
  share(count(names, 'exact'), names.length - count(names, 'extra'));

/** The share of mentions found that are of the organization that is meant there, if only in part. */
export function precisionOf(names: readonly ComparedName[]): number {
  const right = count(names, 'exact') + count(names, 'part');
  return share(right, right + count(names, 'other') + count(names, 'extra'));
}

/** One line for each figure that is under its floor. */
export const namesUnder = (
  names: readonly ComparedName[],
  floors: { readonly precision: number; readonly recall: number },
): string[] =>
  names.length === 0
    ? []
    : [
        ...(precisionOf(names) < floors.precision ? [`names: precision is under ${floors.precision}`] : []),
        ...(recallOf(names) < floors.recall ? [`names: recall is under ${floors.recall}`] : []),
      ];
