import type { Frame } from './scan.ts';

/** How an element of WordprocessingML is named in a part: with a prefix, which it may have to declare. */
export interface Naming {
  readonly prefix: string;
  /** What stands in its start tag for that; often nothing. */
  readonly declared: string;
}

/** As the root element of the part; one without a prefix is no help, since attributes need it. */
export const namingOf = ({ tag: { prefix, uri } }: Frame): Naming =>
  prefix === '' ? { prefix: 'w', declared: ` xmlns:w="${uri}"` } : { prefix, declared: '' };
