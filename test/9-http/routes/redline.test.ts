import t from 'tap';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';
import { seedsApp } from '../../helper.ts';

const get = async (url: string) => (await seedsApp()).inject(url);

const URL = '/v1/resolutions/A_RES_59_241/compare.docx?with=A_RES_58_208';
/** Moved clauses, lettered parts, notes of both. */
const compared = await get(URL);
const layers = {
  accepted: await readDocx(compared.rawPayload, 'compared.docx', { changes: 'accepted', tags: true }),
  original: await readDocx(compared.rawPayload, 'compared.docx', { changes: 'original', tags: true }),
};
const read = {
  accepted: (await readDraft(layers.accepted, { body: null })).documents,
  original: (await readDraft(layers.original, { body: null })).documents,
};
const SIDES = [
  ['accepted', 'A_RES_59_241'],
  ['original', 'A_RES_58_208'],
] as const;

t.test('our own reader reads both texts in the file, with their notes', async t => {
  for (const [changes, id] of SIDES) {
    const clauses = (await get(`/v1/resolutions/${id}/clauses?limit=200`)).json().data;
    t.strictSame(
      read[changes].flatMap(one => one.clauses.map(({ label, text, phrase }) => ({ label, text, phrase }))),
      clauses.map(({ label, text, phrase }: Clause) => ({ label, text, phrase })),
      changes,
    );
    const notes = (await get(`/v1/documents/${id}/notes?limit=200`)).json().data;
    t.strictSame(
      read[changes].flatMap(one => one.notes.map(({ text }) => text)),
      notes.map(({ text }: Clause) => text),
      changes,
    );
  }
});

interface Clause {
  readonly label: string;
  readonly text: string;
  readonly phrase: string | null;
}

t.test('comments say what was compared, and what has moved where', async t => {
  const [opening, ...moves] = layers.accepted.remarks.filter(({ kind }) => kind === 'comment');
  t.match(
    opening?.text,
    /^A\/RES\/59\/241 of 22 December 2004 compared with A\/RES\/58\/208 of 23 December 2003\./,
  );
  t.match(opening?.text, /clauses kept, .*reworded/);
  t.ok(moves.some(({ text }) => /^Moved here from PP\d+\.$/.test(text)));
  t.ok(moves.some(({ text }) => /^Moved: see PP\d+\.$/.test(text)));
});

t.test('one address has one body, to be saved under a name, whichever is named first', async t => {
  t.ok(compared.headers.etag);
  t.equal(compared.headers['content-type'], MEDIA_TYPES.docx);
  t.equal(
    compared.headers['content-disposition'],
    'attachment; filename="A_RES_59_241 compared with A_RES_58_208.docx"',
  );
  const other = await get('/v1/resolutions/A_RES_58_208/compare.docx?with=A/RES/59/241');
  t.strictSame(other.rawPayload, compared.rawPayload);
});

t.test('only resolutions are compared', async t => {
  const answer = await get('/v1/resolutions/A_RES_58_208/compare.docx?with=A_58_98');
  t.equal(answer.statusCode, 404);
  t.match(answer.json().detail, /is a report/);
});
