import { unzipSync } from 'fflate';
import t from 'tap';
import { readDocx } from '../../../src/1-read/word/docx.ts';
import { MEDIA_TYPES } from '../../../src/model/media-type.ts';
import { item, p, r, type WordParts, wordFile } from '../../1-read/word/word-file.ts';
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

/** The same, as a delegate's file: numbers made by Word, a tracked change, a comment. */
const IN_WORD: WordParts = {
  body: [
    p(`${r('The General Assembly', '<w:i/>')}${r(',')}`),
    p(`${r('Recalling', '<w:i/>')}${r(' its resolution 58/208 of 22 December 2003,')}`),
    item(
      `${r('Takes note', '<w:i/>')}<w:ins w:id="1" w:author="A">${r(' with interest')}</w:ins>${r(' of the ')}<w:commentRangeStart w:id="0"/>${r('report')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' of the Secretary-General')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(';')}`,
      '1',
    ),
    item(`${r('Decides', '<w:i/>')}${r(' to remain seized of the matter.')}`, '1'),
  ].join(''),
  styles: '<w:style w:type="paragraph" w:styleId="Of-the-delegate"/>',
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  footnotes: `<w:footnote w:id="1">${p('See resolution 58/208 of 21 December 2003.')}</w:footnote>`,
  comments: `<w:comment w:id="0" w:author="B">${p('Which one?')}</w:comment>`,
};

t.test('a Word file comes back as it is, with comments put in', async t => {
  const app = await seedsApp();
  const send = (url: string, payload: Buffer) =>
    app.inject({
      method: 'POST',
      url: `${url}?name=${encodeURIComponent('A draft.docx')}`,
      payload,
      headers: { 'content-type': 'application/octet-stream' },
    });
  const sent = Buffer.from(wordFile(IN_WORD));
  const { rawPayload, headers } = await send('/v1/drafts/check.docx/file', sent);
  t.match(headers['content-disposition'], /A draft, checked\.docx/);
  t.strictSame(unzipSync(rawPayload)['word/styles.xml'], unzipSync(sent)['word/styles.xml']);

  const { text, remarks } = await readDocx(rawPayload, 'checked.docx', { changes: 'accepted', tags: true });
  const said = (words: string): string[] =>
    remarks
      .filter(({ range }) => text.slice(range.start, range.end).trim() === words)
      .map(({ text }) => text);
  t.match(said('report'), ['Which one?'], 'its own comment stays');
  t.match(said('with interest'), [/with interest/], 'and its tracked change');
  t.match(said('22 December 2003')[0], /23 December 2003/, 'what is wrong, on the words that are');
  t.match(said('1')[0], /23 December 2003/, 'what is wrong in a note, on its mark');
  t.match(said('Decides to remain seized of the matter.')[0], /^New/, 'all of a clause that Word numbers');

  const [before, after] = await Promise.all(
    [sent, rawPayload].map(file => send('/v1/drafts/check/file', file)),
  );
  const { units, notices } = before?.json() ?? {};
  t.strictSame(after?.json().units, units, 'it is read as the same units');
  t.strictSame(after?.json().notices, notices);
});
