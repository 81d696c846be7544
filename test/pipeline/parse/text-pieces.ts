import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../seeds/', import.meta.url);

/** The texts that generated ones are made of. */
export const SEED_TEXTS: readonly { readonly name: string; readonly text: string }[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** What makes a text a resolution, whatever follows. */
export const HEAD = '58/208. Title\n\nThe General Assembly,\n\n';

/** What is put into a text, each a sign that some step looks for. */
export const PIECES: readonly string[] = [
  ...[
    '1. ',
    '(a) ',
    'I. ',
    '**',
    '*',
    '<sup>1</sup>',
    '²',
    '[^3], ',
    '\n² ',
    '\n[^3]: ',
    '[1], ',
    '\n',
    '\n\n',
  ],
  ...['\r', '---\n', '______\n1 Ibid.\n', '3/7\n', '23-03716\n', 'A/58/98. Title\n', HEAD, 'Recalling '],
  ...[
    'Annex\n',
    'Summary\n',
    'inter\u00AD\n',
    '# ',
    '\\_',
    '](x)',
    '<!-- -->\n',
    '\u{1F30D}',
    '\u0301',
    '/AA',
  ],
  ...['PP1 ', '_', ' _Recalling_ ', '&nbsp;', '&#8217;', 'o\uFB03ce', '\u2011', '\u2212'],
];
