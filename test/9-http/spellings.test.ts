import t from 'tap';
import { seedsApp } from '../helper.ts';

const app = await seedsApp();

t.test('an id in another spelling leads to the id itself', async t => {
  for (const [asked, address, why] of [
    ['/v1/documents/a_res_58_208', '/v1/documents/A_RES_58_208', 'lower case'],
    ['/v1/documents/A%2FRES%2F58%2F208', '/v1/documents/A_RES_58_208', 'a symbol'],
    ['/v1/documents/A/RES/58/208', '/v1/documents/A%2FRES%2F58%2F208', 'a symbol with its slashes'],
    ['/v1/resolutions/58%2F208', '/v1/resolutions/A_RES_58_208', 'a number'],
    ['/v1/clauses/A_RES_58_208.OP10(a)', '/v1/clauses/A_RES_58_208.OP10.a', 'a letter in brackets'],
    ['/v1/clauses/a_res_58_208.op10.A', '/v1/clauses/A_RES_58_208.OP10.a', 'steps in the other case'],
    ['/v1/clauses/58%2F208,%20para.%2010', '/v1/clauses/A_RES_58_208.OP10', 'a citation'],
    ['/v1/mandates/58%2F208,%20para.%2010%20(a).m1', undefined, 'a mandate that there is not'],
    ['/v1/organizations/IOM', '/v1/organizations/iom', 'an acronym'],
    [
      '/v1/documents/a_res_58_208/citations?limit=1',
      '/v1/documents/A_RES_58_208/citations?limit=1',
      'a path that goes on, with a query',
    ],
    ['/v1/clauses/A_RES_58_208.OP10bis', undefined, 'another paragraph'],
    ['/v1/paragraphs/A_RES_58_208.OP10', undefined, 'a unit of another kind'],
  ] as const) {
    const { statusCode, headers } = await app.inject(asked);
    t.strictSame([statusCode, headers.location], [address === undefined ? 404 : 308, address], why);
  }
});

t.test('the values of filters are understood in any spelling', async t => {
  for (const [asked, same] of [
    ['/v1/resolutions?body=general%20assembly', '/v1/resolutions?body=General%20Assembly'],
    ['/v1/resolutions?body=GA', '/v1/resolutions?body=General%20Assembly'],
    ['/v1/resolutions?session=58th', '/v1/resolutions?session=58'],
    ['/v1/resolutions?session=fifty-eighth', '/v1/resolutions?session=58'],
    ['/v1/clauses?organization=IOM', '/v1/clauses?organization=iom'],
    ['/v1/clauses?resolution=58/208', '/v1/clauses?resolution=A_RES_58_208'],
    ['/v1/clauses?phrase=recalling%20ALSO', '/v1/clauses?phrase=Recalling%20also'],
    ['/v1/mandates?action=Also%20requests', '/v1/mandates?action=request'],
    ['/v1/mandates?addressee=the%20Secretary-General', '/v1/mandates?addressee=secretary-general'],
    ['/v1/documents?language=English', '/v1/documents?language=en'],
    ['/v1/findings?code=numbering-gap', '/v1/findings?code=NUMBERING_GAP'],
    ['/v1/graph?root=58/208', '/v1/graph?root=A_RES_58_208'],
    [
      '/v1/resolutions/A_RES_59_241/compare?other=58/208',
      '/v1/resolutions/A_RES_59_241/compare?other=A_RES_58_208',
    ],
  ] as const) {
    const [one, other] = await Promise.all([app.inject(asked), app.inject(same)]);
    t.equal(other.statusCode, 200, same);
    const unpaged = (body: string) => body.replaceAll(/"nextCursor":"[^"]*"/g, '');
    t.equal(unpaged(one.body), unpaged(other.body), asked);
  }
});

t.test('a value that fits nothing is refused, with what would fit', async t => {
  for (const [asked, name, allowed] of [
    ['/v1/documents?body=Genral%20Assembly', 'body', 'General Assembly'],
    ['/v1/findings?code=NOPE', 'code', 'NUMBERING_GAP'],
    ['/v1/mandates?action=requesst', 'action', 'request'],
    ['/v1/clauses?organization=Organization%20for%20Migration', 'organization', 'iom'],
    ['/v1/clauses?phrase=Recaling', 'phrase', 'Recalling'],
    ['/v1/clauses?resolution=58/209', 'resolution', 'A_RES_58_208'],
    ['/v1/documents?session=spring', 'session', undefined],
    ['/v1/documents?sponsor=Farnce', 'sponsor', 'FRA'],
  ] as const) {
    const answer = await app.inject(asked);
    t.equal(answer.statusCode, 400, asked);
    const [error] = answer.json().errors;
    t.match(error, { in: 'query', name, detail: String }, asked);
    t.ok(
      allowed === undefined ? !error.allowed : error.allowed.includes(allowed),
      `${asked}: ${error.allowed}`,
    );
  }
});
