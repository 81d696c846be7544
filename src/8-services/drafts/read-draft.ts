import { readAuthority } from '../../5-annotations/organization/authority.ts';
import organizations from '../../5-annotations/organization/organizations.json' with { type: 'json' };
import { type ParsedDraft, parseDraft } from '../../pipeline/parse.ts';

const AUTHORITY = readAuthority(organizations);

/**
 * Reads a draft that somebody sends. As with the look-up of citations, what is sent is no document and is not kept, so
 * that no table can have it: it is read here by the pure steps of the parser.
 *
 * @param body the organ that is to adopt it, where the text does not name it
 */
export const readDraft = (text: string, body: string | null): ParsedDraft =>
  parseDraft(text, { authority: AUTHORITY, body });
