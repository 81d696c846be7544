import t from 'tap';
import { readSource } from '../../../../src/1-read/read-source.ts';
import { parseSourceText } from '../../../../src/pipeline/parse.ts';
import { readSourceText } from '../../../../src/pipeline/source-text.ts';
import { AUTHORITY, outline, parse } from '../outline.ts';
import { type Case, OF_CLAUSES, paragraphs, testSources } from './case-table.ts';

/** What files and tools do to characters. */

const resolution = (...body: readonly string[]): string =>
  paragraphs('A/RES/58/1', '58/1. Wells', 'The General Assembly,', ...body);

testSources(
  'characters that mean others, or nothing',
  [
    [
      'ligatures-shy',
      'ligatures, and soft hyphens within a line and at its end',
      resolution(
        'Reaf\uFB01rming its resolu\u00ADtion 57/1 on the \uFB02ow of water,',
        '1. Reaf\uFB01rms re\u00AD\nsolution 56/2 of 7 De\u00AD\ncember 2001;',
        '2. Decides to rest.\u200B',
      ),
      'PP1: Reaffirming its resolution 57/1 on the flow of water,',
      'OP1: Reaffirms resolution 56/2 of 7 December 2001;',
      'OP2: Decides to rest.',
    ],
    [
      'nbh',
      'hyphens that do not break, as nbh-ascii has plain ones',
      resolution(
        '1. Requests the Under\u2011Secretary\u2011General to report at its fifty\u2010ninth session.',
      ),
      'OP1: Requests the Under-Secretary-General to report at its fifty-ninth session.',
    ],
  ] satisfies Case[],
  OF_CLAUSES,
);

t.test('nbh: due and mandate are read across such hyphens', async t => {
  const { documents } = parse(
    resolution(
      '1. Requests the Under\u2011Secretary\u2011General for Humanitarian Affairs to report to it at its fifty\u2011ninth session.',
    ),
  );
  t.match(documents[0]?.mandates, [{ action: 'request', dues: [{ kind: 'session', value: '59' }] }]);
});

const TEXT = resolution('Recalling the “Côte” of resolution 57/1,', '1. Decides to rest.');

/** The text in each encoding that editors save in; UTF-16 has its bytes swapped for the big end first. */
const ENCODINGS: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['enc-bom-crlf', Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)],
  ['enc-cr', Buffer.from(TEXT.replaceAll('\n', '\r'))],
  ['enc-ls', Buffer.from(TEXT.replaceAll('\n', '\u2028'))],
  ['enc-utf16le-bom', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['enc-utf16be', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['enc-cp1252', Buffer.from(TEXT.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1')],
];

const outlineOf = async (bytes: Buffer, name: string): Promise<string[]> =>
  parseSourceText(await readSourceText(bytes, name), { authority: AUTHORITY, catalogue: new Map() })
    .documents.flatMap(outline)
    .filter(line => OF_CLAUSES.test(line));

const CLAUSES = ['PP1: Recalling the “Côte” of resolution 57/1,', 'OP1: Decides to rest.'];

t.test('encodings', async t => {
  for (const [name, bytes] of ENCODINGS) t.strictSame(await outlineOf(bytes, 'text.txt'), CLAUSES, name);
});

const HTML = `<html><body><p>A/RES/58/1</p><p>The General Assembly,</p><p><i>Recalling</i> the &ldquo;C&ocirc;te&rdquo; of resolution&nbsp;57/1,</p><p>1. Decides to rest.</p></body></html>`;

t.test('html-as, html-draft, entity-draft: mark-up in a file that is named as text', async t => {
  t.strictSame(await outlineOf(Buffer.from(HTML), 'text.txt'), CLAUSES, 'elements');
  const entities = TEXT.replace('“Côte”', '&ldquo;C&ocirc;te&rdquo;').replace('1. ', '1.&nbsp;');
  t.strictSame(await outlineOf(Buffer.from(entities), 'text.txt'), CLAUSES, 'entities alone');
});

t.test('files of other kinds that are named as text end in one line', async t => {
  for (const [name, bytes, code] of [
    [
      'html-notfound',
      '<html><head><title>Error</title></head><body>There is no document matching your request.</body></html>',
      'FILE_ERROR_PAGE',
    ],
    ['rtf-as', '{\\rtf1\\ansi Resolution}', 'FILE_KIND_NOT_READ'],
    ['pdf-as', '%PDF-1.7\nnothing else', 'FILE_BROKEN'],
    ['docx-as', 'PK\x03\x04\0\0', 'FILE_BINARY'],
  ] as const)
    await t.rejects(readSource(Buffer.from(bytes, 'latin1'), 'text.txt'), { code }, name);
});
