import t from 'tap';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';
import { seedsApp } from '../../helper.ts';

const PAIRS = [
  ['A_RES_58_208', 'A_RES_59_241', 'moved clauses, lettered parts, notes of both'],
  ['A_RES_59_241', 'A_RES_60_227', 'most of the clauses are new'],
  ['A_RES_58_208', 'IOM_RES_1244', 'two organs, and nothing in common'],
] as const;

const get = async (url: string) => (await seedsApp()).inject(url);

async function clausesOf(id: string): Promise<string[]> {
  const { data } = (await get(`/v1/resolutions/${id}/clauses?limit=200`)).json();
  return data.map(({ label, text, phrase }: Record<string, string>) => `${label} ${phrase}: ${text}`);
}

async function clausesRead(bytes: Buffer, changes: 'accepted' | 'original'): Promise<string[]> {
  const layer = await readDocx(bytes, 'compared.docx', { changes, tags: true });
  const { documents } = await readDraft(layer, { body: null });
  return documents
    .flatMap(({ clauses }) => clauses)
    .map(({ label, text, phrase }) => `${label} ${phrase}: ${text}`);
}

for (const [earlier, later, why] of PAIRS) {
  t.test(`our own reader reads both texts in the file: ${why}`, async t => {
    const answer = await get(`/v1/resolutions/${later}/compare.docx?with=${earlier}`);
    t.equal(answer.statusCode, 200, answer.body.slice(0, 200));
    t.strictSame(await clausesRead(answer.rawPayload, 'accepted'), await clausesOf(later));
    t.strictSame(await clausesRead(answer.rawPayload, 'original'), await clausesOf(earlier));
  });
}

t.test('notes are notes of the file, those of both texts once', async t => {
  const { rawPayload } = await get('/v1/resolutions/A_RES_59_241/compare.docx?with=A_RES_58_208');
  for (const [changes, id] of [
    ['accepted', 'A_RES_59_241'],
    ['original', 'A_RES_58_208'],
  ] as const) {
    const layer = await readDocx(rawPayload, 'compared.docx', { changes, tags: true });
    const { documents } = await readDraft(layer, { body: null });
    const { data } = (await get(`/v1/documents/${id}/notes?limit=200`)).json();
    t.strictSame(
      documents.flatMap(({ notes }) => notes).map(({ text }) => text),
      data.map(({ text }: { text: string }) => text),
    );
  }
});

t.test('comments say what was compared, and what has moved where', async t => {
  const { rawPayload } = await get('/v1/resolutions/A_RES_59_241/compare.docx?with=A_RES_58_208');
  const { remarks } = await readDocx(rawPayload, 'compared.docx', { changes: 'accepted', tags: true });
  const [compared, ...moves] = remarks.filter(({ kind }) => kind === 'comment');
  t.match(
    compared?.text,
    /^A\/RES\/59\/241 of 22 December 2004 compared with A\/RES\/58\/208 of 23 December 2003\./,
  );
  t.match(compared?.text, /clauses kept, .*reworded/);
  t.ok(moves.some(({ text }) => /^Moved here from PP\d+\.$/.test(text)));
  t.ok(moves.some(({ text }) => /^Moved: see PP\d+\.$/.test(text)));
});

t.test('one address has one body, to be saved under a name, whichever is named first', async t => {
  const url = '/v1/resolutions/A_RES_59_241/compare.docx?with=A_RES_58_208';
  const [one, again] = [await get(url), await get(url)];
  t.strictSame(one.rawPayload, again.rawPayload);
  t.ok(one.headers.etag);
  t.equal(one.headers['content-type'], MEDIA_TYPES.docx);
  t.equal(
    one.headers['content-disposition'],
    'attachment; filename="A_RES_59_241 compared with A_RES_58_208.docx"',
  );
  const other = await get('/v1/resolutions/A_RES_58_208/compare.docx?with=A/RES/59/241');
  t.strictSame(other.rawPayload, one.rawPayload);
});

t.test('only resolutions are compared', async t => {
  const answer = await get('/v1/resolutions/A_RES_58_208/compare.docx?with=A_58_98');
  t.equal(answer.statusCode, 404);
  t.match(answer.json().detail, /is a report/);
});
