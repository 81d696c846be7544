import { type Content, html } from './html.ts';
import { counted } from './words.ts';

/** Says under a list how many there are that it does not show; false if it shows all. */
export const others = (total: number, shown: number): Content =>
  total > shown && html`<p class="quiet">and ${counted(total - shown, 'other')}</p>`;
