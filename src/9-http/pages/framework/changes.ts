import type { Stretch } from '../../../wording/overlay.ts';
import type { WordChange } from '../../../wording/word-diff.ts';
import { type Html, html } from './html.ts';

/** A stretch of two texts that are laid over each other. */
export const stretchHtml = ({ kind, text }: Stretch): Html =>
  kind === 'same' ? html`${text}` : kind === 'added' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`;

/** A later text with the words that were added to an earlier one, and those that were struck from it. */
export function changesHtml(later: string, changes: readonly WordChange[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { kind, after, text } of changes) {
    if (after === null) {
      pieces.push(html` <del>${text}</del>`);
      continue;
    }
    pieces.push(html`${later.slice(at, after.start)}`);
    const words = later.slice(after.start, after.end);
    pieces.push(kind === 'added' ? html`<ins>${words}</ins>` : html`${words}`);
    at = after.end;
  }
  return html`${pieces}${later.slice(at)}`;
}
