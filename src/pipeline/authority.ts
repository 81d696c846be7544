import { type Authority, readAuthority } from '../5-annotations/organization/authority.ts';
import organizations from '../5-annotations/organization/organizations.json' with { type: 'json' };

/** The authority file of organizations, checked and indexed once for all that is parsed. */
export const AUTHORITY: Authority = readAuthority(organizations);
