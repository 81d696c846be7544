/** What the requests are made of: ids and texts of the data set that is served. */
export interface Material {
  /** Ids by the path of their kind: `clauses`, `documents`. */
  readonly ids: Readonly<Record<EntityPath, readonly string[]>>;
  /** Texts of clauses. */
  readonly texts: readonly string[];
  /** Words of the texts, each once. */
  readonly words: readonly string[];
  /** Texts of citations. */
  readonly references: readonly string[];
  /** Resolutions of a series, each with the next. */
  readonly pairs: readonly (readonly [earlier: string, later: string])[];
}

/** Whatever can be asked for by its id: `/v1/clauses/{id}`. */
const ENTITY_PATHS = ['clauses', 'documents', 'resolutions', 'mandates', 'organizations', 'series'] as const;
export type EntityPath = (typeof ENTITY_PATHS)[number];

const MOST = 1000;

/** Gathers the material from the server at `address`. */
export async function gather(address: string): Promise<Material> {
  const listed = await Promise.all(
    ENTITY_PATHS.map(async path => [path, await idsOf(await list(address, path))] as const),
  );
  const ids = Object.fromEntries(listed) as Record<EntityPath, string[]>;
  const texts = (await list(address, 'clauses')).map(({ text }) => String(text));
  return {
    ids,
    texts,
    words: [
      ...new Set(
        texts
          .join(' ')
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? ['migrants'],
      ),
    ],
    references: (await list(address, 'citations')).map(({ text }) => String(text)),
    pairs: (await Promise.all(ids.series.slice(0, MOST_SERIES).map(id => pairsOf(address, id)))).flat(),
  };
}

const MOST_SERIES = 50;

type Entity = Readonly<Record<string, unknown>>;

const idsOf = (entities: readonly Entity[]): string[] => entities.map(({ id }) => String(id));

async function list(address: string, path: string): Promise<Entity[]> {
  const entities: Entity[] = [];
  for (let cursor: string | null = ''; cursor !== null && entities.length < MOST; ) {
    const page: { data: Entity[]; nextCursor: string | null } = await read(
      `${address}/v1/${path}?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    entities.push(...page.data);
    cursor = page.nextCursor;
  }
  return entities;
}

/** Each resolution of a series with the next. */
async function pairsOf(address: string, series: string): Promise<[string, string][]> {
  const { resolutions } = await read<{ resolutions: { resolution: string }[] }>(
    `${address}/v1/series/${encodeURIComponent(series)}`,
  );
  const ids = resolutions.map(({ resolution }) => resolution);
  return ids.slice(1).map((later, index) => [ids[index] ?? later, later]);
}

async function read<Answer>(url: string): Promise<Answer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}`);
  return answer.json() as Promise<Answer>;
}
