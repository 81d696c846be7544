import type { Filters } from './addresses.ts';
import { EMPTY, type Html, html } from './html.ts';
import { number } from './words.ts';

/** One value that a list can be narrowed to. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface ChoicesOf {
  /** What is chosen: "Organ". */
  readonly name: string;
  /** The field of the address. */
  readonly field: string;
  readonly choices: readonly Choice[];
  readonly filters: Filters;
  readonly address: (filters: Filters) => string;
}

/** The choices that are shown; the others are folded away. */
const SHOWN = 8;

/** Links that narrow a list to one value of a field, each with its number; the chosen one can be given up. */
export function choices({ name, field, choices: all, filters, address }: ChoicesOf): Html {
  const chosen = filters[field];
  if (chosen !== undefined && chosen !== null && chosen !== '') {
    const { name: value } = all.find(choice => choice.value === String(chosen)) ?? { name: String(chosen) };
    return html`<section class="choices"><h2>${name}</h2><p><strong>${value}</strong> <a href="${address({ ...filters, [field]: null })}">any<span class="unseen"> ${name.toLowerCase()}</span></a></p></section>`;
  }
  if (all.length < 2) return EMPTY;
  const link = (choice: Choice) =>
    html`<li><a href="${address({ ...filters, [field]: choice.value })}">${choice.name}</a> <span class="quiet">${number(choice.count)}</span></li>`;
  const rest = all.slice(SHOWN);
  return html`<section class="choices"><h2>${name}</h2><ul>${all.slice(0, SHOWN).map(link)}</ul>${
    rest.length > 0 &&
    html`<details><summary>${rest.length} more</summary><ul${rest.length > SHOWN && html` data-with="filter"`}>${rest.map(link)}</ul></details>`
  }</section>`;
}
