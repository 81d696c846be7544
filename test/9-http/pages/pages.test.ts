import { join } from 'node:path';
import t from 'tap';
import { resolution } from '../../fixture.ts';
import { build, seedsApp, smallApp } from '../../helper.ts';
import { buildDatabase } from '../data.ts';

const BROWSER = { accept: 'text/html' };

/** An address, and what its page must have, in its markup. */
const SHOWN: readonly (readonly [address: string, ...has: RegExp[]])[] = [
  ['/', /<svg viewBox="0 0 1000 460"/, /href="\/documents\?body&#61;General\+Assembly/, /name="q"/],
  ['/documents?type=report', /<h1>Reports<\/h1>/, /href="\/A_58_98"/],
  // Fields that are empty, and what is not known, are as if they were not there.
  ['/documents?body=&year=&utm_source=mail', /<h1>Documents<\/h1>/],
  ['/search', /<h1>Search<\/h1>/],
  ['/search?q=migrants', /<mark>migrants<\/mark>/i, /texts found/, /Kind of text/],
  ['/search?q=migrants+%22', /character 10/],
  ['/search?q=zzzzz', /Nothing was found/],
  [
    '/wordings?text=Takes+note+of+the+report+of+the+Secretary-General',
    /These very words have been adopted|Nearly these words|A part of what was adopted/,
    /General Assembly resolution [^<]+, para/,
  ],
  [
    '/A_RES_58_208',
    /<h1>International migration and development<\/h1>/,
    /<em class="phrase">Recalling<\/em>/,
    /data-cited-as="General Assembly resolution 58\/208 of 23 December 2003"/,
    /id="A_RES_58_208\.OP10\.a" data-at="para\. 10 \(a\)"/,
    /<a class="cite" href="\/A_RES_57_270B|<a class="cite outside" href="\/works\//,
    /<a class="mention" href="\/organizations\/secretary-general"/,
    /rel="alternate" type="application\/json" href="\/v1\/documents\/A_RES_58_208"/,
    />after: A\/RES\/59\/241</,
  ],
  ['/A_58_98', /<h2>Contents<\/h2>/, /class="note-box"/, /<aside class="note"/],
  [
    '/A_RES_58_208.OP10.a',
    /<h1>Operative paragraph 10 \(a\)<\/h1>/,
    /General Assembly resolution 58\/208 of 23 December 2003, para. 10 \(a\)/,
    /class="chapeau/,
    /href="\/v1\/clauses\/A_RES_58_208\.OP10\.a"/,
  ],
  ['/A_58_98.P12', /<h1>Paragraph 12<\/h1>/],
  ['/mandates', /class="mandate"/],
  ['/mandates?addresseeText=secretary', /the Secretary-General/],
  ['/mandates/A_RES_58_208.OP10.M1', /asks for/, /Who is asked/],
  ['/overlaps', /<h2>\d+ mandates in \d+ series<\/h2>/],
  ['/organizations?q=migration', /International Organization for Migration/],
  ['/organizations/secretary-general', /What is asked of it/, /class="mandate"/],
  ['/series', /International migration and development/],
  [
    '/series/general-assembly.international-migration-and-development',
    /with A\/RES\/58\/208/,
    /Words of each/,
  ],
  ['/works', /cited by/],
  ['/works/A_RES_45_158', /Cited \d+ times? by/],
  ['/findings', /Cited dates differ/],
  ['/findings?kind=source', /<q>/],
  ['/statistics', /Reports asked for/, /Of whom the most is asked/],
  ['/graph?root=A/RES/58/208', /class="edge"/, /The same as a table/],
];

t.test('each page shows what the services answer', async t => {
  const app = await seedsApp();
  for (const [address, ...has] of SHOWN) {
    const { statusCode, headers, body } = await app.inject({ url: address, headers: BROWSER });
    t.equal(statusCode, 200, address);
    t.equal(headers['content-type'], 'text/html; charset=utf-8', address);
    for (const one of has) t.match(body, one, address);
    t.notMatch(body, /undefined|\[object|NaN| style=/, address);
  }
});

/** What is typed or asked for, and where it leads. */
const LEADS: readonly (readonly [asked: string, status: number, location: string])[] = [
  ['/find?q=A/RES/58/208', 303, '/A_RES_58_208'],
  ['/find?q=res+58/208+OP10(a)', 303, '/A_RES_58_208.OP10.a'],
  ['/find?q=human+rights', 303, '/search?q=human+rights'],
  ['/find?q=A/RES/45/158', 303, '/works/A_RES_45_158'],
  [
    '/find?q=one+two+three+four+five+six+seven+eight+nine+ten+eleven+twelve',
    303,
    '/wordings?text=one+two+three+four+five+six+seven+eight+nine+ten+eleven+twelve',
  ],
  ['/a_res_58_208', 308, '/A_RES_58_208'],
  ['/A_RES_58_208.op10.A', 308, '/A_RES_58_208.OP10.a'],
  ['/A/RES/58/208', 308, '/A%2FRES%2F58%2F208'],
  ['/A_58_98.N1', 303, '/A_58_98#A_58_98.N1'],
  ['/organizations/IOM', 308, '/organizations/iom'],
  ['/organizations/IOM/calendar.ics', 308, '/organizations/iom/calendar.ics'],
];

t.test('what is typed, and every other spelling, leads to a page', async t => {
  const app = await seedsApp();
  for (const [asked, status, location] of LEADS) {
    const answer = await app.inject({ url: asked, headers: BROWSER });
    t.equal(answer.statusCode, status, asked);
    t.equal(answer.headers.location, location, asked);
  }
});

t.test('a text and its clause say the same of how often it is cited', async t => {
  const file = join(t.testdir({}), 'cited.sqlite');
  const citing = resolution('A/RES/58/2', ['A/RES/58/1']);
  // The last is a mere reference, such as "that resolution", which is not counted.
  const citations = citing.citations.flatMap(citation =>
    Array.from({ length: 102 }, (_, index) => ({
      ...citation,
      pinpoint: 'para. 1',
      end: citation.end + index,
      kind: index < 101 ? citation.kind : 'reference',
    })),
  );
  await buildDatabase(file, [resolution('A/RES/58/1'), { ...citing, citations }]);
  const app = await build(t, { database: file });
  const get = async (url: string) => (await app.inject({ url, headers: BROWSER })).body;
  t.match(await get('/A_RES_58_1'), '<a href="/A_RES_58_1.OP1#cited-by">Cited 101 times</a>');
  t.match(await get('/A_RES_58_1'), 'href="#cited-by"');
  t.notMatch(await get('/A_RES_58_2'), '#cited-by', 'no link leads to a list that there is not');
  t.match(await get('/A_RES_58_1.OP1'), '<h2 id="cited-by">Cited 101 times</h2>');
  t.match(await get('/A_RES_58_1.OP1'), '<p class="quiet">and 1 other</p>', 'what is not listed is counted');
});

t.test('a page that is not there names what is near', async t => {
  const app = await seedsApp();
  for (const [address, near] of [
    ['/A_RES_58_208.OP99', '/A_RES_58_208'],
    ['/A_RES_58_209', '/A_RES_58_208'],
    ['/A_RES_58_208/pages/1', '/A_RES_58_208'],
    ['/mandates/A_RES_58_208.OP10.M9', '/A_RES_58_208.OP10'],
    ['/mandates/A_RES_58_208.OP99.M1', '/A_RES_58_208'],
    ['/organizations/secretary-generl', '/organizations/secretary-general'],
    [
      '/series/general-assembly.international-migration',
      '/series/general-assembly.international-migration-and-development',
    ],
    ['/organizations/IOOM', '/organizations/iom'],
  ] as const) {
    const { statusCode, body } = await app.inject({ url: address, headers: BROWSER });
    t.equal(statusCode, 404, address);
    t.match(body, `href="${near}"`, address);
  }
  t.equal((await app.inject({ url: '/find?q=A/RES/99/999', headers: BROWSER })).statusCode, 404);
  const wrong = await app.inject({ url: '/documents?type=letter', headers: BROWSER });
  t.equal(wrong.statusCode, 400);
  t.match(wrong.body, 'resolution');
});

t.test('the answer of the API names the page of the same thing', async t => {
  const app = await smallApp();
  for (const [address, page] of [
    ['/v1/documents/A_RES_58_1', '/A_RES_58_1'],
    ['/v1/resolutions/A_RES_58_1', '/A_RES_58_1'],
    ['/v1/clauses/A_RES_58_1.OP1.a', '/A_RES_58_1.OP1.a'],
    ['/v1/organizations/iom', '/organizations/iom'],
    ['/v1/works/A_57_100', '/works/A_57_100'],
  ] as const)
    t.equal(
      (await app.inject(address)).headers.link,
      `<${page}>; rel="alternate"; type="text/html"`,
      address,
    );
});

t.test('and so do those of all kinds of things in the seeds', async t => {
  const app = await seedsApp();
  for (const [address, page] of [
    ['/v1/paragraphs/A_58_98.P12', '/A_58_98.P12'],
    ['/v1/mandates/A_RES_58_208.OP10.M1', '/mandates/A_RES_58_208.OP10.M1'],
    [
      '/v1/series/general-assembly.international-migration-and-development',
      '/series/general-assembly.international-migration-and-development',
    ],
  ] as const) {
    t.equal(
      (await app.inject(address)).headers.link,
      `<${page}>; rel="alternate"; type="text/html"`,
      address,
    );
    t.equal((await app.inject(page)).statusCode, 200, page);
  }
});

t.test('dues come as a calendar, the same each time', async t => {
  const app = await seedsApp();
  const [first, second] = [
    await app.inject('/organizations/secretary-general/calendar.ics'),
    await app.inject('/organizations/secretary-general/calendar.ics'),
  ];
  t.equal(first.headers['content-type'], 'text/calendar; charset=utf-8');
  t.match(first.body, /^BEGIN:VCALENDAR/);
  t.equal(first.body, second.body);
});

/** Kinds of pages that a small data set of two resolutions on one matter has. */
const HOSTILE_KINDS = (hostile: string): string[] => [
  '/',
  '/documents',
  '/A_RES_58_1',
  '/A_RES_58_1.OP1',
  '/A_RES_58_1.OP1.a',
  '/A_RES_58_1/pages/1',
  '/search?q=alert',
  `/search?q=${hostile}`,
  `/wordings?text=${hostile}`,
  `/find?q=${hostile}`,
  `/${hostile}`,
  `/documents?body=${hostile}`,
  `/documents?type=${hostile}`,
  '/mandates',
  `/mandates?addresseeText=${hostile}`,
  '/mandates/A_RES_58_1.OP1.M1',
  '/overlaps',
  `/organizations?q=${hostile}`,
  '/organizations/iom',
  '/series',
  '/works',
  '/works/A_57_100',
  `/works/${hostile}`,
  '/findings',
  '/statistics',
  '/graph?root=A/RES/58/1',
  `/graph?root=${hostile}`,
  '/compare?a=A/RES/58/1&b=A/RES/59/1',
  `/compare?a=${hostile}&b=${hostile}`,
];

t.test('whatever stands in a text is shown as text', async t => {
  const hostile = `<script>alert(1)</script><img src=x onerror="alert(2)">`;
  const file = join(t.testdir({}), 'hostile.sqlite');
  const saying = (of: string) => {
    const document = resolution(of, ['A/57/100']);
    const hostileUnit = <Unit extends { readonly text: string }>(unit: Unit): Unit => ({
      ...unit,
      text: `${unit.text} ${hostile}`,
    });
    return {
      ...document,
      title: hostile,
      author: hostile,
      sponsors: document.sponsors.map(sponsor => ({ ...sponsor, name: hostile })),
      particulars: document.particulars.map(hostileUnit),
      clauses: document.clauses.map(hostileUnit),
      notes: document.notes.map(hostileUnit),
      findings: document.findings.map(finding => ({ ...finding, message: hostile })),
    };
  };
  await buildDatabase(file, [saying('A/RES/58/1'), saying('A/RES/59/1')]);
  const app = await build(t, { database: file, threads: 0 });
  for (const address of HOSTILE_KINDS(encodeURIComponent(hostile))) {
    const { headers, body } = await app.inject({ url: address, headers: BROWSER });
    t.match(headers['content-type'] ?? 'text/html', 'text/html', address);
    t.notMatch(body, /<script>|<img src|onerror="/, address);
  }
  const draft = {
    method: 'POST',
    headers: { ...BROWSER, 'content-type': 'application/x-www-form-urlencoded' },
  } as const;
  const checked = await app.inject({
    ...draft,
    url: '/check',
    payload: `text=${encodeURIComponent(`The General Assembly,\n\n1. Requests ${hostile} A/RES/58/1;`)}`,
  });
  t.notMatch(checked.body, /<script>|<img src|onerror="/, '/check');
  t.match((await app.inject('/A_RES_58_1')).body, '&#60;script&#62;alert(1)');
});

t.test('each page names what the API answers to the same, and that is answered', async t => {
  const app = await seedsApp();
  const named = new Set<string>();
  for (const [address] of SHOWN) {
    const { headers } = await app.inject({ url: address, headers: BROWSER });
    const [, json] =
      /^<([^>]+)>; rel="alternate"; type="application\/json"$/.exec(String(headers.link)) ?? [];
    if (json !== undefined) named.add(json);
  }
  t.ok(named.size >= 15);
  for (const json of named) t.equal((await app.inject(json)).statusCode, 200, json);
});
