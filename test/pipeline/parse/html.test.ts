import t from 'tap';
import type { ParsedSource } from '../../../src/model/document.ts';
import { parseSourceText } from '../../../src/pipeline/parse.ts';
import { readSourceText } from '../../../src/pipeline/source-text.ts';
import { AUTHORITY, outline } from './outline.ts';
import { brokenPromises } from './promises.ts';

const TEXT = `A/RES/78/400

78/400. Lights at sea

The General Assembly,

Recalling its resolution 77/10 of 1 November 2022,[^1]

1. Requests the Secretary-General:

(a) To report;

(b) To stay;

2. Decides to remain seized of the matter.

[^1]: See A/58/98.
`;

const HEAD = '<nav><a href="/">UN</a></nav><main><p>A/RES/78/400</p><h1>78/400. Lights at sea</h1>';
const PREAMBLE =
  '<p><i>The General Assembly</i>,</p><p><i>Recalling</i> its resolution&nbsp;77/10 of 1 November 2022,<sup><a href="#fn1" id="r1">1</a></sup></p>';
const NOTE = '<hr><p id="fn1"><a href="#r1">1</a> See A/58/98.</p></main>';

/** The same document, as different authors make a page of it. */
const PAGES: Readonly<Record<string, string>> = {
  'numbered by lists': `${HEAD}${PREAMBLE}<ol><li><p><i>Requests</i> the Secretary-General:</p><ol type="a"><li>To report;<li>To stay;</ol><li>Decides to remain seized of the matter.</ol>${NOTE}`,
  'with numbers that are typed': `${HEAD}${PREAMBLE}<p>1.&nbsp;&nbsp;Requests the Secretary-General:</p><p>(a) To report;</p><p>(b) To stay;</p><p>2. Decides to remain seized of the matter.</p>${NOTE}`,
  'laid out by a table': `${HEAD}${PREAMBLE}<table><tr><td>1.<td>Requests the Secretary-General:<tr><td>(a)<td>To report;<tr><td>(b)<td>To stay;<tr><td>2.<td>Decides to remain seized of the matter.</table>${NOTE}`,
  'as a text file that a browser shows': `<html><head></head><body><pre>${TEXT}</pre></body></html>`,
};

async function parsed(source: string): Promise<{ readonly text: string; readonly source: ParsedSource }> {
  const read = await readSourceText(Buffer.from(source), 'a');
  return {
    text: read.layer.text,
    source: parseSourceText(read, { authority: AUTHORITY, catalogue: new Map() }),
  };
}

t.test('a page gives the units of the plain text, and keeps the promises', async t => {
  const plain = await parsed(TEXT);
  for (const [construct, html] of Object.entries(PAGES)) {
    const { text, source } = await parsed(html);
    t.same(source.documents.map(outline), plain.source.documents.map(outline), construct);
    t.same(
      source.documents.flatMap(({ citations }) => citations.map(({ symbol }) => symbol)),
      ['A/RES/77/10', 'A/58/98'],
      `${construct}: citations`,
    );
    t.same(brokenPromises(text, source), [], `${construct}: the promises hold`);
  }
});
