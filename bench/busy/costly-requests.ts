import type { Db } from '../../db/db.ts';

/** A request that takes as long as one can for this data. */
export interface CostlyRequest {
  readonly name: string;
  readonly path: string;
  /** A text to be sent. */
  readonly text?: string;
}

/** The costliest request of each of four kinds. */
export const costlyRequests = (db: Db): CostlyRequest[] => [
  { name: 'a graph as SVG', path: graphPath(db) },
  { name: 'a search of 32 words', path: SEARCH },
  { name: 'a comparison of two large texts', path: comparisonPath(db) },
  { name: 'agreed language for 64 KiB', path: '/v1/agreed-language', text: clausesFor(db, 65_536) },
];

/** The path of a clause of average length. */
export const clausePath = (db: Db): string =>
  `/v1/clauses/${first(db, `select id from units where kind = 'clause' order by abs(length(text) - 400)`)}`;

const COMMON_WORDS =
  'the of and to in a for on that with by its as all at nations united international states general session resolution rights development report secretary assembly member also human security countries';

const SEARCH = `/v1/search?${new URLSearchParams({
  q: COMMON_WORDS.split(' ').join(' OR '),
  facets: 'true',
  total: 'true',
  limit: '200',
})}`;

const graphPath = (db: Db): string => {
  const root = first(db, 'select target_id from citations group by target_id order by count(target_id) desc');
  return `/v1/graph?${new URLSearchParams({ root, depth: '3', limit: '150', format: 'svg' })}`;
};

const comparisonPath = (db: Db): string => {
  const [one = '', other = ''] = column(
    db,
    `select document_id from units where kind = 'clause' group by document_id order by sum(length(text)) desc`,
  );
  return `/v1/resolutions/${one}/compare?${new URLSearchParams({ with: other })}`;
};

/** The latest clauses, one after another, as many as fit. */
function clausesFor(db: Db, bytes: number): string {
  const texts = column(db, `select text from units where kind = 'clause' order by seq desc limit 1000`);
  const ends = texts.map((_, index) => Buffer.byteLength(texts.slice(0, index + 1).join(PARAGRAPH)));
  return texts.slice(0, ends.filter(end => end <= bytes).length).join(PARAGRAPH);
}

const PARAGRAPH = '\n\n';

const column = (db: Db, query: string): string[] => db.$client.prepare<[], string>(query).pluck().all();

const first = (db: Db, query: string): string => column(db, `${query} limit 1`)[0] ?? '';
