import { readdirSync, readFileSync } from 'node:fs';
import t from 'tap';
import { Random } from '../../../bench/random.ts';
import { withCountedNumbers } from '../../../src/1-read/markdown-numbers.ts';
import { plainText } from '../../../src/1-read/plain-text.ts';
import { readAuthority } from '../../../src/5-annotations/organization/authority.ts';
import organizations from '../../../src/5-annotations/organization/organizations.json' with { type: 'json' };
import { ClausaryError } from '../../../src/errors.ts';
import type { ParsedSource } from '../../../src/model/document.ts';
import type { SourceId } from '../../../src/model/id.ts';
import { parseDraft } from '../../../src/pipeline/draft.ts';
import { parse, resolution, unitsOf } from './outline.ts';
import { brokenPromises } from './promises.ts';

const FOLDER = new URL('../../../seeds/', import.meta.url);
const SEEDS = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .map(name => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

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
  for (const { name, text } of SEEDS) {
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

const PIECES = [
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
  '---\n',
  '______\n1 Ibid.\n',
  '3/7\n',
  '23-03716\n',
  'A/58/98. Title\n',
  '58/208. Title\n\nThe General Assembly,\n\n',
  'Recalling ',
  'Annex\n',
  'Summary\n',
  'inter\u00AD\n',
  '# ',
  '\\_',
  '](x)',
  '<!-- -->\n',
  '\u{1F30D}',
] as const;

/** Generators of texts that no author would write, each of another kind. */
const SPOIL: readonly ((random: Random, text: string) => string)[] = [
  (random, text) => text.slice(random.below(text.length), random.below(text.length) + 2000),
  (random, text) => shuffled(random, text.split('\n')).join('\n'),
  (random, text) => shuffled(random, text.split(' ')).join(' '),
  (random, text) =>
    text
      .split('')
      .filter(() => random.below(50) > 0)
      .join(''),
  (random, text) => text.replaceAll(/ /g, blank => (random.below(30) === 0 ? random.pick(PIECES) : blank)),
  (random, text) => text.replaceAll(/\n+/g, () => '\n'.repeat(random.below(3))),
  random => Array.from({ length: 200 }, () => random.pick(PIECES)).join(''),
  random => Buffer.from(Array.from({ length: 400 }, () => random.below(256))).toString('latin1'),
];

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map(of => ({ of, key: random.below(1e9) }))
    .sort((a, b) => a.key - b.key)
    .map(({ of }) => of);
}

/** A line of nothing but mark-up may have no place; one with words has. */
const unplacedWords = (text: string, { furniture }: ParsedSource): string[] =>
  furniture
    .filter(
      ({ kind, start, end }) =>
        kind === 'unplaced' && /\p{L}{2}/u.test(text.slice(start, end).replaceAll(/<.*?>/g, '')),
    )
    .map(({ start }) => `the line at ${start} has no place`);

t.test('no text makes the parser throw or break a promise', async t => {
  let parsedTexts = 0;
  for (let run = 1; run <= 320; run++) {
    const random = new Random(run);
    const whole = SEEDS[run % SEEDS.length]?.text ?? '';
    const from = random.below(Math.max(1, whole.length - 5000));
    const spoil = SPOIL[run % SPOIL.length] ?? String;
    const body = spoil(random, whole.slice(from, from + 5000));
    const text = run % 3 === 0 ? body : `58/208. Title\n\nThe General Assembly,\n\n${body}`;
    try {
      const parsed = parse(text);
      const broken = [...brokenPromises(withCountedNumbers(text), parsed), ...unplacedWords(text, parsed)];
      parsedTexts++;
      if (broken.length > 0) t.same(broken, [], `run ${run}`);
    } catch (error) {
      if (!(error instanceof ClausaryError)) t.error(error, `run ${run}`);
    }
  }
  t.ok(parsedTexts > 200, 'most of them are documents');
});

const END_NOTES = [
  '\n\n1 Ibid.\n2 Resolution 58/208.',
  '\n[1] Ibid.\n\n[2] See [1] and IOM.',
  '\nNotes\n1 Ibid.',
];

t.test('nor does any text of characters that is sent as a draft', async t => {
  const authority = readAuthority(organizations);
  for (let run = 1; run <= 160; run++) {
    const random = new Random(run);
    const whole = SEEDS[run % SEEDS.length]?.text ?? '';
    const from = random.below(Math.max(1, whole.length - 3000));
    const spoil = SPOIL[run % (SPOIL.length - 1)] ?? String;
    const text = `Noting Rio,1 Cairo[1] and IOM,2\n\n${spoil(random, whole.slice(from, from + 3000))}${END_NOTES[run % END_NOTES.length]}`;
    const parsed = { source: '' as SourceId, ...parseDraft(plainText(text), { authority, body: null }) };
    const broken = brokenPromises(withCountedNumbers(text), parsed);
    if (broken.length > 0) t.same(broken, [], `run ${run}`);
  }
});
