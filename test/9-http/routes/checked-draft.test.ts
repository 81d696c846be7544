import t from 'tap';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { seedsApp } from '../../helper.ts';

const DRAFT = `The General Assembly,

Recalling its resolution 58/208 of 22 December 2003,

Noting the <works> of the Commission,

1. Takes note of the report of the Secretary-General;

3. Requests the Secretary-General:

(a) To report to it at its sixtieth session;

(b) To consult Member States;

and decides to remain seized of the matter.`;

const answer = await (await seedsApp()).inject({
  method: 'POST',
  url: '/v1/drafts/check.docx',
  payload: { text: DRAFT, body: 'General Assembly' },
});
const layer = await readDocx(answer.rawPayload, 'checked.docx', { changes: 'accepted', tags: true });
const comments = layer.remarks.filter(({ kind }) => kind === 'comment');
const on = ({ range }: { range: { start: number; end: number } }): string =>
  layer.text.slice(range.start, range.end);

t.test('a draft that is sent comes back as a Word file', async t => {
  t.equal(answer.statusCode, 200);
  t.equal(answer.headers['content-type'], MEDIA_TYPES.docx);
  t.equal(answer.headers['cache-control'], 'no-store');
  t.match(answer.headers['content-disposition'], /^attachment; filename=".*\.docx"$/);
  const blank = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  t.match(blank(layer.text), blank(DRAFT), 'all of it, in its order');
});

t.test('what is wrong stands on the words that are', async t => {
  const drafting = comments.filter(({ author }) => author === 'Clausary: drafting');
  const date = drafting.find(({ text }) => text.includes('23 December 2003'));
  t.ok(date);
  t.equal(date && on(date), '22 December 2003');
  const number = drafting.find(({ text }) => text.includes('comes after'));
  t.equal(number && on(number), '3.\tRequests the Secretary-General:', 'a number has its paragraph');
});

t.test('each clause has where its words were adopted', async t => {
  const wording = comments.filter(({ author }) => author === 'Clausary: wording');
  const said = (words: RegExp) => wording.filter(comment => words.test(on(comment))).map(({ text }) => text);
  t.match(said(/^1\.\tTakes note of the report/)[0], /^Agreed: /);
  t.match(said(/^Noting the <works>/)[0], /^(?:New|Nearly agreed)/);
});

t.test('the first paragraph has the sum', async t => {
  const [sum] = comments;
  t.match(sum?.text, /^\d+ slips? found\./);
  t.match(sum?.text, /Of \d+ clauses, \d+ are agreed word for word, \d+ nearly, \d+ are new\./);
});

t.test('what cannot be read is a problem, as with the check itself', async t => {
  const refused = await (await seedsApp()).inject({
    method: 'POST',
    url: '/v1/drafts/check.docx',
    payload: '%PDF-1.7 and nothing else',
    headers: { 'content-type': 'application/pdf' },
  });
  t.equal(refused.statusCode, 400);
  t.match(refused.headers['content-type'], /problem/);
});
