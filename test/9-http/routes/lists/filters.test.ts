import t from 'tap';
import { smallApp } from '../../../helper.ts';

const numbered = (...numbers: number[]) => numbers.map(number => `A_RES_58_${number}`);
const gapIn = (resolution: string): string => `${resolution}.OP1.NUMBERING_GAP.1`;
const all = Array.from({ length: 30 }, (_, index) => index + 1);

/** An address, and the ids that it must list. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['/v1/documents?type=report', ['A_58_2']],
  ['/v1/documents?type=compendium', ['A_58_1']],
  ['/v1/documents?symbol=A/RES/58/7', ['A_RES_58_7']],
  ['/v1/documents?partOf=A_58_1', ['A_58_2']],
  ['/v1/documents?partOf=A/58/1', ['A_58_2']],
  ['/v1/documents?year=2004&body=Economic+and+Social+Council', numbered(4, 10, 16, 22, 28)],
  ['/v1/documents?session=57', []],
  ['/v1/documents?reading=doubtful', []],
  ['/v1/documents?language=fr', []],
  ['/v1/documents?language=en&type=report', ['A_58_2']],
  ['/v1/documents?vote=recorded&symbol=A/RES/58/7', ['A_RES_58_7']],
  ['/v1/documents?vote=unanimous', []],
  ['/v1/resolutions?vote=without-a-vote', []],
  // a State by its codes and names
  ...['FJI', 'fj', 'Republic of Fiji'].map(
    sponsor =>
      [`/v1/documents?symbol=A/RES/58/7&sponsor=${encodeURIComponent(sponsor)}`, ['A_RES_58_7']] as const,
  ),
  ['/v1/documents?sponsor=BOL', []],
  ['/v1/states?q=burma', []],
  ['/v1/states?q=fij', ['FJI']],
  ['/v1/states?status=former', ['CSK']],
  ['/v1/resolutions?year=2004', numbered(...all.filter(number => number % 2 === 0))],
  ['/v1/resolutions?body=Economic+and+Social+Council&year=2003&session=58', numbered(1, 7, 13, 19, 25)],
  ['/v1/clauses?resolution=A_RES_58_3&kind=operative', ['A_RES_58_3.OP1', 'A_RES_58_3.OP1.a']],
  ['/v1/clauses?resolution=A/RES/58/3&phrase=CONCERNED', ['A_RES_58_3.PP1']],
  ['/v1/clauses?resolution=A_RES_58_3&organization=iom', ['A_RES_58_3.PP2']],
  ['/v1/clauses?resolution=A_RES_58_3&q=states', ['A_RES_58_3.OP1']],
  ['/v1/clauses?q=%22A/RES/58/3%22', ['A_RES_58_4.PP2']],
  ['/v1/clauses?q=migrat*+concerned&limit=2', ['A_RES_58_1.PP1', 'A_RES_58_2.PP1']],
  ['/v1/clauses?q=%22migration+concerned%22', []],
  ['/v1/clauses?q=note', []],
  ['/v1/clauses?resolution=A_RES_58_3&q=migration+OR+states', ['A_RES_58_3.PP1', 'A_RES_58_3.OP1']],
  ['/v1/search?q=scope', ['A_58_1.ANNEX1.SI', 'A_58_2.ANNEX1.SI', 'A_58_1.ANNEX1.P1', 'A_58_2.ANNEX1.P1']],
  ['/v1/search?q=scope&kind=paragraph', ['A_58_1.ANNEX1.P1', 'A_58_2.ANNEX1.P1']],
  ['/v1/search?q=scope&type=report', ['A_58_2.ANNEX1.SI', 'A_58_2.ANNEX1.P1']],
  ['/v1/search?q=migration&document=A/RES/58/3', ['A_RES_58_3', 'A_RES_58_3.PP1']],
  ['/v1/search?q=migration&document=A_RES_58_3&action=concerned', ['A_RES_58_3.PP1']],
  ['/v1/search?q=states&document=A_RES_58_3&phrase=REQUESTS', ['A_RES_58_3.OP1']],
  ['/v1/search?q=migration&document=A_RES_58_3&phrase=requests', []],
  ['/v1/search?q=work&document=A_RES_58_3&organization=iom', ['A_RES_58_3.PP2']],
  ['/v1/search?q=migration&document=A_RES_58_3&organization=iom', []],
  [
    '/v1/search?q=migration&kind=title&year=2004&body=Economic+and+Social+Council',
    numbered(4, 10, 16, 22, 28).toReversed(),
  ],
  ['/v1/search?q=annex', ['A_58_1.ANNEX1', 'A_58_2.ANNEX1']],
  ['/v1/search?q=above&document=A_RES_58_3', ['A_RES_58_3.N1']],
  ['/v1/search?q=migration&session=99', []],
  [
    '/v1/clauses?organization=iom&year=2004&body=Economic+and+Social+Council',
    numbered(4, 10, 16, 22, 28).map(id => `${id}.PP2`),
  ],
  [
    '/v1/clauses?year=2004&body=Economic+and+Social+Council&phrase=To',
    numbered(4, 10, 16, 22, 28).map(id => `${id}.OP1.a`),
  ],
  ['/v1/clauses?session=99', []],
  ['/v1/documents/A_58_2/paragraphs?section=A_58_2.ANNEX1.SI', ['A_58_2.ANNEX1.P1', 'A_58_2.ANNEX1.U1']],
  ['/v1/documents/A_58_2/paragraphs?section=A_58_1.ANNEX1.SI', []],
  ['/v1/citations?symbol=A/RES/58/6', ['A_RES_58_7.PP2.C1']],
  ['/v1/citations?target=A_RES_58_6', ['A_RES_58_7.PP2.C1']],
  ['/v1/citations?document=A_RES_58_7', ['A_RES_58_7.PP2.C1', 'A_RES_58_7.PP2.C2']],
  ['/v1/citations?document=A/RES/58/7&status=outside&kind=resolution', ['A_RES_58_7.PP2.C2']],
  ['/v1/citations?status=ambiguous', []],
  ['/v1/documents/A_RES_58_6/cited-by', ['A_RES_58_7.PP2.C1']],
  ['/v1/documents/A_RES_58_7/citations?status=resolved', ['A_RES_58_7.PP2.C1']],
  ['/v1/findings?document=A/RES/58/3&code=NUMBERING_GAP', ['A_RES_58_3.OP1.NUMBERING_GAP.1']],
  [
    '/v1/findings?document=A_RES_58_3&kind=source',
    ['A_RES_58_3.OP1.NUMBERING_GAP.1', 'A_RES_58_3.PP2.CITED_LATER_THAN_TEXT.1'],
  ],
  [
    '/v1/mandates?addressee=iom&dueSession=58&action=request&limit=2',
    ['A_RES_58_1.OP1.a.M1', 'A_RES_58_2.OP1.a.M1'],
  ],
  ['/v1/mandates?answered=true', ['A_RES_58_1.OP1.a.M1']],
  ['/v1/mandates?asker=iom', []],
  ['/v1/mandates?dueSession=59', []],
  ['/v1/mandates?addressee=who', []],
  ['/v1/documents/A_RES_58_7/mandates?answered=false', ['A_RES_58_7.OP1.a.M1']],
  ['/v1/documents/A_RES_58_7/mandates?answered=true', []],
  ['/v1/documents/A_58_2/answers', ['A_58_2.A1']],
  ['/v1/documents/A_RES_58_7/answers', []],
  ['/v1/findings?document=A_RES_58_3&kind=parser', []],
  ['/v1/findings?code=NUMBERING_GAP&kind=source&limit=1', ['A_RES_58_1.OP1.NUMBERING_GAP.1']],
  ['/v1/organizations?q=iom', ['iom']],
  ['/v1/organizations?q=tional+ORG', ['iom']],
  ['/v1/organizations?q=%25', []],
  ['/v1/organizations?kind=fund', []],
  // lists of parts of all documents
  ['/v1/paragraphs', ['A_58_1.ANNEX1.P1', 'A_58_1.ANNEX1.U1', 'A_58_2.ANNEX1.P1', 'A_58_2.ANNEX1.U1']],
  ['/v1/paragraphs?type=report', ['A_58_2.ANNEX1.P1', 'A_58_2.ANNEX1.U1']],
  ['/v1/paragraphs?document=58/7', []],
  ['/v1/sections?document=A/58/1,A/58/2', ['A_58_1.ANNEX1.SI', 'A_58_2.ANNEX1.SI']],
  ['/v1/notes?year=2004&body=ECOSOC', numbered(4, 10, 16, 22, 28).map(id => `${id}.N1`)],
  ['/v1/notes?adoptedFrom=2004-01-01&limit=2', numbered(2, 4).map(id => `${id}.N1`)],
  // days, both included; what has no date, as the lettered resolution, is left out
  ['/v1/documents?adoptedFrom=2003-12-23&adoptedTo=2003-12-23&body=ECOSOC', numbered(1, 7, 13, 19, 25)],
  ['/v1/documents?adoptedTo=2003-12-22', []],
  ['/v1/resolutions?adoptedFrom=2003-12-24&body=ECOSOC', numbered(4, 10, 16, 22, 28)],
  [
    '/v1/clauses?adoptedFrom=2004-01-01&body=ECOSOC&phrase=to',
    numbered(4, 10, 16, 22, 28).map(id => `${id}.OP1.a`),
  ],
  ['/v1/clauses?adoptedFrom=2004-01-01&adoptedTo=2004-12-22', []],
  ['/v1/search?q=migration&document=A_RES_58_3&adoptedFrom=2003-12-23', ['A_RES_58_3', 'A_RES_58_3.PP1']],
  ['/v1/search?q=migration&document=A_RES_58_3&adoptedFrom=2003-12-24', []],
  ['/v1/mandates?adoptedFrom=2004-01-01&limit=1', ['A_RES_58_2.OP1.a.M1']],
  ['/v1/mandates?dueFrom=1945-01-01', []],
  // several values: divided by commas, with or without a blank, or the parameter repeated
  ['/v1/documents?type=report,compendium', ['A_58_1', 'A_58_2']],
  ['/v1/documents?type=report&type=compendium', ['A_58_1', 'A_58_2']],
  ['/v1/documents?type=compendium,%20report,report', ['A_58_1', 'A_58_2']],
  ['/v1/documents?symbol=A/RES/58/7,A/58/1,A/99/9', ['A_58_1', 'A_RES_58_7']],
  // each in any spelling
  ['/v1/findings?document=a_res_58_3,A/RES/58/2&code=numbering_gap', ['A_RES_58_2', 'A_RES_58_3'].map(gapIn)],
  ['/v1/clauses?resolution=A_RES_58_3&phrase=CONCERNED,to', ['A_RES_58_3.PP1', 'A_RES_58_3.OP1.a']],
  // several values of several filters: one of each is to fit
  [
    '/v1/clauses?resolution=A_RES_58_4,A_RES_58_3&phrase=concerned,requests&kind=preambular,operative&limit=3',
    ['A_RES_58_3.PP1', 'A_RES_58_3.OP1', 'A_RES_58_4.PP1'],
  ],
  ['/v1/resolutions?year=2003,2004&body=ECOSOC,ga&limit=3', numbered(1, 2, 3)],
  ['/v1/documents?symbol=A/RES/58/7&sponsor=FJI,fj,BOL', ['A_RES_58_7']],
  ['/v1/mandates?addressee=iom&dueSession=58,59&limit=1', ['A_RES_58_1.OP1.a.M1']],
  ['/v1/citations?document=A/RES/58/7&status=outside,resolved', ['A_RES_58_7.PP2.C1', 'A_RES_58_7.PP2.C2']],
  ['/v1/search?q=scope&kind=paragraph,note,heading&type=report', ['A_58_2.ANNEX1.SI', 'A_58_2.ANNEX1.P1']],
  [
    '/v1/search?q=migration&document=A_RES_58_3,A_RES_58_4&phrase=concerned,to',
    ['A_RES_58_3.PP1', 'A_RES_58_4.PP1'],
  ],
  ['/v1/search?q=work&document=A_RES_58_3&organization=iom,iom', ['A_RES_58_3.PP2']],
];

t.test('filters', async t => {
  const app = await smallApp();
  for (const [address, ids] of TABLE) {
    const answer = await app.inject(address);
    const { data = [] } = answer.json<{ data?: { id: string }[] }>();
    t.strictSame(
      data.map(({ id }) => id),
      ids,
      address,
    );
  }
});
