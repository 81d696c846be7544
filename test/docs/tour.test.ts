import t from 'tap';
import { run } from '../cli/run.ts';
import { build, seedsDatabase } from '../helper.ts';
import { documentText } from './document.ts';

const README = documentText('README.md');
/** The most lines that are read in a quarter of an hour. */
const MOST_LINES = 200;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an excerpt may leave out: `"…"` for other fields or elements, and a string up to ` …`. */
const REST = '…';

/** The answer, with everything left out that the excerpt leaves out. */
function shortenedLike(excerpt: unknown, answer: unknown): unknown {
  if (Array.isArray(excerpt) && Array.isArray(answer)) {
    const isPartial = excerpt.at(-1) === REST;
    const length = isPartial ? excerpt.length - 1 : answer.length;
    return [
      ...answer.slice(0, length).map((value, index) => shortenedLike(excerpt[index], value)),
      ...(isPartial ? [REST] : []),
    ];
  }
  if (isObject(excerpt) && isObject(answer)) {
    const keys = REST in excerpt ? Object.keys(excerpt).filter(key => key !== REST) : Object.keys(answer);
    return {
      ...Object.fromEntries(keys.map(key => [key, shortenedLike(excerpt[key], answer[key])])),
      ...(REST in excerpt ? { [REST]: REST } : {}),
    };
  }
  const opening =
    typeof excerpt === 'string' && excerpt.endsWith(REST) ? excerpt.slice(0, -REST.length).trim() : null;
  return opening !== null && typeof answer === 'string' && answer.startsWith(opening) ? excerpt : answer;
}

const database = await seedsDatabase(t);
const app = await build(t, { database });

t.test('README.md can be read in one go', async t => {
  t.ok(README.split('\n').length <= MOST_LINES);
});

t.test('README.md shows what the API answers', async t => {
  const shown = README.matchAll(/```sh\ncurl '?(\S+?)'?\n```\s+```json\n(.*?)```/gs).toArray();
  t.ok(shown.length > 1);
  for (const [, address = '', json = ''] of shown) {
    const { pathname, search } = new URL(address);
    const answer: unknown = (await app.inject(pathname + search)).json();
    const excerpt: unknown = JSON.parse(json);
    t.strictSame(shortenedLike(excerpt, answer), excerpt, address);
  }
});

t.test('the picture in README.md is what the API draws', async t => {
  const [, address = ''] = /`(\/v1\/graph\.svg\?[^`]+)`/.exec(README) ?? [];
  const drawn = await app.inject(address);
  t.equal(drawn.statusCode, 200);
  t.equal(documentText('docs/images/graph.svg'), drawn.body);
});

t.test('the draft in README.md is checked as shown', async t => {
  const [, draft = ''] = /```text draft\.txt\n(.*?)```/s.exec(README) ?? [];
  const [, shown = ''] = /```text check\n(.*?)```/s.exec(README) ?? [];
  const cwd = t.testdir({ 'draft.txt': draft });
  const { stdout } = run(['check', 'draft.txt', '--database', database], { cwd });
  t.ok(shown.length > 0);
  t.equal(stdout.slice(0, shown.length), shown);
});
