import { existsSync, globSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import t from 'tap';
import { documentText, ROOT } from './document.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }),
];

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (document: string): string[] =>
  documentText(document)
    .matchAll(/^#+ (.+)$/gm)
    .map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    .toArray();

t.test('every link between the documents leads somewhere', async t => {
  for (const document of DOCUMENTS) {
    for (const [, link = ''] of documentText(document).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = link.split('#', 2);
      const target = path === '' ? document : normalize(join(dirname(document), path));
      t.ok(existsSync(join(ROOT, target)), `${document}: ${link}`);
      if (anchor !== undefined) t.ok(anchorsOf(target).includes(anchor), `${document}: ${link}`);
    }
  }
});

t.test('every path of the project that the documents name exists', async t => {
  for (const document of DOCUMENTS.filter(path => path !== 'CHANGELOG.md')) {
    const named = documentText(document).matchAll(/\b(?:src|db|test|bench|seeds|drizzle|docs)\/[\w./-]*\w/g);
    for (const [path] of named) t.ok(existsSync(join(ROOT, path)), `${document}: ${path}`);
  }
});
