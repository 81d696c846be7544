import t from 'tap';
import { isErrorPage, readErrorPage } from '../../../src/1-read/html/error-page.ts';

const PAGES: readonly (readonly [page: string, says: string, isAbsence: boolean])[] = [
  ['<html><title>Error 404</title><body>Oops</body></html>', 'Error 404', true],
  ['<p>There is no document with this symbol.</p>', 'There is no document with this symbol.', true],
  ['<p>The document does not&nbsp;exist</p>', 'The document does not exist', true],
  ['{"status":404,"message":"Not Found"}', '{"status":404,"message":"Not Found"}', true],
  ['Document not yet issued', 'Document not yet issued', true],
  ['<title></title>No results &amp; no luck', 'No results & no luck', true],
  // the number of a document is no status
  ['<p>A/79/404 cannot be shown</p>', 'A/79/404 cannot be shown', false],
  // where both are said, it may be there at another time
  ['Not found. Please try again later.', 'Not found. Please try again later.', false],
  ['<h1>Service temporarily unavailable</h1>', 'Service temporarily unavailable', false],
  // what a browser would run is no text
  [
    '<body><script>if (status === 404) show("not found")</script>Please enable JavaScript</body>',
    'Please enable JavaScript',
    false,
  ],
  ['<style>.not-found{}</style><SCRIPT src=x>no document', '', false],
  ['', '', false],
  [`<p>${'long '.repeat(40)}</p>`, `${'long '.repeat(16).slice(0, 79)}…`, false],
];

for (const [page, says, isAbsence] of PAGES) t.same(readErrorPage(page), { says, isAbsence }, page);

t.test('a page in place of a document', async t => {
  const page = (title: string, text: string) => `<title>${title}</title><p>${text}</p>`;
  for (const [why, title, text, expected] of [
    ['its title and text say so', 'Error', 'There is no document with this symbol.', true],
    ['another wording', '404 Not Found', 'The page was not found on this server.', true],
    ['a text that speaks of documents', 'A/RES/79/1', 'Notes that no document was issued.', false],
    ['an error that is the subject', 'Error in seventy lamps', 'Requests the keepers to mend them.', false],
    ['a long text', 'Error', 'There is no document. '.repeat(60), false],
  ] as const)
    t.equal(isErrorPage(page(title, text), text), expected, why);
});
