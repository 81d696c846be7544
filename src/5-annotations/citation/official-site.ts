import type { DocumentSymbol } from '../../model/id.ts';
import { readSymbol } from '../../references/symbol.ts';

/** The official sites that serve a document by its symbol, with or without the scheme. */
const OFFICIAL_SITE = new RegExp(
  [
    String.raw`^(?:https?:\/\/)?(?:www\.)?(?:`,
    // "docs.un.org/en/A/80/596", "undocs.org/A/80/596"
    String.raw`(?:docs\.un\.org|undocs\.org)\/(?:(?:ar|zh|en|fr|ru|es)\/)?(?<path>[^?#]{1,120})`,
    // "documents.un.org/api/symbol/access?s=A/RES/79/1&l=en"
    String.raw`|documents\.un\.org\/api\/symbol\/access\?(?:[^#]{0,40}&)?s=(?<query>[^&#]{1,120})`,
    ')',
  ].join(''),
);

/** The symbol of the document that an address of an official site serves; null for any other address. */
export function symbolAtAddress(address: string): DocumentSymbol | null {
  const { path, query } = OFFICIAL_SITE.exec(address)?.groups ?? {};
  const printed = query ?? path;
  if (printed === undefined) return null;
  try {
    return readSymbol(decodeURIComponent(printed));
  } catch {
    return null;
  }
}
