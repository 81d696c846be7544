import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { bibtex } from './bibtex.ts';
import type { Form } from './form.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

const BOTH = ['document', 'clause'] as const;

/** Every form beside the JSON of the API. */
export const FORMS: readonly Form[] = [
  { name: 'md', title: 'Markdown', mediaType: 'text/markdown', of: BOTH, write: markdown },
  { name: 'txt', title: 'PlainText', mediaType: 'text/plain', of: BOTH, write: plainText },
  { name: 'ris', title: 'Ris', mediaType: 'application/x-research-info-systems', of: BOTH, write: ris },
  { name: 'bib', title: 'Bibtex', mediaType: 'application/x-bibtex', of: BOTH, write: bibtex },
  { name: 'jsonld', title: 'JsonLd', mediaType: 'application/ld+json', of: BOTH, write: jsonLd },
  { name: 'akn', title: 'AkomaNtoso', mediaType: 'application/akn+xml', of: ['document'], write: akomaNtoso },
];
