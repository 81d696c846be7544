import type { Random } from '../random.ts';
import type { EntityPath, Material } from './material.ts';

/** A request, and the statuses that are right for it. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly expected: readonly number[];
}

/** Requests that are alike. */
export interface Kind {
  readonly name: string;
  /** How many of a hundred requests, roughly, are of this kind: the costlier, the fewer. */
  readonly weight: number;
  readonly make: (random: Random) => Ask;
  /** Whether each is sent with the ETag of the last answer from its address. */
  readonly conditional?: boolean;
}

/** Every kind of request. Queries are made anew each time, so that most answers are not in memory. */
export function kindsOf({ ids, texts, words, references, pairs }: Material): Kind[] {
  const word = (random: Random): string => random.pick(words);
  const id = (random: Random, path: EntityPath): string => encodeURIComponent(random.pick(ids[path]));
  const byId = (random: Random): Ask => {
    const path = random.pick(Object.keys(ids) as EntityPath[]);
    return ids[path].length > 0 ? get(`/v1/${path}/${id(random, path)}`) : get('/v1/dataset');
  };
  return [
    { name: 'by id', weight: 22, make: byId },
    { name: 'unchanged (304)', weight: 12, conditional: true, make: byId },
    {
      name: 'a list',
      weight: 12,
      make: random =>
        get(`/v1/${random.pick(LISTS)}`, { limit: 1 + random.below(200), total: random.below(2) > 0 }),
    },
    {
      name: 'a list of a document',
      weight: 8,
      make: random => get(`/v1/documents/${id(random, 'documents')}/${random.pick(LISTS_OF_DOCUMENT)}`),
    },
    {
      name: 'a text filter',
      weight: 6,
      make: random => get('/v1/clauses', { q: word(random), limit: 1 + random.below(100) }),
    },
    {
      name: 'search',
      weight: 8,
      make: random => get('/v1/search', { q: query(random, word), facets: random.below(2) > 0 }),
    },
    { name: 'resolve', weight: 8, make: random => get('/v1/resolve', { ref: random.pick(references) }, REF) },
    {
      name: 'lineage',
      weight: 4,
      make: random => get(`/v1/clauses/${id(random, 'clauses')}/lineage`, {}, [200, 404]),
    },
    {
      name: 'similar wordings',
      weight: 3,
      make: random => get(`/v1/clauses/${id(random, 'clauses')}/similar`),
    },
    {
      name: 'a comparison',
      weight: 2,
      make: random => {
        const [one, other] = random.pick(pairs.length > 0 ? pairs : [[random.pick(ids.resolutions), '']]);
        return get(`/v1/resolutions/${encodeURIComponent(one)}/compare`, { with: other || one }, [200, 400]);
      },
    },
    {
      name: 'agreed language',
      weight: 3,
      make: random => post('/v1/agreed-language', `${random.pick(texts)} ${word(random)}`),
    },
    {
      name: 'a look-up of citations',
      weight: 3,
      make: random => post('/v1/citations/lookup', draft(random, texts)),
    },
    { name: 'a file', weight: 3, make: random => random.pick(FILES)(draft(random, texts)) },
    { name: 'a check of a draft', weight: 2, make: random => post('/v1/drafts/check', draft(random, texts)) },
    {
      name: 'the graph',
      weight: 2,
      make: random =>
        get('/v1/graph', {
          root: random.pick(ids.documents),
          depth: 1 + random.below(2),
          limit: 2 + random.below(60),
          format: random.pick(['json', 'graphml', 'svg']),
        }),
    },
    { name: 'itself', weight: 3, make: random => get(random.pick(ABOUT_ITSELF), {}, [200, 302]) },
    { name: 'wrong', weight: 8, make: random => random.pick(WRONG)(word(random)) },
  ];
}

const LISTS = ['clauses', 'documents', 'resolutions', 'citations', 'mandates', 'findings', 'organizations'];
const LISTS_OF_DOCUMENT = [
  ...['citations', 'cited-by', 'mandates', 'answers', 'sections', 'paragraphs', 'notes', 'furniture'],
  ...['source', 'text'],
];
const ABOUT_ITSELF = ['/v1', '/v1/dataset', '/openapi.json', '/docs/', '/health/live', '/health/ready'];

/** A reference may lead nowhere, or to one of several documents. */
const REF = [200, 300, 404];

/** Requests that are refused, each for another reason; a word makes them differ. */
const WRONG: readonly ((word: string) => Ask)[] = [
  word => get(`/v1/clauses/${encodeURIComponent(word)}`, {}, [404]),
  word => get(`/v1/${encodeURIComponent(word)}-unknown`, {}, [404]),
  word => get('/v1/clauses', { [`no-${word}`]: 1 }, [400]),
  word => get('/v1/clauses', { cursor: word }, [400]),
  word => get('/v1/search', { q: `(${word}` }, [400]),
  word => get('/v1/resolve', { ref: word }, [404]),
  word => ({ ...get(`/v1/documents/${encodeURIComponent(word)}`), method: 'DELETE', expected: [405] }),
  word => ({ ...post('/v1/drafts/check', `{"text": "${word}`, [400]), headers: JSON_TYPE }),
  word => ({ ...post('/v1/agreed-language', word, [415]), headers: { 'content-type': 'text/csv' } }),
  word => post('/v1/citations/lookup', `${word} `.repeat(20_000), [413]),
];

/** A draft as a page of HTML: the body itself, or the field of a form. */
const FILES: readonly ((draft: string) => Ask)[] = [
  draft => ({ ...post('/v1/drafts/check', pageOf(draft)), headers: { 'content-type': 'text/html' } }),
  draft => ({
    ...post('/v1/citations/lookup', formOf(pageOf(draft))),
    headers: { 'content-type': 'multipart/form-data; boundary=soak' },
  }),
];

const pageOf = (draft: string): string =>
  `<!doctype html><title>Draft</title><p>${draft.replaceAll('<', '&lt;').replaceAll('\n\n', '</p>\n<p>')}</p>`;

const formOf = (page: string): string =>
  `--soak\r\ncontent-disposition: form-data; name="file"; filename="draft.html"\r\n\r\n${page}\r\n--soak--\r\n`;

const JSON_TYPE = { 'content-type': 'application/json' };

function get(
  path: string,
  query: Readonly<Record<string, string | number | boolean>> = {},
  expected: readonly number[] = [200],
): Ask {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return {
    method: 'GET',
    path: search.size === 0 ? path : `${path}?${search}`,
    headers: {},
    body: null,
    expected,
  };
}

const post = (path: string, body: string, expected: readonly number[] = [200]): Ask => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'text/plain' },
  body,
  expected,
});

/** `migrants`, `migrants women`, `migra*`, `migrants OR women`, `migrants -women` */
function query(random: Random, word: (random: Random) => string): string {
  const [one, other] = [word(random), word(random)];
  return random.pick([
    one,
    `${one} ${other}`,
    `${one.slice(0, 4)}*`,
    `${one} OR ${other}`,
    `${one} -${other}`,
  ]);
}

/** One to eight clauses, one after the other. */
const draft = (random: Random, texts: readonly string[]): string =>
  Array.from({ length: 1 + random.below(8) }, (_, index) => `${index + 1}. ${random.pick(texts)}`).join(
    '\n\n',
  );
