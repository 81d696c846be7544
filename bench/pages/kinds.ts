import type { Db } from '../../db/db.ts';
import { addresses } from '../../src/9-http/pages/framework/addresses.ts';
import { Random } from '../random.ts';
import { withDatabase } from '../temporary-folder.ts';

/** Pages of one kind, at random for the data of the database. */
export interface PageKind {
  readonly name: string;
  readonly addresses: readonly string[];
}

/** How many pages of a kind are asked for, where there are as many. */
const MOST = 40;

/** The kinds of pages, those without any page left out. */
export const findKinds = (database: string): Promise<PageKind[]> =>
  withDatabase(database, async db => {
    const ids = picker(db, new Random(1));
    const kinds: PageKind[] = [
      { name: 'home', addresses: [addresses.home] },
      { name: 'resolution', addresses: ids('select id from resolutions').map(addresses.text) },
      {
        name: 'report',
        addresses: ids("select id from documents where type = 'report'").map(addresses.text),
      },
      { name: 'clause', addresses: ids('select id from clauses').map(addresses.text) },
      { name: 'paragraph', addresses: ids('select id from paragraphs').map(addresses.text) },
      { name: 'printed page', addresses: ids(PRINTED).map(id => addresses.printedPage(id, 1)) },
      { name: 'search', addresses: WORDS.map(q => addresses.search({ q })) },
      {
        name: 'wordings',
        addresses: ids('select text from units where length(text) > 80').map(addresses.wordings),
      },
      { name: 'documents', addresses: [addresses.documents(), addresses.documents({ type: 'resolution' })] },
      { name: 'mandates', addresses: [addresses.mandates(), addresses.mandates({ addressee: OFFICE })] },
      { name: 'mandate', addresses: ids('select id from mandates').map(addresses.mandate) },
      { name: 'organizations', addresses: [addresses.organizations] },
      { name: 'organization', addresses: ids(ASKED).map(addresses.organization) },
      { name: 'an office that is asked often', addresses: [addresses.organization(OFFICE)] },
      { name: 'all series', addresses: [addresses.allSeries] },
      { name: 'series', addresses: ids('select id from series').map(addresses.series) },
      { name: 'matrix', addresses: ids('select id from series').map(addresses.matrix) },
      { name: 'works', addresses: [addresses.works] },
      { name: 'work', addresses: ids('select id from works').map(addresses.work) },
      { name: 'compare', addresses: pairs(ids('select id from resolutions')) },
      { name: 'graph', addresses: ids('select id from resolutions').map(addresses.graph) },
      { name: 'overlaps', addresses: [addresses.overlaps] },
      { name: 'findings', addresses: [addresses.findings] },
      { name: 'statistics', addresses: [addresses.statistics] },
    ];
    return kinds.filter(({ addresses }) => addresses.length > 0);
  });

const OFFICE = 'secretary-general';
const PRINTED =
  'select document_id from places inner join units on id = unit_id where page = 1 group by document_id';
const ASKED = 'select distinct organization_id from mandate_addressees';
const WORDS = ['migrants', 'human rights', 'climate change adaptation', '"small arms"', 'remittances'];

/** Picks some of the values that a query finds. */
const picker =
  ({ $client }: Db, random: Random) =>
  (query: string): string[] => {
    const found = $client.prepare<[], string>(query).pluck().all();
    const picked = new Set<string>();
    while (picked.size < Math.min(MOST, found.length)) picked.add(random.pick(found));
    return [...picked];
  };

const pairs = (ids: readonly string[]): string[] =>
  ids.slice(1).map((id, place) => addresses.compare(ids[place] ?? id, id));
