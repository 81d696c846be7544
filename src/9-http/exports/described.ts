import { links } from '../framework/links.ts';

/** The `Link` header of a file: what tells of it where its texts come from. */
export const DESCRIBED = `<${links.exports}>; rel="describedby"`;
