import { type Content, type Html, html } from './html.ts';

/** An entry of a list of facts; false for what is not known, or empty. */
export const fact = (name: string, value: Content): Html | false =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0) &&
  html`<dt>${name}</dt><dd>${value}</dd>`;
