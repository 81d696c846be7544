import { readFileSync } from 'node:fs';
import t from 'tap';
import { DEFAULT_READ_OPTIONS, type Reader } from '../../../src/1-read/text-layer.ts';
import { readDoc } from '../../../src/1-read/word/doc.ts';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { ClausaryError } from '../../../src/errors.ts';
import { mutants } from '../mutants.ts';
import { item, p, RAISED, r, row, table, wordFile, wordFiles, zipped } from './word-file.ts';

const PARTS = {
  body:
    p(
      `${r('The report')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('a', RAISED)}`,
      '<w:pStyle w:val="H1"/>',
    ) +
    item('One', '1') +
    item('Two', '1', 1) +
    table(row(['Year', 'Sum'], '<w:tblHeader/>'), row(['2025', '3'])) +
    p(`${r('a', RAISED)}${r(' Gross.')}`) +
    p(
      '<w:ins w:id="2" w:author="Chair"><w:r><w:t>new</w:t></w:r></w:ins><w:hyperlink r:id="l1"><w:r><w:t>A/80/1</w:t></w:r></w:hyperlink>',
    ) +
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
  styles: '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="1">${p('See above.')}</w:footnote>`,
  headers: { h1: p('A/80/1') },
  links: { l1: 'https://undocs.org/A/80/1' },
};

async function outcome(bytes: Uint8Array, read: Reader = readDocx): Promise<string> {
  try {
    const { text, lines } = await read(bytes, 'draft', DEFAULT_READ_OPTIONS);
    const bad = lines.find(({ range }) => range.start > range.end || range.end > text.length);
    return bad === undefined ? 'read' : `a line at ${bad.range.start}-${bad.range.end} of ${text.length}`;
  } catch (error) {
    return error instanceof ClausaryError ? 'refused' : `failed: ${String(error)}`;
  }
}

t.test('a damaged file is read or refused, whatever is damaged in it', async t => {
  const archive = wordFile(PARTS);
  for (const bytes of mutants(archive, 600, 7)) t.match(await outcome(bytes), /^(?:read|refused)$/);
});

t.test('so is one with damaged XML', async t => {
  const files = wordFiles(PARTS);
  const paths = Object.keys(files).filter(path => path.startsWith('word/'));
  for (const [index, path] of paths.entries()) {
    for (const bytes of mutants(Buffer.from(files[path] ?? ''), 80, index)) {
      t.match(
        await outcome(zipped({ ...files, [path]: Buffer.from(bytes).toString('latin1') })),
        /^(?:read|refused)$/,
      );
    }
  }
});

t.test('so is an old one', async t => {
  const draft = readFileSync(new URL('files/draft.doc', import.meta.url));
  for (const bytes of mutants(draft, 600, 11)) t.match(await outcome(bytes, readDoc), /^(?:read|refused)$/);
  const table = draft.indexOf(Buffer.from('1Table', 'utf16le'));
  const sector = 512 * (draft.readUInt32LE(table + 116) + 1);
  for (const bytes of mutants(draft.subarray(sector), 600, 12)) {
    const damaged = Buffer.concat([draft.subarray(0, sector), bytes]);
    t.match(await outcome(damaged, readDoc), /^(?:read|refused)$/);
  }
});
