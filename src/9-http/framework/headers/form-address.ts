import Negotiator from 'negotiator';
import { FORMS } from '../../../forms/forms.ts';

/** The address of one document or clause; a resolution is a document, too. */
const ADDRESS = /^\/v1\/(documents|resolutions|clauses)\/([^/?]+)$/;

/** What stands at the end of an address that names a form. */
const SUFFIX = new RegExp(`\\.(?:${FORMS.map(({ name }) => name).join('|')})$`);

/** Whether other forms than JSON can be had of what is at an address, as its `Accept` header asks. */
export const hasForms = (url: string): boolean => ADDRESS.test(url) && !SUFFIX.test(url);

/**
 * The address of the form that an `Accept` header prefers to JSON: "/v1/documents/A_RES_58_208.md" for
 * "/v1/documents/A_RES_58_208" and "text/markdown"; undefined for none.
 */
export function formAddress(url: string, accept: string | undefined): string | undefined {
  if (accept === undefined || !NAMES_A_FORM.test(accept)) return undefined;
  const [, kind, id] = ADDRESS.exec(url) ?? [];
  if (id === undefined || SUFFIX.test(id)) return undefined;
  const of = kind === 'clauses' ? 'clause' : 'document';
  const forms = FORMS.filter(form => form.of.includes(of));
  const types = ['application/json', ...forms.map(({ mediaType }) => mediaType)];
  const wanted = new Negotiator({ headers: { accept } }).mediaType(types);
  const form = forms.find(({ mediaType }) => mediaType === wanted);
  return form && `/v1/${of}s/${id}.${form.name}`;
}

/** Most headers name none, which is seen at once; "text/*" is that of several. */
const NAMES_A_FORM = new RegExp(
  [...FORMS.map(({ mediaType }) => mediaType), 'text/*']
    .map(type => type.replaceAll(/[.+*]/g, '\\$&'))
    .join('|'),
  'i',
);
