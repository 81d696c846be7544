import t from 'tap';
import { ClausaryError } from '../../../src/errors.ts';
import { mutants } from '../mutants.ts';
import { artifact, marked, pdfFile, show } from './pdf-file.ts';
import { read } from './read.ts';

const WHOLE = pdfFile([
  {
    content:
      artifact(show('A/RES/78/1', 60, 760)) +
      marked(0, show('Recalling its resolution', 100, 100, 10, 'F2') + show('1', 200, 97, 6.5)) +
      marked(1, show('1', 100, 700, 5.5) + show('Resolution 70/1.', 106, 703, 8.5)),
    tags: [{ role: 'P', kids: [0, { role: 'Note', kids: [{ role: 'P', kids: [1] }] }] }],
    links: [{ box: [100, 688, 157, 702], address: 'https://docs.un.org/en/A/80/596' }],
  },
  { content: show('Without tags.', 100, 100) },
]);

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { text, lines } = await read(bytes);
    const bad = lines.find(({ range }) => range.start > range.end || range.end > text.length);
    return bad === undefined ? 'read' : `a line at ${bad.range.start}-${bad.range.end} of ${text.length}`;
  } catch (error) {
    return error instanceof ClausaryError ? 'refused' : `failed: ${String(error)}`;
  }
}

t.test('a damaged PDF is read or refused, whatever is damaged in it', async t => {
  for (const bytes of mutants(WHOLE, 1000, 7)) t.match(await outcome(bytes), /^(?:read|refused)$/);
});
