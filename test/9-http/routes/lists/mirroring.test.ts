import t from 'tap';
import { readSettings } from '../../../../src/settings.ts';
import { seedsApp } from '../../../helper.ts';
import { listsOf, openapiOf } from '../../openapi-document.ts';

/** What does not grow with the documents. */
const FIXED: readonly string[] = ['/v1/organizations', '/v1/states', '/v1/phrases', '/v1/statistics'];

/** Lists of what is in others: what is found, and sums. */
const NOT_MIRRORED: readonly string[] = ['/v1/search', '/v1/statistics', '/v1/overlaps'];

const PAGE = 200;
const DOCUMENTS = 1000;

t.test('the lists of a data set of 1,000 documents can be fetched in a minute', async t => {
  const app = await seedsApp();
  const openapi = await openapiOf(app);
  const { counts } = (await app.inject('/v1/dataset')).json();
  const lists = listsOf(openapi)
    .map(([path]) => path)
    .filter(path => !path.includes('{'));
  t.ok(lists.length > 15);
  let requests = 0;
  for (const list of lists.filter(path => !NOT_MIRRORED.includes(path))) {
    const { total } = (await app.inject(`${list}?limit=1&total=true`)).json();
    const items = FIXED.includes(list) ? total : (total / counts.documents) * DOCUMENTS;
    requests += Math.ceil(items / PAGE);
  }
  t.ok(requests < readSettings({}, {}).rateLimit, `${requests} requests`);
});
