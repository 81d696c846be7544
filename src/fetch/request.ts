import type { DocumentSymbol } from '../model/id.ts';

/** The kinds of file that can be asked for. */
export const FORMATS = ['pdf', 'docx', 'doc'] as const;
export type Format = (typeof FORMATS)[number];

/** The official languages of the United Nations. */
export const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One document in one language, as one kind of file. */
export interface DocumentRequest {
  readonly symbol: DocumentSymbol;
  readonly language: Language;
  readonly format: Format;
}

/** Tells requests apart; the same symbol in another language is another request. */
export const keyOf = ({ symbol, language, format }: DocumentRequest): string =>
  [symbol, language, format].join(' ');

/**
 * The address to ask at.
 *
 * @param template such as `https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={format}`
 */
export const addressOf = (template: string, request: DocumentRequest): string =>
  template.replaceAll(/\{(symbol|language|format)\}/g, (_, field: keyof DocumentRequest) =>
    escaped(request[field]),
  );

/** Slashes may stand in a query as in a path, and addresses of documents are written with them. */
const escaped = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');
