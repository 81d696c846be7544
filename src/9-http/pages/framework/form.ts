import { type Html, html } from './html.ts';

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | undefined;
}

interface ChoiceField extends Field {
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What stands for no choice. */
  readonly any: string;
}

/** A field of a form of filters: words, or one of some values. */
export const field = (one: Field | ChoiceField): Html =>
  html`<label><span>${one.label}</span>${
    'options' in one
      ? html`<select name="${one.name}"><option value="">${one.any}</option>${one.options.map(
          ([value, name]) =>
            html`<option value="${value}"${value === String(one.value ?? '') && html` selected`}>${name}</option>`,
        )}</select>`
      : html`<input name="${one.name}" value="${one.value}">`
  }</label>`;

/** A form that narrows a list. */
export const filterForm = (action: string, fields: readonly Html[]): Html =>
  html`<form class="filters screen" action="${action}">${fields}<button>Show</button></form>`;
