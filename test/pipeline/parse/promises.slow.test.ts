import fc from 'fast-check';
import t from 'tap';
import { withCountedNumbers } from '../../../src/1-read/markdown-numbers.ts';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { ClausaryError } from '../../../src/errors.ts';
import type { ParsedSource } from '../../../src/model/document.ts';
import type { SourceId } from '../../../src/model/id.ts';
import { parseDraft } from '../../../src/pipeline/draft.ts';
import { assertProperty } from '../../property.ts';
import { parse, resolution, unitsOf } from './outline.ts';
import { brokenPromises } from './promises.ts';
import { spoiledDraft, spoiledText } from './spoiled-text.ts';
import { HEAD, SEED_TEXTS } from './text-pieces.ts';

t.test('the check itself finds broken promises', async t => {
  const text = resolution('Recalling its report,\n\n1. Takes note;\n\n3/7\n\n2. Requests the report of IOM;');
  const parsed = parse(text);
  const [document] = parsed.documents;
  const [clause] = document?.clauses ?? [];
  if (document === undefined || clause === undefined) throw new Error('the text has no clause');
  const broken = (changed: object) =>
    brokenPromises(text, { ...parsed, documents: [{ ...document, ...changed }] }).join();
  const clauses = (changed: object) => [{ ...clause, ...changed }, ...document.clauses.slice(1)];
  t.equal(broken({}), '');
  t.match(broken({ clauses: document.clauses.slice(1) }), /owned 0 times/);
  t.match(
    broken({ clauses: clauses({ text: 'Recalling its reports,' }) }),
    /PP1 is not what its source says/,
  );
  t.match(broken({ clauses: clauses({ text: 'Recalling  its report,' }) }), /not folded/);
  t.match(broken({ clauses: [...document.clauses, clause] }), /twice/);
  t.match(broken({ clauses: clauses({ section: 'A_RES_58_1.S.I' }) }), /is named and is not there/);
  t.match(broken({ mentions: document.mentions.map(of => ({ ...of, ranges: [] })) }), /a span of .*OP2/);
  t.match(brokenPromises(text, { ...parsed, furniture: [] }).join(), /owned 0 times/);
});

t.test('the seeds', async t => {
  for (const { name, text } of SEED_TEXTS) {
    const parsed = parse(text, name);
    t.same(brokenPromises(text, parsed), [], `${name}: the promises hold`);
    t.same(
      parsed.furniture.filter(({ kind }) => kind === 'unplaced'),
      [],
      `${name}: everything has its place`,
    );
    t.same(parse(text, name), parsed, `${name}: the same a second time`);
    t.same(parse(text, 'another name'), parsed, `${name}: its name says nothing`);
    t.same(
      parse(text.replaceAll('\n', '\r\n')).documents.map(withoutRanges),
      parsed.documents.map(withoutRanges),
      `${name}: with other line ends`,
    );
    t.same(
      parse(`\uFEFF${text}`).documents.map(withoutRanges),
      parsed.documents.map(withoutRanges),
      `${name}: with a byte order mark`,
    );
  }
});

const withoutRanges = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, of: unknown) => (key === 'ranges' ? undefined : of)));

t.test('ids come from symbols and numbering, not from the order of documents', async t => {
  const texts = [
    resolution('Recalling it,\n\n1. Requests:\n\n(a) To go;\n\n(b) To stay;'),
    resolution('Noting it,\n\n1. Decides.').replace('58/1', '58/2'),
    'A/58/98. Report\n\n## I. Scope\n\n1. The scope.\n\n(a) One;\n\n(b) Two.\n',
  ];
  const idsOf = (of: readonly string[]) =>
    parse(of.join('\n')).documents.flatMap(document =>
      unitsOf(document).map(({ id, text }) => `${id} ${text}`),
    );
  t.same(idsOf(texts.toReversed()).sort(), idsOf(texts).sort());
  t.same(texts.flatMap(text => idsOf([text])).sort(), idsOf(texts).sort(), 'alone as together');
});

/** A line of nothing but mark-up may have no place; one with words has. */
const unplacedWords = (text: string, { furniture }: ParsedSource): string[] =>
  furniture
    .filter(
      ({ kind, start, end }) =>
        kind === 'unplaced' && /\p{L}{2}/u.test(text.slice(start, end).replaceAll(/<.*?>|&#?\w+;/g, '')),
    )
    .map(({ start }) => `the line at ${start} has no place`);

t.test('no text makes the parser throw or break a promise', async t => {
  let [texts, documents] = [0, 0];
  const text = fc
    .tuple(fc.constantFrom('', HEAD, HEAD), spoiledText(5000))
    .map(([head, body]) => head + body);
  await assertProperty(
    t,
    'the promises hold',
    fc.property(text, text => {
      texts++;
      try {
        const parsed = parse(text);
        documents++;
        refuse([...brokenPromises(withCountedNumbers(text), parsed), ...unplacedWords(text, parsed)]);
      } catch (error) {
        if (!(error instanceof ClausaryError)) throw error;
      }
    }),
    320,
  );
  t.ok(documents > 0.6 * texts, 'most of them are documents');
});

function refuse(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.join('; '));
}

const END_NOTES = [
  '\n\n1 Ibid.\n2 Resolution 58/208.',
  '\n[1] Ibid.\n\n[2] See [1] and IOM.',
  '\nNotes\n1 Ibid.',
];

t.test('nor does any text of characters that is sent as a draft', async t => {
  const authority = readAuthority(organizations);
  const draft = fc
    .tuple(spoiledDraft(3000), fc.constantFrom(...END_NOTES))
    .map(([body, notes]) => `Noting Rio,1 Cairo[1] and IOM,2\n\n${body}${notes}`);
  await assertProperty(
    t,
    'the promises hold',
    fc.property(draft, text => {
      const parsed = { source: '' as SourceId, ...parseDraft(plainText(text), { authority, body: null }) };
      refuse(brokenPromises(withCountedNumbers(text), parsed));
    }),
    160,
  );
});
