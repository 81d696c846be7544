import { html as escaping } from 'ghtml';

/** Markup that is safe to send: only the templates of `html` make it. */
export class Html {
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** What a template writes: text is escaped, and markup is taken as it is. */
  static of(literals: TemplateStringsArray, values: readonly Content[]): Html {
    return new Html(String.raw({ raw: literals }, ...values.map(written)));
  }
}

/** What stands in a template; `null`, `undefined` and `false` write nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/**
 * A template of HTML. Text in it is escaped, in elements and in quoted attributes alike; only what another
 * template made is markup.
 */
export const html = (literals: TemplateStringsArray, ...values: readonly Content[]): Html =>
  Html.of(literals, values);

/** Nothing. */
export const EMPTY = html``;

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (content === null || content === undefined || content === false) return '';
  return isList(content) ? content.map(written).join('') : escaping`${content}`;
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);
