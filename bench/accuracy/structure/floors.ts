import floors from './floors.json' with { type: 'json' };
import type { Measured } from './measure.ts';

const FIGURES = ['exactF1', 'nearF1', 'withoutFault'] as const;

/**
 * One line for each figure over all documents, as measured, that is under its floor,
 * and one if any text failed.
 */
export function underFloor({
  scores: [all],
  failed,
  texts,
}: Pick<Measured, 'scores' | 'failed' | 'texts'>): string[] {
  const low = FIGURES.filter(name => all && all.asMeasured[name] < floors[name]);
  return [
    ...low.map(name => `${name} is ${all?.asMeasured[name].toFixed(4)}, under the floor of ${floors[name]}`),
    ...(failed.length > 0 ? [`${failed.length} of ${texts} texts failed`] : []),
  ];
}
