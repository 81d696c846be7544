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
  { name: 'md', id: 'Markdown', title: 'Markdown', mediaType: 'text/markdown', of: BOTH, write: markdown },
  { name: 'txt', id: 'PlainText', title: 'plain text', mediaType: 'text/plain', of: BOTH, write: plainText },
  {
    name: 'ris',
    id: 'Ris',
    title: 'RIS',
    mediaType: 'application/x-research-info-systems',
    of: BOTH,
    write: ris,
  },
  { name: 'bib', id: 'Bibtex', title: 'BibTeX', mediaType: 'application/x-bibtex', of: BOTH, write: bibtex },
  {
    name: 'jsonld',
    id: 'JsonLd',
    title: 'JSON-LD',
    mediaType: 'application/ld+json',
    of: BOTH,
    write: jsonLd,
  },
  {
    name: 'akn',
    id: 'AkomaNtoso',
    title: 'Akoma Ntoso',
    mediaType: 'application/akn+xml',
    of: ['document'],
    write: akomaNtoso,
  },
];
